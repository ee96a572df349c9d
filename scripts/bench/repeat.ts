import type { Description } from '../lib/openapi.ts';

/** A description with everything in it several times, each time under other names. */
export function repeat(description: Description, times: number): Description {
  const copies = Array.from({ length: times }, (_, index) => rename(description, `R${index}`));
  const [first = description] = copies;
  const kinds = Object.keys(first.components ?? {}) as (keyof NonNullable<Description['components']>)[];
  const components = kinds.map((kind) => [kind, Object.assign({}, ...copies.map((copy) => copy.components?.[kind]))]);
  return {
    ...first,
    paths: Object.assign({}, ...copies.map((copy) => copy.paths)),
    components: Object.fromEntries(components),
  };
}

function rename(description: Description, suffix: string): Description {
  const { securitySchemes, ...named } = description.components ?? {};
  const text = JSON.stringify({ ...description, components: named })
    .replaceAll(/"#\/components\/(\w+)\/([^"/]+)"/g, `"#/components/$1/$2${suffix}"`)
    .replaceAll(/"operationId":"([^"]+)"/g, `"operationId":"$1${suffix}"`)
    .replaceAll(/"x-sdk-method":"([^"]+)"/g, `"x-sdk-method":"$1${suffix}"`);
  const copy: Description = JSON.parse(text);
  const components = Object.entries(copy.components ?? {}).map(([kind, members]) => [
    kind,
    Object.fromEntries(Object.entries(members).map(([name, member]) => [`${name}${suffix}`, member])),
  ]);
  return {
    ...copy,
    paths: Object.fromEntries(Object.entries(copy.paths ?? {}).map(([path, item]) => [`/${suffix}${path}`, item])),
    components: { ...Object.fromEntries(components), securitySchemes },
  };
}
