import type { HeadersLike } from './options.ts';

/** Adds headers to others, by their names in lower case: the later ones win, and null takes one away. */
export function addHeaders(
  headers: Record<string, string>,
  ...parts: (HeadersLike | undefined)[]
): Record<string, string> {
  for (const part of parts) {
    if (!part) continue;
    for (const [name, value] of Symbol.iterator in part ? part : Object.entries(part)) {
      if (value === null) delete headers[name.toLowerCase()];
      else if (value !== undefined) headers[name.toLowerCase()] = value;
    }
  }
  return headers;
}
