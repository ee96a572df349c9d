// The rules that are made of Redocly's own parts, in redocly.yaml.

import { expect, test } from 'vitest';
import { problemsOf, yaml } from './lib/problems-of.ts';

test.each([
  ['listAccounts', true],
  ['markReadChat', true],
  ['confirmVerificationQRScanned', true],
  ['search', true],
  ['focus', true],
  ['list', false],
  ['listaccounts', false],
  ['fetchAccounts', false],
  ['accountsList', false],
  ['searching', false],
])('an operationId is a verb of the list and a noun: %s, %j', async (operationId, isFine) => {
  const problems = await problemsOf('rule/operation-id', {
    'paths/things.yaml': `get: { operationId: ${operationId} }`,
  });

  const advice =
    'An operationId is a verb and a noun, such as `listAccounts`. Begin with a verb of the list in redocly.yaml.';
  expect(problems).toEqual(isFine ? [] : [`paths/things.yaml:1:21 ${advice}`]);
});

const label = 'Begin with a capital, end without a full stop, and keep to 60 characters.';

test.each([
  ['List chat accounts', true],
  ['Get OAuth 2.0 metadata', true],
  ['list chat accounts', false],
  ['List chat accounts.', false],
  ['List the chat accounts of every network that is known to the app', false],
])('a summary is a label: %s, %j', async (summary, isFine) => {
  const files = {
    'paths/things.yaml': yaml`
      get:
        summary: SUMMARY
        requestBody:
          content:
            application/json:
              examples:
                one:
                  summary: SUMMARY
    `.replaceAll('SUMMARY', summary),
  };

  expect(await problemsOf('rule/operation-summary', files)).toEqual(
    isFine ? [] : [`paths/things.yaml:2:12 A summary is a label. ${label}`],
  );
  expect(await problemsOf('rule/example-summary', files)).toEqual(
    isFine ? [] : [`paths/things.yaml:8:22 An example has a summary, which is a label. ${label}`],
  );
});

test('an example without a summary is reported', async () => {
  const problems = await problemsOf('rule/example-summary', {
    'paths/things.yaml': yaml`
      get:
        requestBody:
          content:
            application/json:
              examples:
                one: { value: 1 }
    `,
  });

  expect(problems).toEqual([`paths/things.yaml:6:16 An example has a summary, which is a label. ${label}`]);
});

test('a body without examples is reported, in a request as in a reply', async () => {
  const problems = await problemsOf('rule/media-type-examples', {
    'paths/things.yaml': yaml`
      post:
        requestBody:
          content:
            application/json: { schema: { type: string } }
        responses:
          '200':
            description: The thing.
            content:
              application/json: { example: one }
              text/plain: { examples: { one: { value: 1 } } }
    `,
  });

  const message = 'A body without an example is hard to imagine. Show one under `examples`.';
  expect(problems).toEqual([`paths/things.yaml:4:7 ${message}`, `paths/things.yaml:9:9 ${message}`]);
});

test('a required parameter without an example is reported', async () => {
  const problems = await problemsOf('rule/parameter-example', {
    'paths/things.yaml': yaml`
      get:
        parameters:
          - { name: thingID, in: path, required: true, example: one }
          - { name: limit, in: query }
          - { name: query, in: query, required: true }
    `,
  });

  expect(problems).toEqual([
    'paths/things.yaml:5:7 A required parameter is needed in every try. Give it an `example`.',
  ]);
});

test('an object in a query is reported, while lists and scalars pass', async () => {
  const problems = await problemsOf('rule/no-object-query-parameter', {
    'paths/things.yaml': yaml`
      get:
        parameters:
          - { name: order, in: query, schema: { type: string } }
          - { name: states, in: query, schema: { type: array, items: { type: string } } }
          - { name: filter, in: query, schema: { type: object } }
          - { name: nested, in: query, schema: { $ref: ../components/schemas/Thing.yaml } }
    `,
    'components/schemas/Thing.yaml': 'type: object',
  });

  const message = 'Clients differ in how they write an object into a query. Use one parameter for each of its fields.';
  expect(problems).toEqual([`paths/things.yaml:5:50 ${message}`, `components/schemas/Thing.yaml:1:7 ${message}`]);
});

test('a list in a query that does not say how it is written is reported', async () => {
  const problems = await problemsOf('array-parameter-serialization', {
    'paths/things.yaml': yaml`
      get:
        parameters:
          - { name: states, in: query, style: form, explode: true, schema: { type: array } }
          - { name: labels, in: query, style: form, schema: { type: array } }
    `,
  });

  expect(problems).toEqual([
    'paths/things.yaml:4:7 A list can be written into a query in several ways. Say which, by `style: form` and `explode: true`.',
  ]);
});

test('a reply that does not declare the version of the app is reported', async () => {
  const problems = await problemsOf('response-contains-header', {
    'paths/things.yaml': yaml`
      get:
        responses:
          '200':
            description: The things.
            headers: { X-Beeper-Desktop-Version: { schema: { type: string } } }
          '204':
            description: No things.
          '302':
            description: The things are elsewhere.
            headers: { Location: { schema: { type: string } } }
    `,
  });

  const message = 'Every reply tells the version of the app. Declare its header `X-Beeper-Desktop-Version`.';
  expect(problems).toEqual([`paths/things.yaml:6:5 ${message}`, `paths/things.yaml:10:7 ${message}`]);
});

test('the example of a schema is reported, while a list of examples passes', async () => {
  const problems = await problemsOf('rule/schema-examples', {
    'components/schemas/Thing.yaml': yaml`
      type: object
      properties:
        name: { type: string, examples: [Cup] }
        weight: { type: number, example: 1 }
    `,
  });

  expect(problems).toEqual([
    'components/schemas/Thing.yaml:4:27 OpenAPI 3.1 has no use for an `example` in a schema. Write a list of `examples`.',
  ]);
});

test('an operation without a description is reported', async () => {
  const problems = await problemsOf('operation-description', {
    'paths/things.yaml': 'get: { operationId: listThings }',
  });

  expect(problems).toEqual(['paths/things.yaml:1:1 Operation object should contain `description` field.']);
});
