import { anchorBelow } from './anchors.ts';
import type { Schema } from './schema.ts';

/**
 * Visits a schema and all that it is made of, without following references.
 *
 * @param visit is told where on a model's page a part is shown: the anchor of a field, empty for the model itself
 */
export function walkSchema(root: Schema, visit: (schema: Schema, anchor: string) => void): void {
  const walk = (schema: Schema | boolean | undefined, anchor: string, isExact: boolean): void => {
    if (typeof schema !== 'object') return;
    visit(schema, anchor);
    for (const [property, child] of Object.entries(schema.properties ?? {})) {
      walk(child, isExact ? anchorBelow(anchor, '.', property) : anchor, isExact);
    }
    for (const child of schema.allOf ?? []) walk(child, anchor, isExact);
    walk(schema.items, anchor, isExact);
    // What lies in one of several forms, or under any name, is found from where they begin.
    for (const child of [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])]) walk(child, anchor, false);
    walk(schema.additionalProperties, anchor, false);
  };
  walk(root, '', true);
}
