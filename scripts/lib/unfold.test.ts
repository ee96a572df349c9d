import { expect, test } from 'vitest';
import { listLocatedOperations } from './openapi.ts';
import { smallDescription } from './small-description.ts';
import { unfold } from './unfold.ts';

/** What becomes of the schema of a parameter, beside the given components. */
function unfoldSchema(schema: unknown, schemas: Record<string, unknown>): unknown {
  const paths = { '/things': { get: { parameters: [{ name: 'q', in: 'query', schema }] } } };
  const unfolded = unfold(smallDescription({ paths, components: { schemas } }));
  return listLocatedOperations(unfolded)[0]?.parameters[0]?.schema;
}

test.each([
  {
    what: 'a reference is what it refers to, with what stands beside it',
    schema: { $ref: '#/components/schemas/A', description: 'Mine.' },
    want: { type: 'array', items: { type: 'string' }, description: 'Mine.' },
  },
  {
    what: 'a schema that holds itself ends where it would begin again',
    schema: { $ref: '#/components/schemas/Tree' },
    want: { type: 'object', properties: { left: {} } },
  },
  {
    what: 'an open enumeration lists its values as a closed one does',
    schema: { type: 'string', 'x-extensible-enum': ['a', 'b'] },
    want: { type: 'string', enum: ['a', 'b'] },
  },
  {
    what: 'a union has its variants in place, and no mapping to elsewhere',
    schema: {
      oneOf: [{ $ref: '#/components/schemas/B' }],
      discriminator: { propertyName: 'type', mapping: { b: '#/components/schemas/B' } },
    },
    want: { oneOf: [{ type: 'string' }], discriminator: { propertyName: 'type' } },
  },
])('$what', ({ schema, want }) => {
  const schemas = {
    A: { type: 'array', items: { $ref: '#/components/schemas/B' }, description: 'Its own.' },
    B: { type: 'string' },
    Tree: { type: 'object', properties: { left: { $ref: '#/components/schemas/Tree' } } },
  };

  expect(unfoldSchema(schema, schemas)).toEqual(want);
});
