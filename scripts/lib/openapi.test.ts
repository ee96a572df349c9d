import { expect, test } from 'vitest';
import { listLocatedOperations, refuseWaysOut, resolve } from './openapi.ts';
import { smallDescription } from './small-description.ts';

test('references are followed through escapes and chains', () => {
  const description = smallDescription({
    components: { schemas: { 'a/b~c d': { type: 'string' }, Alias: { $ref: '#/components/schemas/a~1b~0c%20d' } } },
  });

  expect(resolve(description, { $ref: '#/components/schemas/Alias' })).toEqual({ type: 'string' });
});

test.each([
  {
    what: 'that leads nowhere',
    ref: '#/components/schemas/Gone',
    error: '#/components/schemas/Gone leads nowhere: there is no "Gone".',
  },
  {
    what: 'to a member of every object',
    ref: '#/components/constructor',
    error: '#/components/constructor leads nowhere',
  },
  {
    what: 'out of the document',
    ref: 'https://example.com/x.yaml',
    error: 'https://example.com/x.yaml leads out of the document. Bundle it first.',
  },
  {
    what: 'that comes back to itself',
    ref: '#/components/schemas/Loop',
    error: '#/components/schemas/Loop refers to itself.',
  },
])('a reference $what is refused', ({ ref, error }) => {
  const description = smallDescription({ components: { schemas: { Loop: { $ref: '#/components/schemas/Loop' } } } });

  expect(() => resolve(description, { $ref: ref })).toThrow(error);
});

test("an operation's own parameter takes the place of the path's", () => {
  const description = smallDescription({
    paths: {
      '/a/{id}': {
        parameters: [
          { name: 'id', in: 'path', required: true },
          { name: 'id', in: 'query', description: 'the path’s' },
        ],
        get: { responses: {}, parameters: [{ name: 'id', in: 'query', description: 'its own' }] },
      },
    },
  });

  const [located] = listLocatedOperations(description);

  expect(located?.parameters).toEqual([
    { name: 'id', in: 'path', required: true },
    { name: 'id', in: 'query', description: 'its own' },
  ]);
});

test.each([
  { where: 'a schema', node: { items: { $ref: 'https://example.com/a.yaml' } }, way: 'https://example.com/a.yaml' },
  { where: 'an example', node: { examples: { a: { value: [{ $ref: '/etc/hostname' }] } } }, way: '/etc/hostname' },
  { where: 'an example elsewhere', node: { a: { externalValue: 'a.png' } }, way: 'a.png' },
  { where: 'a mapping', node: { discriminator: { propertyName: 'type', mapping: { a: 'a.yaml' } } }, way: 'a.yaml' },
])('what leads out of the document in $where is refused', ({ node, way }) => {
  expect(() => refuseWaysOut(node)).toThrow(`${way} leads out of the document. Bundle it first.`);
});

test('what stays in the document is not', () => {
  const mapping = { a: '#/components/schemas/A', b: 'Schema.v2' };
  const properties = { $ref: { type: 'string' }, mapping: { description: 'From/to.' } };

  const node = { $ref: '#/components/schemas/A', properties, discriminator: { propertyName: 'type', mapping } };

  expect(() => refuseWaysOut(node)).not.toThrow();
});
