import { listOperations } from '@beeper-openapi/scripts/list-operations';
import { smallDescription } from '@beeper-openapi/scripts/small-description';
import { expect, test } from 'vitest';
import { readReference } from '../src/reference/reference.ts';

const to = (kind: string, name: string) => ({ $ref: `#/components/${kind}/${name}` });
const json = (schema: object, examples = {}) => ({ content: { 'application/json': { schema, examples } } });

const description = smallDescription({
  info: { title: 'Library', version: '1.0.0', summary: 'Lends books.', description: 'Read on.' },
  servers: [{ url: 'http://localhost:1' }],
  tags: [{ name: 'Loans' }, { name: 'Books', description: 'What there is.' }, { name: 'Unused' }],
  paths: {
    '/books/{bookID}': {
      parameters: [{ name: 'bookID', in: 'path', required: true, schema: { type: 'string' }, example: 'b-1' }],
      get: {
        operationId: 'retrieveBook',
        'x-since': '1.1.0',
        tags: ['Books'],
        parameters: [
          { name: 'full', in: 'query', 'x-since': '1.10.0', description: 'All of it.', schema: { default: false } },
        ],
        responses: {
          '200': {
            description: 'The book.',
            headers: { 'X-Version': { description: 'Who answered.', 'x-since': '1.2.0', schema: { type: 'string' } } },
            ...json(to('schemas', 'Book'), { one: { summary: 'A book', value: { title: 'Ulysses' } } }),
          },
          '404': to('responses', 'NotFound'),
        },
      },
    },
    '/loans': {
      post: {
        operationId: 'createLoan',
        tags: ['Loans'],
        requestBody: { required: true, ...json({ properties: { book: to('schemas', 'Book') } }) },
        responses: { '204': { description: 'Lent.' }, '404': to('responses', 'NotFound') },
      },
    },
  },
  components: {
    responses: {
      NotFound: {
        description: 'It is not there.',
        ...json(to('schemas', 'Error'), { none: { value: { code: 'none' } } }),
      },
    },
    schemas: {
      Author: { properties: { name: { type: 'string' } } },
      Book: {
        'x-since': '1.1.0',
        properties: {
          title: { type: 'string', 'x-since': '1.1.0' },
          authors: { type: 'array', 'x-since': '1.9.0', items: to('schemas', 'Author') },
        },
      },
      Error: { properties: { code: { type: 'string' } } },
    },
  },
});

const reference = readReference(description, listOperations(description));
const [, books] = reference.tags;
const [book] = books?.operations ?? [];

test('operations are grouped by tag in the order of the description, without tags that nothing has', () => {
  expect(reference.tags.map(({ name, operations }) => [name, operations.map(({ id }) => id)])).toEqual([
    ['Loans', ['createLoan']],
    ['Books', ['retrieveBook']],
  ]);
});

test('parameters are grouped by where they are sent, those of the path included', () => {
  expect(book?.parameters).toMatchObject([
    { in: 'path', fields: [{ name: 'bookID', anchor: 'path.bookID', required: true, example: 'b-1' }] },
    {
      in: 'query',
      fields: [
        {
          name: 'full',
          anchor: 'query.full',
          required: false,
          since: '1.10.0',
          description: 'All of it.',
          limits: [{ text: 'default', code: 'false' }],
        },
      ],
    },
  ]);
});

test('a reply has its headers, its fields by anchors below its status, and its examples as they are sent', () => {
  expect(book?.replies).toMatchObject([
    {
      status: '200',
      phrase: 'OK',
      description: 'The book.',
      headers: [{ name: 'X-Version', anchor: '200~headers.X-Version', since: '1.2.0' }],
      bodies: [
        {
          mediaType: 'application/json',
          root: { type: [{ model: 'Book' }], children: [{ anchor: '200.title' }, { anchor: '200.authors' }] },
          examples: [{ summary: 'A book', text: '{\n  "title": "Ulysses"\n}', language: 'json' }],
        },
      ],
    },
  ]);
});

test('a model names the operations that send, answer or fail with it at any depth, and the fields that hold it', () => {
  const usagesOf = (name: string) => {
    const { models, operations } = reference.models.find((model) => model.name === name) ?? {};
    return { models, operations };
  };

  expect(usagesOf('Author')).toEqual({
    models: [{ model: 'Book', field: 'authors' }],
    operations: [
      { key: 'GET /books/{bookID}', sends: false, answers: true, fails: false },
      { key: 'POST /loans', sends: true, answers: false, fails: false },
    ],
  });
  expect(usagesOf('Error').operations).toEqual([
    { key: 'GET /books/{bookID}', sends: false, answers: false, fails: true },
    { key: 'POST /loans', sends: false, answers: false, fails: true },
  ]);
});

test('a failure that operations share is told once, with all of them', () => {
  expect(reference.failures).toMatchObject([
    {
      name: 'NotFound',
      status: '404',
      description: 'It is not there.',
      operations: ['GET /books/{bookID}', 'POST /loans'],
    },
  ]);
});

test('versions go from the newest to the oldest, and what came with its owner is not told twice', () => {
  expect(
    reference.versions.map(({ version, news }) => [version, news.map(({ kind, link }) => `${kind} ${link}`)]),
  ).toEqual([
    ['1.10.0', ['parameter /reference/operations/retrieveBook.html#query.full']],
    ['1.9.0', ['field /reference/models/Book.html#authors']],
    ['1.2.0', ['header /reference/operations/retrieveBook.html#200~headers.X-Version']],
    ['1.1.0', ['operation /reference/operations/retrieveBook.html', 'model /reference/models/Book.html']],
  ]);
});
