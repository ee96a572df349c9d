// A schema's type in words, such as "array of Account" or "string (AccountStatus)".

import type { Description } from '@beeper-openapi/scripts/openapi';
import { type PlainSchema, type Schema, simplify } from './schema.ts';

/** Words, or the name of a model to link. */
export type TypePart = { text: string } | { model: string };

/** What a value is, in words; whether it may also be null is said elsewhere. */
export function nameType(description: Description, schema: PlainSchema): TypePart[] {
  if (schema.model === undefined) return nameStructure(description, schema, false);
  if (hasOwnFields(schema) || variantsOf(schema).length > 0) return [{ model: schema.model }];
  return join(nameStructure(description, schema, false), ' (', [{ model: schema.model }], ')');
}

/** A type's name as plain text. */
export function printType(parts: readonly TypePart[]): string {
  return parts.map((part) => ('text' in part ? part.text : part.model)).join('');
}

/** The alternatives of a schema; empty if there are none. */
export function variantsOf(schema: PlainSchema): Schema[] {
  return schema.oneOf ?? schema.anyOf ?? [];
}

function nameStructure(description: Description, schema: PlainSchema, plural: boolean): TypePart[] {
  const variants = variantsOf(schema);
  if (variants.length > 3) return [{ text: `one of ${variants.length} forms` }];
  if (variants.length > 0) {
    return list(variants.map((variant) => nameMember(description, simplify(description, variant), plural)));
  }
  if (isList(schema)) return join(plural ? 'arrays' : 'array', ' of ', nameItems(description, schema));
  const entries = schema.additionalProperties;
  if (typeof entries === 'object' && !hasOwnFields(schema)) {
    return join(plural ? 'maps' : 'map', ' of ', nameMember(description, simplify(description, entries), true));
  }
  const types = schema.types.length > 0 ? schema.types : typesOfValues(schema);
  if (types.length === 0) return [{ text: plural ? 'values of any kind' : 'any value' }];
  return list(types.map((type) => [{ text: plural ? `${type}s` : type }]));
}

function nameItems(description: Description, schema: PlainSchema): TypePart[] {
  return nameMember(description, simplify(description, schema.items ?? true), true);
}

/** A part of a larger type: models by their bare name. */
function nameMember(description: Description, schema: PlainSchema, plural: boolean): TypePart[] {
  return schema.model === undefined ? nameStructure(description, schema, plural) : [{ model: schema.model }];
}

/** Whether it is a list and nothing else. */
export function isList({ items, types }: PlainSchema): boolean {
  return types.length === 0 ? items !== undefined : types.every((type) => type === 'array');
}

function hasOwnFields(schema: PlainSchema): boolean {
  return schema.properties !== undefined || (schema.types.includes('object') && !schema.additionalProperties);
}

function typesOfValues(schema: PlainSchema): string[] {
  const values = 'const' in schema ? [schema.const] : (schema.enum ?? []);
  return [...new Set(values.map((value) => typeof value))];
}

/** `a, b or c` */
function list(names: TypePart[][]): TypePart[] {
  return names.reduce((sum, name, index) => join(sum, index === names.length - 1 ? ' or ' : ', ', name));
}

function join(...parts: (string | TypePart[])[]): TypePart[] {
  const flat = parts.flatMap((part): TypePart[] => (typeof part === 'string' ? [{ text: part }] : part));
  const joined: TypePart[] = [];
  for (const part of flat) {
    const last = joined.at(-1);
    if (last && 'text' in last && 'text' in part) joined[joined.length - 1] = { text: last.text + part.text };
    else joined.push(part);
  }
  return joined;
}
