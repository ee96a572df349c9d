import { expect, test } from 'vitest';
import { printAPIPage } from './print-api-page.ts';
import { smallDescription } from './small-description.ts';

const json = (name: string) => ({
  content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } },
});

const page = printAPIPage(
  smallDescription({
    paths: {
      '/shelves/{shelfID}/things': {
        get: {
          operationId: 'listThings',
          'x-sdk-method': 'shelves.things.list',
          summary: 'List things',
          parameters: [
            { name: 'shelfID', in: 'path', required: true },
            { name: 'cursor', in: 'query' },
          ],
          responses: { '200': json('ThingPage') },
        },
      },
      '/shelves': {
        post: {
          operationId: 'createShelf',
          'x-sdk-method': 'shelves.create',
          'x-since': '4.2.0',
          deprecated: true,
          summary: 'Put up a shelf, high | low',
          requestBody: { required: true, ...json('Thing') },
          responses: { '200': json('Thing'), '202': json('ThingPage') },
        },
      },
      '/search': {
        get: { operationId: 'search', 'x-sdk-method': 'search', summary: 'Search', responses: { '204': {} } },
      },
    },
    components: {
      schemas: {
        Thing: { type: 'object' },
        ThingPage: { type: 'object', properties: { items: {}, hasMore: {}, oldestCursor: {}, newestCursor: {} } },
      },
    },
  }),
);

test('each method is a row: how to call it, what it answers, what it asks for, and since when', () => {
  expect(page).toContain(`
| method | answer | what it does | request | since |
| --- | --- | --- | --- | --- |
| \`client.shelves.things.list(shelfID, query?)\` | pages: \`ThingPage\` | List things | \`GET /shelves/{shelfID}/things\` |  |
`);
  expect(page).toContain('| `client.search()` | `void` | Search | `GET /search` |  |\n');
});

test('what would end a cell does not, and what is deprecated says so', () => {
  expect(page).toContain(
    '| `client.shelves.create(body)` | `Thing \\| ThingPage` | Put up a shelf, high \\| low (deprecated) | `POST /shelves` | 4.2.0 |\n',
  );
});

test('the client comes first, and a resource before those inside it', () => {
  const headings = Array.from(page.matchAll(/^## (.*)$/gm), ([, heading]) => heading);

  expect(headings).toEqual(['client', 'client.shelves', 'client.shelves.things', 'By hand']);
});
