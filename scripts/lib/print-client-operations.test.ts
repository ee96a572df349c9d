import { expect, test } from 'vitest';
import { listOperations } from './list-operations.ts';
import { printClientOperations } from './print-client-operations.ts';
import { smallDescription } from './small-description.ts';

const json = { content: { 'application/json': {} } };

/** The constant of a description's only operation. */
function constantOf(operation: Record<string, unknown>, { method = 'get', path = '/things' } = {}): string | undefined {
  const paths = { [path]: { [method]: { operationId: 'doThing', responses: { '200': json }, ...operation } } };
  const source = printClientOperations(listOperations(smallDescription({ paths })));
  return /export const doThing: Operation = (.*);/.exec(source)?.[1];
}

test('an operation is what it takes to send it, under a comment that says what it does', () => {
  const description = smallDescription({
    paths: {
      '/things/{thingID}': {
        put: {
          operationId: 'update-thing',
          summary: 'Update a thing',
          'x-since': '4.2.0',
          security: [{ bearer: [] }],
          parameters: [
            { name: 'thingID', in: 'path', required: true },
            { name: 'notify', in: 'query' },
            { name: 'X-Reason', in: 'header' },
          ],
          requestBody: json,
          responses: { '200': json },
        },
      },
    },
  });

  expect(printClientOperations(listOperations(description))).toBe(`import { json } from './body/json.ts';
import type { Operation } from './operation.ts';

/** Update a thing: \`PUT /things/{thingID}\` */
export const updateThing: Operation = { id: 'update-thing', method: 'PUT', path: '/things/{thingID}', since: '4.2.0', query: ['notify'], headers: ['X-Reason'], encode: json };

/** All of them. */
export const all: readonly Operation[] = [
  updateThing,
];
`);
});

test.each([
  { name: 'the usual is left out', operation: { security: [{ bearer: [] }] }, want: '' },
  { name: 'a public one sends no token', operation: { security: [] }, want: ", authentication: 'none'" },
  {
    name: 'one that may be public sends the token that is there',
    operation: { security: [{}, { bearer: [] }] },
    want: ", authentication: 'optional'",
  },
])('$name', ({ operation, want }) => {
  expect(constantOf(operation)).toBe(`{ id: 'doThing', path: '/things'${want} }`);
});

test.each([
  { name: 'JSON is the rule', responses: { '200': json }, want: '' },
  { name: 'anything will do when a success is empty', responses: { '204': {} }, want: ", accept: '*/*'" },
  {
    name: 'a file is asked for by its type',
    responses: { '200': { content: { 'image/png': {} } } },
    want: ", accept: 'image/png'",
  },
])('of replies, $name', ({ responses, want }) => {
  expect(constantOf({ responses, security: [{ bearer: [] }] })).toBe(`{ id: 'doThing', path: '/things'${want} }`);
});

test.each([
  { mediaType: 'application/json', want: 'json' },
  { mediaType: 'application/x-www-form-urlencoded', want: 'urlencoded' },
  { mediaType: 'multipart/form-data', want: 'multipart' },
])('a body of $mediaType is written by $want', ({ mediaType, want }) => {
  const operation = { requestBody: { content: { [mediaType]: {} } } };

  expect(constantOf(operation, { method: 'post' })).toContain(`, encode: ${want} }`);
});

test('a body that nothing can write is refused', () => {
  const operation = { requestBody: { content: { 'text/csv': {} } } };

  expect(() => constantOf(operation, { method: 'post' })).toThrow(
    'doThing takes text/csv, which the client cannot write. Add an encoder for it.',
  );
});

test('what only reads in spite of its method says so', () => {
  expect(constantOf({ 'x-read-only': true }, { method: 'post' })).toContain(', readOnly: true');
  expect(constantOf({ 'x-read-only': true })).not.toContain('readOnly');
});

test('an operation whose effect can be looked for names the function that looks', () => {
  const description = smallDescription({ paths: { '/m': { post: { operationId: 'sendMessage', responses: {} } } } });
  const source = printClientOperations(listOperations(description), { sendMessage: 'findSentMessage' });

  expect(source).toContain(`import { findSentMessage } from './confirm.ts';\n`);
  expect(source).toContain(', confirm: findSentMessage };');
});

test('two operations that would be one constant are refused', () => {
  const paths = Object.fromEntries(
    ['do-thing', 'doThing'].map((id, index) => [`/${id}`, { get: { operationId: id, tags: [`tag ${index}`] } }]),
  );

  expect(() => printClientOperations(listOperations(smallDescription({ paths })))).toThrow(
    'The operations "do-thing" and "doThing" would both become the constant doThing. Rename one of them.',
  );
});
