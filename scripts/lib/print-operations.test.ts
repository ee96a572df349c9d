import { expect, test } from 'vitest';
import { listOperations } from './list-operations.ts';
import { printOperations } from './print-operations.ts';
import { smallDescription } from './small-description.ts';

test('the table is the shape of its rows, and the rows by id', () => {
  const operations = listOperations(
    smallDescription({
      paths: {
        '/a': { get: { operationId: 'list-a', summary: 'List */ A', responses: { '200': { description: 'A.' } } } },
      },
    }),
  );

  const [shape, table] = printOperations(operations).split('/** Every operation of the API, by its id. */\n');

  expect(shape).toContain('export interface Operation {');
  expect(table).toBe(`export const operations = {
  /** List *\\/ A: \`GET /a\` */
  'list-a': {
    id: 'list-a',
    method: 'GET',
    path: '/a',
    summary: 'List */ A',
    parameters: [],
    responses: { '200': [] },
    authentication: 'none',
    scopes: [],
    readOnly: true,
    resource: [],
    methodName: 'listA',
  },
} as const satisfies { readonly [id: string]: Operation };
`);
});
