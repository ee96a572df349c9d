import { type Description, isReference, resolve } from './openapi.ts';

/**
 * A description as an agent is handed it: each operation whole, with nothing to look up elsewhere. Open enumerations
 * become plain ones, the only kind that a rater knows, and the discriminators, whose mappings would be references, go:
 * the constants that tell variants apart are in place.
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
    const { 'x-extensible-enum': known, discriminator, ...rest } = node as Record<string, unknown>;
    const written = Object.entries(rest).map(([key, value]) => [key, write(value, above)]);
    return { ...Object.fromEntries(written), ...(Array.isArray(known) && { enum: known }) };
  }
}
