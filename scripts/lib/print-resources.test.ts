import { expect, test } from 'vitest';
import { printResources } from './print-resources.ts';
import { smallDescription } from './small-description.ts';

const thing = { description: 'A thing.', content: { 'application/json': { schema: ref('Thing') } } };
const components = {
  schemas: {
    Thing: { type: 'object' },
    NewThing: { type: 'object' },
    Choice: { oneOf: [{ type: 'object' }, { type: 'string' }] },
    ThingPage: {
      type: 'object',
      properties: { items: {}, hasMore: {}, oldestCursor: {}, newestCursor: {} },
    },
  },
};

function ref(name: string): object {
  return { $ref: `#/components/schemas/${name}` };
}

/** The source for a description's only operation, without its imports. */
function sourceFor(operation: Record<string, unknown>, { method = 'get', path = '/things' } = {}): string {
  const only = { operationId: 'doThing', 'x-sdk-method': 'things.do', responses: { '200': thing }, ...operation };
  const source = printResources(smallDescription({ paths: { [path]: { [method]: only } }, components }));
  return source.slice(source.indexOf('/**'));
}

/** The signature and the body of its method. */
function methodFor(...given: Parameters<typeof sourceFor>): string[] {
  const lines = sourceFor(...given).split('\n');
  const start = lines.findIndex((line) => line.startsWith('  do('));
  return lines.slice(start, start + 2).map((line) => line.trim());
}

test('a resource is a class, with its resources as fields and a method for each operation', () => {
  const description = smallDescription({
    tags: [{ name: 'Shelves', description: 'Where things stand.' }],
    paths: {
      '/shelves': {
        get: {
          operationId: 'listShelves',
          'x-sdk-method': 'shelves.list',
          tags: ['Shelves'],
          'x-since': '4.2.0',
          summary: 'List shelves',
          description: 'Lists every shelf.',
          responses: { '200': thing, '401': {}, '404': {} },
        },
      },
      '/shelves/{shelfID}/things': {
        get: {
          operationId: 'retrieveThing',
          'x-sdk-method': 'shelves.things.retrieve',
          summary: 'Get thing',
          deprecated: true,
          parameters: [
            { name: 'shelfID', in: 'path', required: true, description: 'Where it stands.', example: 's1' },
            { name: 'fields', in: 'query', required: true, example: 'name' },
          ],
          responses: { '200': thing },
        },
      },
    },
    components,
  });

  expect(printResources(description)).toBe(`import type * as models from '@beeper-openapi/types';
import { type APIPromise, call } from './api-promise.ts';
import { APIResource } from './api-resource.ts';
import * as operations from './operations.gen.ts';
import type { RequestOptions } from './options.ts';

/** What \`client.shelves.things.retrieve\` takes. */
export interface ThingRetrieveParams extends NonNullable<models.Operations['retrieveThing']['parameters']['query']> {}

/** \`client.shelves.things\` */
export class Things extends APIResource {
  /**
   * Get thing
   *
   * @param shelfID Where it stands.
   * @deprecated
   * @example
   * \`\`\`ts
   * console.log(await client.shelves.things.retrieve('s1', { fields: 'name' }));
   * \`\`\`
   */
  retrieve(shelfID: string, query: ThingRetrieveParams, options?: RequestOptions): APIPromise<models.Thing, 'retrieveThing'> {
    return call(this.client, operations.retrieveThing, options, shelfID, query);
  }
}

/** \`client.shelves\`: Where things stand. */
export class Shelves extends APIResource {
  readonly things = new Things(this.client);

  /**
   * List shelves
   *
   * Lists every shelf.
   *
   * @throws {APIError} 401, 404
   * @since 4.2.0 of the app
   * @example
   * \`\`\`ts
   * console.log(await client.shelves.list());
   * \`\`\`
   */
  list(options?: RequestOptions): APIPromise<models.Thing, 'listShelves'> {
    return call(this.client, operations.listShelves, options);
  }
}
`);
});

const shelfID = { name: 'shelfID', in: 'path', required: true };
const thingID = { name: 'thingID', in: 'path', required: true, schema: { type: 'integer' } };

test.each([
  {
    name: 'nothing',
    operation: {},
    want: [
      "do(options?: RequestOptions): APIPromise<models.Thing, 'doThing'> {",
      'return call(this.client, operations.doThing, options);',
    ],
  },
  {
    name: 'the last parameter of the path, then the others among the rest',
    operation: { parameters: [shelfID, thingID] },
    place: { path: '/shelves/{shelfID}/things/{thingID}' },
    want: [
      "do(thingID: number, params: ThingDoParams, options?: RequestOptions): APIPromise<models.Thing, 'doThing'> {",
      'return call(this.client, operations.doThing, options, thingID, params);',
    ],
  },
  {
    name: 'a path parameter whose name has a meaning there',
    operation: { parameters: [{ name: 'options', in: 'path', required: true }] },
    place: { path: '/things/{options}' },
    want: [
      "do(_options: string, options?: RequestOptions): APIPromise<models.Thing, 'doThing'> {",
      'return call(this.client, operations.doThing, options, _options);',
    ],
  },
  {
    name: 'a query that may be left out',
    operation: { parameters: [{ name: 'limit', in: 'query' }] },
    want: [
      "do(query?: ThingDoParams | null, options?: RequestOptions): APIPromise<models.Thing, 'doThing'> {",
      'return call(this.client, operations.doThing, options, undefined, query);',
    ],
  },
  {
    name: 'a body that has to be there',
    operation: { requestBody: { required: true, content: { 'application/json': { schema: ref('NewThing') } } } },
    place: { method: 'post' },
    want: [
      "do(body: ThingDoParams, options?: RequestOptions): APIPromise<models.Thing, 'doThing'> {",
      'return call(this.client, operations.doThing, options, undefined, body);',
    ],
  },
])('a method takes $name', ({ operation, place, want }) => {
  expect(methodFor(operation, place)).toEqual(want);
});

test.each([
  { name: 'a model', responses: { '200': thing }, want: "APIPromise<models.Thing, 'doThing'>" },
  { name: 'nothing', responses: { '204': {} }, want: "APIPromise<void, 'doThing'>" },
  { name: 'a file', responses: { '200': { content: { 'image/png': {} } } }, want: "APIPromise<Response, 'doThing'>" },
  {
    name: 'something without a name',
    responses: { '201': { content: { 'application/json': { schema: { type: 'string' } } } } },
    want: "APIPromise<models.Operations['doThing']['responses'][201]['content']['application/json'], 'doThing'>",
  },
])('a method answers with $name', ({ responses, want }) => {
  expect(methodFor({ responses })[0]).toBe(`do(options?: RequestOptions): ${want} {`);
});

test('a list that has pages answers with a promise of pages', () => {
  const operation = {
    parameters: [{ name: 'cursor', in: 'query' }],
    responses: { '200': { content: { 'application/json': { schema: ref('ThingPage') } } } },
  };

  expect(methodFor(operation)).toEqual([
    "do(query?: ThingDoParams | null, options?: RequestOptions): PagePromise<models.ThingPage, 'doThing'> {",
    'return callPaged(this.client, operations.doThing, options, undefined, query);',
  ]);
  expect(sourceFor(operation)).toContain('for await (const item of client.things.do()) console.log(item);');
});

const body = (schema: object, mediaType = 'application/json') => ({
  requestBody: { content: { [mediaType]: { schema } } },
});

test.each([
  {
    name: 'the path, the query, the headers and the body in one',
    operation: {
      parameters: [
        { ...shelfID, description: 'Where it stands.' },
        thingID,
        { name: 'q', in: 'query' },
        { name: 'X-A', in: 'header' },
      ],
      ...body(ref('NewThing')),
    },
    place: { method: 'post', path: '/shelves/{shelfID}/things/{thingID}' },
    want: `export interface ThingDoParams extends NonNullable<models.Operations['doThing']['parameters']['query']>, NonNullable<models.Operations['doThing']['parameters']['header']>, models.NewThing {
  /** Where it stands. */
  shelfID: string;
}
`,
  },
  {
    name: 'a union, which no interface can extend',
    operation: { parameters: [shelfID, thingID], ...body(ref('Choice')) },
    place: { method: 'post', path: '/shelves/{shelfID}/things/{thingID}' },
    want: 'export type ThingDoParams = models.Choice & {\n  shelfID: string;\n};\n',
  },
  {
    name: 'a body without a name',
    operation: body({ type: 'object' }),
    place: { method: 'post' },
    want: "export type ThingDoParams = NonNullable<models.Operations['doThing']['requestBody']>['content']['application/json'];\n",
  },
  {
    name: 'files, in any form that can be uploaded',
    operation: body(ref('NewThing'), 'multipart/form-data'),
    place: { method: 'post' },
    want: 'export interface ThingDoParams extends WithUploads<models.NewThing> {}\n',
  },
])('the type of what a method takes: $name', ({ operation, place, want }) => {
  expect(sourceFor(operation, place)).toContain(`/** What \`client.things.do\` takes. */\n${want}`);
});

test('an example shows what has to be given', () => {
  const operation = {
    parameters: [
      { ...shelfID, example: 's1' },
      { ...thingID, example: 7 },
      { name: 'limit', in: 'query', example: 5 },
    ],
    requestBody: {
      content: { 'application/json': { schema: ref('NewThing'), examples: { first: { value: { name: 'Cup' } } } } },
    },
  };

  expect(sourceFor(operation, { method: 'post', path: '/shelves/{shelfID}/things/{thingID}' })).toContain(
    "console.log(await client.things.do(7, { shelfID: 's1', name: 'Cup' }));",
  );
});

test('an example shows a file as one', () => {
  const operation = {
    requestBody: {
      content: {
        'multipart/form-data': {
          schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } } },
          example: { file: 'Bring a map.', fileName: 'list.txt' },
        },
      },
    },
  };

  expect(sourceFor(operation, { method: 'post' })).toContain(
    "client.things.do({ file: new File(['Bring a map.'], 'file'), fileName: 'list.txt' })",
  );
});

test('a parameter of the path that is not described is refused', () => {
  expect(() => sourceFor({}, { path: '/things/{thingID}' })).toThrow(
    '/things/{thingID} does not describe its parameter "thingID". Describe it.',
  );
});
