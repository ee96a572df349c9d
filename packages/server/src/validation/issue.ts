import type { ValidationIssue } from '@beeper-openapi/types';
import type { Fault } from './validator.ts';

/**
 * A fault in the terms of the API.
 *
 * @param place what the data is a part of, for the way to a field: `body`; none for an object of places
 */
export function toIssue(
  { instancePath, keyword, params }: Fault,
  place: string | undefined,
  data: unknown,
): ValidationIssue {
  const keys = instancePath
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  const path: (string | number)[] = place === undefined ? [] : [place];
  let at = data;
  for (const key of keys) {
    path.push(Array.isArray(at) ? Number(key) : key);
    at = (at as Record<string, unknown> | undefined)?.[key];
  }
  if (keyword === 'required') path.push(String(params.missingProperty));
  const word = words[keyword] ?? { code: 'invalid_value', say: () => 'This value is not acceptable.' };
  return { code: word.code, message: word.say(params), path };
}

type Params = Fault['params'];

/** What each keyword of JSON Schema that the spec uses finds fault with. */
const words: Readonly<Record<string, { code: string; say: (params: Params) => string }>> = {
  type: { code: 'invalid_type', say: ({ type }) => `Expected ${nameType(type)}.` },
  required: { code: 'invalid_type', say: () => 'This is missing.' },
  enum: { code: 'invalid_value', say: ({ allowedValues }) => `Expected one of ${nameValues(allowedValues)}.` },
  const: { code: 'invalid_value', say: ({ allowedValue }) => `Expected ${JSON.stringify(allowedValue)}.` },
  format: { code: 'invalid_format', say: ({ format }) => `Expected the format ${format}.` },
  pattern: { code: 'invalid_format', say: ({ pattern }) => `Expected a match of ${pattern}.` },
  minLength: { code: 'too_small', say: ({ limit }) => `Expected at least ${count(limit, 'character')}.` },
  maxLength: { code: 'too_big', say: ({ limit }) => `Expected at most ${count(limit, 'character')}.` },
  minimum: { code: 'too_small', say: ({ limit }) => `Expected ${limit} or more.` },
  maximum: { code: 'too_big', say: ({ limit }) => `Expected ${limit} or less.` },
  exclusiveMinimum: { code: 'too_small', say: ({ limit }) => `Expected more than ${limit}.` },
  exclusiveMaximum: { code: 'too_big', say: ({ limit }) => `Expected less than ${limit}.` },
  minItems: { code: 'too_small', say: ({ limit }) => `Expected at least ${count(limit, 'item')}.` },
  maxItems: { code: 'too_big', say: ({ limit }) => `Expected at most ${count(limit, 'item')}.` },
  additionalProperties: {
    code: 'unrecognized_keys',
    say: ({ additionalProperty }) => `${JSON.stringify(additionalProperty)} is not a field here.`,
  },
};

function nameType(type: unknown): string {
  return [type].flat().join(' or ');
}

function nameValues(values: unknown): string {
  return [values]
    .flat()
    .map((value) => JSON.stringify(value))
    .join(', ');
}

function count(limit: unknown, what: string): string {
  return `${limit} ${what}${limit === 1 ? '' : 's'}`;
}
