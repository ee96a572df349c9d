// The limits, defaults and formats of a schema, as a reader says them.

import type { PlainSchema } from './schema.ts';

/** One limit: words, and where it has one, a value to show as code. */
export interface Limit {
  text: string;
  code?: string;
}

export function listLimits(schema: PlainSchema): Limit[] {
  const limits: (Limit | undefined)[] = [
    'const' in schema ? { text: 'always', code: print(schema.const) } : undefined,
    schema.format === undefined ? undefined : { text: 'format', code: schema.format },
    range(schema.minimum, schema.maximum),
    schema.exclusiveMinimum === undefined ? undefined : { text: `more than ${schema.exclusiveMinimum}` },
    schema.exclusiveMaximum === undefined ? undefined : { text: `less than ${schema.exclusiveMaximum}` },
    schema.multipleOf === undefined ? undefined : { text: `a multiple of ${schema.multipleOf}` },
    range(schema.minLength, schema.maxLength, 'character'),
    schema.pattern === undefined ? undefined : { text: 'matches', code: schema.pattern },
    range(schema.minItems, schema.maxItems, 'item'),
    schema.uniqueItems ? { text: 'each item once' } : undefined,
    range(schema.minProperties, schema.maxProperties, 'field'),
    'default' in schema ? { text: 'default', code: print(schema.default) } : undefined,
    schema.readOnly ? { text: 'only in replies' } : undefined,
    schema.writeOnly ? { text: 'only in requests' } : undefined,
  ];
  return limits.filter((limit) => limit !== undefined);
}

function range(least: number | undefined, most: number | undefined, unit?: string): Limit | undefined {
  const counted = (count: number) => (unit === undefined ? `${count}` : `${count} ${unit}${count === 1 ? '' : 's'}`);
  if (least === undefined) return most === undefined ? undefined : { text: `at most ${counted(most)}` };
  if (most === undefined) return { text: `at least ${counted(least)}` };
  return { text: least === most ? `exactly ${counted(most)}` : `${least} to ${counted(most)}` };
}

/** A value as it is sent: strings bare, everything else as JSON. */
export function print(value: unknown): string {
  return typeof value === 'string' && value !== '' ? value : JSON.stringify(value);
}
