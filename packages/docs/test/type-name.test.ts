import { withSchemas } from '@beeper-openapi/scripts/small-description';
import { expect, test } from 'vitest';
import { type Schema, simplify } from '../src/reference/schema.ts';
import { nameType, printType } from '../src/reference/type-name.ts';

const description = withSchemas({
  Person: { type: 'object', properties: { id: {} } },
  Mood: { type: 'string', 'x-extensible-enum': ['up', 'down'] },
  People: { type: 'array', items: { $ref: '#/components/schemas/Person' } },
  Step: { oneOf: [{ type: 'object' }, { type: 'string' }] },
});
const to = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

const cases: [want: string, given: Schema][] = [
  ['string', { type: 'string' }],
  ['string or integer', { type: ['string', 'integer', 'null'] }],
  ['object, array or string', { type: ['object', 'array', 'string'], properties: { id: {} } }],
  ['any value', {}],
  ['string', { const: 'a' }],
  ['Person', to('Person')],
  ['Step', to('Step')],
  ['string (Mood)', to('Mood')],
  ['array of Person', { type: 'array', items: to('Person') }],
  ['array of Mood', { type: 'array', items: to('Mood') }],
  ['array of Person (People)', to('People')],
  ['array of arrays of strings', { type: 'array', items: { type: 'array', items: { type: 'string' } } }],
  ['array of values of any kind', { type: 'array' }],
  ['map of integers', { type: 'object', additionalProperties: { type: 'integer' } }],
  ['object', { type: 'object', additionalProperties: true }],
  ['Person or string', { oneOf: [to('Person'), { type: 'string' }] }],
  ['one of 4 forms', { oneOf: [{}, {}, {}, {}] }],
];

test.each(cases)('%s', (want, given) => {
  expect(printType(nameType(description, simplify(description, given)))).toBe(want);
});

test('the name of a model stands apart from the words, to be linked', () => {
  expect(nameType(description, simplify(description, to('People')))).toEqual([
    { text: 'array of ' },
    { model: 'Person' },
    { text: ' (' },
    { model: 'People' },
    { text: ')' },
  ]);
});
