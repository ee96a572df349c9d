import { BeeperDesktopError } from './errors/beeper-desktop-error.ts';

/** An address: a path below the base URL, which may have a query of its own, and the query. The host stays the same. */
export function writeURL(
  baseURL: string,
  path: string,
  pathParameters: Readonly<Record<string, unknown>>,
  query: object,
): string {
  if (!path.startsWith('/')) throw new BeeperDesktopError(`${path} has to begin with a slash.`);
  const url = baseURL.replace(/\/$/, '') + writePath(path, pathParameters);
  const search = writeQuery(query);
  return search ? url + (path.includes('?') ? '&' : '?') + search : url;
}

/** Fills in a path. What is missing, empty or made of dots would lead to another path, so it is refused. */
export function writePath(template: string, parameters: Readonly<Record<string, unknown>>): string {
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = String(parameters[name] ?? '');
    if (/^\.{0,2}$/.test(value)) {
      throw new BeeperDesktopError(`${name} is "${value}", which cannot stand in ${template}.`);
    }
    return encodeURIComponent(value);
  });
}

/** Writes a query. Lists repeat their name; dates are ISO 8601; what is undefined or null is left out. */
export function writeQuery(parameters: object): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    for (const item of [value].flat()) {
      if (item === undefined || item === null) continue;
      const text = item instanceof Date ? item.toISOString() : item;
      if (typeof text === 'object') {
        throw new BeeperDesktopError(`${name} is an object, which cannot stand in a query.`);
      }
      query.append(name, text);
    }
  }
  return query.toString();
}
