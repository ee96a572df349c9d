// What the docs read of a schema. JSON Schema allows far more; what is not here is not shown.

import { type Description, resolve } from '@beeper-openapi/scripts/openapi';

export interface Schema {
  $ref?: string;
  title?: string;
  description?: string;
  type?: string | string[];
  format?: string;
  const?: unknown;
  enum?: unknown[];
  default?: unknown;
  deprecated?: boolean;
  readOnly?: boolean;
  writeOnly?: boolean;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: Schema | boolean;
  items?: Schema | boolean;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  discriminator?: { propertyName: string; mapping?: Record<string, string> };
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  exclusiveMaximum?: number;
  multipleOf?: number;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
  minProperties?: number;
  maxProperties?: number;
  'x-since'?: string;
  'x-extensible-enum'?: unknown[];
  'x-enumDescriptions'?: Record<string, string>;
}

/** A schema without detours: no reference, no `allOf`, no `null` among its types. */
export interface PlainSchema extends Omit<Schema, '$ref' | 'allOf' | 'type'> {
  /** The named schema that it is, if it is one. */
  model?: string;
  /** The named schemas whose fields it takes over. */
  bases: string[];
  /** Its types, `null` left out. Empty when any type will do. */
  types: string[];
  nullable: boolean;
}

/** The name of the schema that a reference means, if it means a named one. */
export function modelOf(reference: string): string | undefined {
  return /^#\/components\/schemas\/([^/]+)$/.exec(reference)?.[1];
}

/** Follows references, merges `allOf`, and sets `null` apart. What stands beside a reference wins over its target. */
export function simplify(
  description: Description,
  schema: Schema | boolean,
  within: readonly string[] = [],
): PlainSchema {
  if (typeof schema === 'boolean') return { bases: [], types: [], nullable: false };
  if (schema.$ref !== undefined) return simplifyReference(description, schema, schema.$ref, within);

  const choice = schema.oneOf ? 'oneOf' : 'anyOf';
  const choices = schema[choice];
  const others = choices?.filter((option) => option.type !== 'null');
  if (choices && others?.length === 1 && others.length < choices.length) {
    // The usual way to say that a reference may be null.
    const { [choice]: _, ...beside } = schema;
    return { ...layOver(simplify(description, others[0] as Schema, within), beside), nullable: true };
  }
  const nullChosen = others?.length !== choices?.length;
  return mergeParts(description, others ? { ...schema, [choice]: others } : schema, nullChosen, within);
}

function simplifyReference(
  description: Description,
  schema: Schema,
  reference: string,
  within: readonly string[],
): PlainSchema {
  if (within.includes(reference)) throw new Error(`${reference} is made of itself. Break the circle with a property.`);
  const { $ref: _, ...beside } = schema;
  const model = modelOf(reference);
  const target = simplify(description, resolve<Schema>(description, { $ref: reference }), [...within, reference]);
  // A model has its own history; the field that refers to it has another.
  const { 'x-since': _since, deprecated: _deprecated, ...inherited } = target;
  return { ...layOver(inherited, beside), ...(model !== undefined && { model }) };
}

function mergeParts(
  description: Description,
  schema: Schema,
  nullChosen: boolean,
  within: readonly string[],
): PlainSchema {
  const { allOf = [], type, ...own } = schema;
  const types = type === undefined ? [] : Array.isArray(type) ? type : [type];
  let merged: PlainSchema = { bases: [], types: [], nullable: false };
  for (const part of allOf) {
    const { model, bases, ...plain } = simplify(description, part, within);
    merged = {
      ...layOver(merged, plain),
      bases: [...merged.bases, ...(model === undefined ? bases : [model])],
      types: plain.types.length > 0 ? plain.types : merged.types,
    };
  }
  return {
    ...layOver(merged, own),
    bases: merged.bases,
    types: types.length > 0 ? types.filter((name) => name !== 'null') : merged.types,
    nullable: nullChosen || types.includes('null'),
  };
}

/** One schema over another: keywords replace, fields and what is required add up. */
function layOver<T extends Partial<PlainSchema>>(below: T, above: Partial<Schema>): T {
  const properties = { ...below.properties, ...above.properties };
  const required = [...new Set([...(below.required ?? []), ...(above.required ?? [])])];
  return {
    ...below,
    ...above,
    ...(Object.keys(properties).length > 0 && { properties }),
    ...(required.length > 0 && { required }),
  };
}
