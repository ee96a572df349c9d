import { type Description, isReference, resolve } from './openapi.ts';

/**
 * A description as an agent is handed it: each operation whole, with nothing to look up elsewhere. Open enumerations
 * become plain ones, the only kind that a rater knows, and discriminators lose their mappings, which would be
 * references: the constants that tell variants apart are in place.
 */
export function unfold(description: Description): Description {
  const { components, ...operations } = description;
  return {
    ...(write(operations, []) as Description),
    components: { securitySchemes: components?.securitySchemes ?? {} },
  };

  function write(node: unknown, above: readonly string[]): unknown {
    if (Array.isArray(node)) return node.map((item) => write(item, above));
    if (typeof node !== 'object' || node === null) return node;
    if (isReference(node)) {
      const { $ref, ...beside } = node;
      // What holds itself has no end when it is written out.
      if (above.includes($ref)) return beside;
      return write({ ...resolve(description, { $ref }), ...beside }, [...above, $ref]);
    }
    const written = Object.entries(node).map(([key, value]) => {
      if (key === 'x-extensible-enum') return ['enum', value];
      if (key === 'discriminator') return [key, { propertyName: value.propertyName }];
      return [key, write(value, above)];
    });
    return Object.fromEntries(written);
  }
}
