import { withSchemas } from '@beeper-openapi/scripts/small-description';
import { expect, test } from 'vitest';
import { type Field, growTree } from '../src/reference/fields.ts';
import { printType } from '../src/reference/type-name.ts';

const to = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** The tree of a schema among others, a line a field: its anchor and type, and where the tree ends early. */
function outline(schema: object, others: Record<string, unknown> = {}): string[] {
  const lines = (field: Field): string[] => {
    const rest = field.restIn === undefined ? '' : `, rest in ${field.restIn}`;
    return [`${field.anchor}: ${printType(field.type)}${rest}`, ...field.children.flatMap(lines)];
  };
  return growTree(withSchemas(others), schema, '').children.flatMap(lines);
}

test('a field says whether it is required, nullable, deprecated, and since when it is there', () => {
  const { children } = growTree(
    withSchemas({}),
    {
      required: ['id'],
      properties: {
        id: { type: 'string', description: 'Its key.' },
        note: { type: ['string', 'null'], deprecated: true, 'x-since': '4.2.0' },
      },
    },
    '200',
  );

  expect(children).toMatchObject([
    { name: 'id', anchor: '200.id', required: true, nullable: false, deprecated: false, description: 'Its key.' },
    { name: 'note', anchor: '200.note', required: false, nullable: true, deprecated: true, since: '4.2.0' },
  ]);
});

test('the values of a closed and of an open enumeration come with their meanings', () => {
  const meanings = { 'x-enumDescriptions': { up: 'Well.' } };

  expect(growTree(withSchemas({}), { enum: ['up', 'down'], ...meanings }, '').values).toEqual({
    open: false,
    known: [{ value: 'up', meaning: 'Well.' }, { value: 'down' }],
  });
  expect(growTree(withSchemas({}), { 'x-extensible-enum': ['up'], ...meanings }, '').values).toEqual({
    open: true,
    known: [{ value: 'up', meaning: 'Well.' }],
  });
});

test('the fields below a list are those of what it holds', () => {
  expect(
    outline({ type: 'array', items: to('Person') }, { Person: { properties: { id: { type: 'string' } } } }),
  ).toEqual(['id: string']);
});

test('what may be a list among other things has its fields too', () => {
  expect(outline({ type: ['object', 'array'], properties: { id: { type: 'string' } } })).toEqual(['id: string']);
});

test('what limits the items of a list is told apart from what limits the list', () => {
  expect(
    growTree(withSchemas({}), { type: 'array', minItems: 1, items: { type: 'string', maxLength: 9 } }, '').limits,
  ).toEqual([{ text: 'at least 1 item' }, { text: 'each at most 9 characters' }]);
});

test('forms are told apart by discriminator, model, title or type, and their fields by anchors of their own', () => {
  const Text = { type: 'object', properties: { text: { type: 'string' } } };
  const schema = {
    oneOf: [to('Text'), to('Code'), { type: 'object', title: 'other', properties: { text: {} } }, { type: 'string' }],
    discriminator: { propertyName: 'type', mapping: { plain: '#/components/schemas/Text' } },
  };

  expect(outline(schema, { Text, Code: Text })).toEqual([
    '~plain: Text',
    '~plain.text: string',
    '~Code: Code',
    '~Code.text: string',
    '~other: object',
    '~other.text: any value',
    '~string: string',
  ]);
});

test('forms that the name of the type tells in full are not listed again', () => {
  expect(outline({ properties: { size: { oneOf: [{ type: 'string' }, { type: 'integer' }] } } })).toEqual([
    'size: string or integer',
  ]);
});

test('a map shows what it holds under each name', () => {
  const schema = { properties: { members: { additionalProperties: to('Person') } } };

  expect(outline(schema, { Person: { properties: { id: { type: 'string' } } } })).toEqual([
    'members: map of Person',
    'members*: Person',
    'members*.id: string',
  ]);
});

test('a model that holds itself ends the tree with a way to its page', () => {
  const Thread = { properties: { id: { type: 'string' }, replies: { type: 'array', items: to('Thread') } } };

  expect(outline(to('Thread'), { Thread })).toEqual(['id: string', 'replies: array of Thread, rest in Thread']);
});

test('a list that holds itself ends too', () => {
  expect(outline({ properties: { nest: to('Nest') } }, { Nest: { type: 'array', items: to('Nest') } })).toEqual([
    'nest: array of Nest (Nest)',
  ]);
});

test('a tree goes a few models deep, and leaves the rest to their pages', () => {
  const model = (next: string) => ({ properties: { next: to(next) } });
  const others = { A: model('B'), B: model('C'), C: model('D'), D: { properties: { id: {} } } };

  expect(outline(to('A'), others)).toEqual(['next: B', 'next.next: C', 'next.next.next: D, rest in D']);
});

test('no two fields of a page share an anchor, whatever their names are', () => {
  const names = ['a', 'a.b', 'a b', 'a-b', 'A', 'é', '"><script>', '#', '~a', '*', '%2e', '😀'];
  const properties = Object.fromEntries(names.map((name) => [name, { properties: { b: {} } }]));
  const anchors = outline({ properties }).map((line) => line.split(': ')[0] as string);

  expect(new Set(anchors).size).toBe(names.length * 2);
  for (const anchor of anchors) expect(anchor).toMatch(/^[\w$:.~-]+$/);
});
