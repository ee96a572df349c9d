import { expect, test } from 'vitest';
import { printClient } from './print-client.ts';
import { smallDescription } from './small-description.ts';

const thing = { content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } } };
const components = { schemas: { Thing: { type: 'object' } } };

test('the client has the outermost resources as fields, and the operations of none as methods', () => {
  const source = printClient(
    smallDescription({
      tags: [{ name: 'Things', description: 'What stands on shelves.' }],
      paths: {
        '/things': {
          get: {
            operationId: 'listThings',
            'x-sdk-method': 'things.list',
            tags: ['Things'],
            responses: { '200': thing },
          },
        },
        '/search': {
          get: {
            operationId: 'search',
            'x-sdk-method': 'search',
            parameters: [{ name: 'query', in: 'query', required: true }],
            responses: { '200': thing },
          },
        },
      },
      components,
    }),
  );

  expect(source).toContain(`export class BeeperDesktop extends FullClient {
  /** What stands on shelves. */
  readonly things = new resources.Things(this);
`);
  expect(source).toContain(`
  search(query: resources.SearchParams, options?: RequestOptions): APIPromise<models.Thing, 'search'> {
    return call(this, operations.search, options, undefined, query);
  }
`);
  expect(source).toContain(`export declare namespace BeeperDesktop {
  export { type RequestOptions };
  export type Thing = models.Thing;
  export type ThingListResponse = models.Thing;
  export type SearchParams = resources.SearchParams;
  export type SearchResponse = models.Thing;
}
`);
});

test('a model that has the name of what a method takes is refused', () => {
  const description = smallDescription({
    paths: {
      '/things': {
        post: {
          operationId: 'createThing',
          'x-sdk-method': 'things.create',
          requestBody: { content: { 'application/json': { schema: { type: 'object' } } } },
          responses: { '200': thing },
        },
      },
    },
    components: { schemas: { ...components.schemas, ThingCreateParams: { type: 'object' } } },
  });

  expect(() => printClient(description)).toThrow(
    'The schema ThingCreateParams has the name of what a method takes. Rename it.',
  );
});

test('a model that has the name of a type of the client is refused', () => {
  const description = smallDescription({ components: { schemas: { RequestOptions: { type: 'object' } } } });

  expect(() => printClient(description)).toThrow('The client has RequestOptions of its own. Rename that schema.');
});
