import { describe, expect, test } from 'vitest';
import { listOperations } from './list-operations.ts';
import { smallDescription } from './small-description.ts';

const page = {
  description: 'One page.',
  content: {
    'application/json': {
      schema: {
        type: 'object',
        properties: { items: { type: 'array' }, hasMore: {}, oldestCursor: {}, newestCursor: {} },
      },
    },
  },
};

/** The row of a description's only operation. */
function rowOf(
  operation: Record<string, unknown>,
  { method = 'get', path = '/a', ...parts }: Record<string, unknown> = {},
) {
  const paths = { [String(path)]: { [String(method)]: { operationId: 'listA', responses: {}, ...operation } } };
  const [row] = listOperations(smallDescription({ paths, ...parts }));
  return row;
}

test('an operation becomes a row with all that a program has to know', () => {
  const row = rowOf(
    {
      operationId: 'updateThing',
      'x-sdk-method': 'shelf.things.update',
      'x-since': '4.2.0',
      tags: ['Shelf', 'Other'],
      summary: 'Update a thing',
      deprecated: true,
      security: [{ bearer: [] }, { oauth2: ['write'] }],
      parameters: [
        { name: 'thingID', in: 'path', required: true },
        { name: 'fields', in: 'query', style: 'form', explode: false },
      ],
      requestBody: { required: true, content: { 'application/json': {}, 'text/plain': {} } },
      responses: { '204': { description: 'Done.' }, '404': { $ref: '#/components/responses/NotFound' } },
    },
    {
      method: 'patch',
      path: '/things/{thingID}',
      components: { responses: { NotFound: { description: 'None.', content: { 'application/json': {} } } } },
    },
  );

  expect(row).toEqual({
    id: 'updateThing',
    method: 'PATCH',
    path: '/things/{thingID}',
    tag: 'Shelf',
    summary: 'Update a thing',
    parameters: [
      { name: 'thingID', in: 'path', required: true, style: 'simple', explode: false },
      { name: 'fields', in: 'query', required: false, style: 'form', explode: false },
    ],
    requestBody: { mediaTypes: ['application/json', 'text/plain'], required: true },
    responses: { '204': [], '404': ['application/json'] },
    authentication: 'required',
    scopes: ['write'],
    since: '4.2.0',
    deprecated: true,
    readOnly: false,
    resource: ['shelf', 'things'],
    methodName: 'update',
  });
});

describe('authentication and scopes', () => {
  const root = { security: [{ bearer: [] }, { oauth2: ['read'] }] };

  test.each([
    { name: 'come from the root', operation: {}, want: { authentication: 'required', scopes: ['read'] } },
    { name: 'may be switched off', operation: { security: [] }, want: { authentication: 'none', scopes: [] } },
    {
      name: 'may be left to the caller',
      operation: { security: [{}, { oauth2: ['read'] }] },
      want: { authentication: 'optional', scopes: ['read'] },
    },
  ])('$name', ({ operation, want }) => {
    expect(rowOf(operation, root)).toMatchObject(want);
  });
});

test.each([
  {
    name: 'a query parameter repeats for each value',
    parameter: { in: 'query' },
    want: { style: 'form', explode: true },
  },
  { name: 'a header joins its values', parameter: { in: 'header' }, want: { style: 'simple', explode: false } },
  {
    name: 'what is stated stands',
    parameter: { in: 'query', style: 'pipeDelimited' },
    want: { style: 'pipeDelimited', explode: false },
  },
])('without a stated style, $name', ({ parameter, want }) => {
  expect(rowOf({ parameters: [{ name: 'ids', ...parameter }] })?.parameters).toMatchObject([want]);
});

test.each([
  { method: 'get', operation: {}, want: true },
  { method: 'delete', operation: {}, want: false },
  { method: 'post', operation: {}, want: false },
  { method: 'post', operation: { 'x-read-only': true }, want: true },
])('$method with $operation only reads: $want', ({ method, operation, want }) => {
  expect(rowOf(operation, { method })?.readOnly).toBe(want);
});

describe('pages', () => {
  const cursor = { name: 'cursor', in: 'query' };

  test.each([
    {
      name: 'a cursor and a page of items make them',
      operation: { parameters: [cursor], responses: { '200': page } },
      want: 'cursor',
    },
    { name: 'a page without a cursor to send does not', operation: { responses: { '200': page } }, want: undefined },
    { name: 'a cursor without a page does not', operation: { parameters: [cursor] }, want: undefined },
  ])('$name', ({ operation, want }) => {
    expect(rowOf(operation)?.pagination).toBe(want);
  });
});

describe('descriptions that know nothing of our extensions', () => {
  test.each([
    {
      given: { operationId: 'repos/list-branches', tags: ['repos'] },
      want: { resource: ['repos'], methodName: 'listBranches' },
    },
    {
      given: { operationId: 'getThing', tags: ['Thing shelf'] },
      want: { resource: ['thingShelf'], methodName: 'getThing' },
    },
    {
      given: { operationId: 'constructor', tags: ['3d'] },
      want: { resource: ['_3d'], methodName: '_constructor' },
    },
    { given: { operationId: undefined }, want: { id: 'getA', resource: [], methodName: 'getA' } },
  ])('$given is placed at $want', ({ given, want }) => {
    expect(rowOf(given)).toMatchObject(want);
  });
});

test.each([
  {
    field: 'operationId',
    operation: { operationId: 'one' },
    error: 'operationId "one" is taken twice, by GET /a and POST /a. Rename one of them.',
  },
  {
    field: 'x-sdk-method',
    operation: { 'x-sdk-method': 'a.list' },
    error: 'x-sdk-method "a.list" is taken twice, by GET /a and POST /a. Rename one of them.',
  },
])('the same $field on two operations is refused', ({ operation, error }) => {
  const description = smallDescription({
    paths: { '/a': { get: { operationId: 'x', ...operation }, post: { operationId: 'y', ...operation } } },
  });

  expect(() => listOperations(description)).toThrow(error);
});
