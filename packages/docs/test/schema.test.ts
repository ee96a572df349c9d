import { withSchemas } from '@beeper-openapi/scripts/small-description';
import { expect, test } from 'vitest';
import { type Schema, simplify } from '../src/reference/schema.ts';

const description = withSchemas({
  Person: { type: 'object', description: 'Somebody.', 'x-since': '4.0', required: ['id'], properties: { id: {} } },
  Circle: { allOf: [{ $ref: '#/components/schemas/Circle' }] },
});
const person = { $ref: '#/components/schemas/Person' };

const cases: { title: string; given: Schema; want: object }[] = [
  {
    title: 'a reference is what it refers to, under its name',
    given: person,
    want: { model: 'Person', types: ['object'], description: 'Somebody.' },
  },
  {
    title: 'what stands beside a reference wins over its target',
    given: { ...person, description: 'The owner.' },
    want: { model: 'Person', description: 'The owner.' },
  },
  {
    title: 'null among the types is set apart',
    given: { type: ['string', 'null'] },
    want: { types: ['string'], nullable: true },
  },
  {
    title: 'a choice of one thing or null is that thing, or null',
    given: { description: 'The owner.', oneOf: [person, { type: 'null' }] },
    want: { model: 'Person', description: 'The owner.', nullable: true },
  },
  {
    title: 'a choice of several things or null keeps the things',
    given: { anyOf: [{ type: 'string' }, { type: 'integer' }, { type: 'null' }] },
    want: { anyOf: [{ type: 'string' }, { type: 'integer' }], nullable: true },
  },
  {
    title: 'allOf adds up fields and what is required, and names whose fields they are',
    given: { allOf: [person, { type: 'object', required: ['role'], properties: { role: {} } }] },
    want: { bases: ['Person'], properties: { id: {}, role: {} }, required: ['id', 'role'], types: ['object'] },
  },
];

test.each(cases)('$title', ({ given, want }) => {
  expect(simplify(description, given)).toMatchObject(want);
});

test('the version of a model is not the version of a field that refers to it', () => {
  expect(simplify(description, person)).not.toHaveProperty('x-since');
});

test('a schema that is made of itself is refused by name', () => {
  expect(() => simplify(description, { $ref: '#/components/schemas/Circle' })).toThrow(
    '#/components/schemas/Circle is made of itself.',
  );
});
