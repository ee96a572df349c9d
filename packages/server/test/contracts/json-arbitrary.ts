import fc, { type Arbitrary } from 'fast-check';

/** A JSON schema, with what the spec uses of it. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  oneOf?: Schema[];
  anyOf?: Schema[];
  allOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  items?: Schema;
  format?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
}

/** How deep objects are made; below, what may be left out is. */
const DEPTH = 4;

/**
 * Values that a schema allows.
 *
 * @param resolve follows a reference
 * @param known values that mean something to the server, by the name of a property
 */
export function valuesOf(
  schema: Schema,
  resolve: (schema: Schema) => Schema,
  known: (name: string) => readonly string[],
  name = '',
  depth = DEPTH,
): Arbitrary<unknown> {
  const { type, const: only, enum: values, oneOf, anyOf, allOf, ...rest } = resolve(schema);
  const of = (part: Schema, called = name) => valuesOf(part, resolve, known, called, depth - 1);
  if (only !== undefined) return fc.constant(only);
  if (values) return fc.constantFrom(...values);
  if (oneOf ?? anyOf) return fc.oneof(...(oneOf ?? anyOf ?? []).map((part) => of(part)));
  if (allOf) {
    const own = rest.properties ? [of({ type: 'object', ...rest })] : [];
    return fc.tuple(...own, ...allOf.map((part) => of(part))).map((parts) => Object.assign({}, ...parts));
  }
  const types = [type ?? 'object'].flat();
  return fc.oneof(...types.map((one) => valuesOfType(one, rest)));

  function valuesOfType(one: string, given: Schema): Arbitrary<unknown> {
    if (one === 'null') return fc.constant(null);
    if (one === 'boolean') return fc.boolean();
    if (one === 'integer') return fc.integer({ min: given.minimum ?? -(2 ** 31), max: given.maximum ?? 2 ** 31 });
    if (one === 'number') return fc.double({ noNaN: true, min: given.minimum ?? -1e9, max: given.maximum ?? 1e15 });
    if (one === 'array') {
      const [minLength, maxLength] = [given.minItems ?? 0, Math.max(given.minItems ?? 0, given.maxItems ?? 4)];
      return fc.uniqueArray(of(given.items ?? {}), { minLength, maxLength, selector: (item) => JSON.stringify(item) });
    }
    if (one === 'object') return objects(given);
    return strings(given, known(name));
  }

  function objects({ properties = {}, required = [], additionalProperties }: Schema): Arbitrary<unknown> {
    const entries = Object.entries(properties).filter(([key]) => depth > 0 || required.includes(key));
    const record = fc.record(Object.fromEntries(entries.map(([key, part]) => [key, of(part, key)])), {
      requiredKeys: required as never[],
    });
    if (typeof additionalProperties !== 'object') return record;
    const extra = fc.dictionary(fc.string({ maxLength: 8 }), of(additionalProperties, ''), { maxKeys: 3 });
    return fc.tuple(extra, record).map(([more, own]) => ({ ...more, ...own }));
  }
}

function strings({ format, minLength = 0, maxLength = 60 }: Schema, known: readonly string[]): Arbitrary<string> {
  const plain = (): Arbitrary<string> => {
    if (format === 'date-time') {
      return fc.date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) }).map((date) => date.toISOString());
    }
    if (format === 'uri') return fc.webUrl();
    if (format === 'email') return fc.emailAddress();
    return fc.string({ unit: 'grapheme', minLength, maxLength: Math.max(minLength, maxLength) });
  };
  return known.length > 0 ? fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...known) }, plain()) : plain();
}
