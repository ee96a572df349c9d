import { listOperations } from '@beeper-openapi/scripts/list-operations';
import { smallDescription } from '@beeper-openapi/scripts/small-description';
import { expect, test } from 'vitest';
import type { Form } from '../src/console/form.ts';
import { makeForms } from '../src/console/make-form.ts';

function formOf(operation: object): Form | undefined {
  const description = smallDescription({
    paths: {
      '/v1/things/{id}': {
        post: {
          operationId: 'createThing',
          'x-sdk-method': 'things.create',
          summary: 'Make',
          responses: { '200': { description: 'Made.' } },
          ...operation,
        },
      },
    },
  });
  return makeForms(description, listOperations(description)).get('POST /v1/things/{id}');
}

const parameter = (schema: object, more: object = {}) => ({ name: 'it', in: 'query', schema, ...more });

test.each([
  [
    { type: 'integer', minimum: 1, maximum: 5 },
    { kind: 'number', whole: true, minimum: 1, maximum: 5 },
  ],
  [{ type: ['boolean', 'null'] }, { kind: 'boolean' }],
  [
    { type: 'string', enum: ['before', 'after'] },
    { kind: 'choice', values: ['before', 'after'] },
  ],
  [
    { type: 'string', 'x-extensible-enum': ['group'] },
    { kind: 'text', suggestions: ['group'] },
  ],
  [
    { type: 'string', pattern: '^a+$', minLength: 2 },
    { kind: 'text', pattern: 'a+', minLength: 2 },
  ],
  [{ type: 'string', pattern: 'a+' }, { kind: 'text' }],
  [
    { type: 'string', format: 'password' },
    { kind: 'text', secret: true },
  ],
  [
    { type: 'array', items: { type: 'string', enum: ['any'] } },
    { kind: 'list', separator: '\n', values: ['any'] },
  ],
  [{ type: 'array', items: { type: 'object' } }, { kind: 'json' }],
  [{ type: 'object' }, { kind: 'json' }],
  [{ oneOf: [{ type: 'string' }, { type: 'integer' }] }, { kind: 'json' }],
])('a parameter that is %j is asked for by %j', (schema, control) => {
  expect(formOf({ parameters: [parameter(schema)] })?.inputs[0]?.control).toEqual(control);
});

test('what has to be filled in is, with the example; what may stay empty only shows it', () => {
  const type = { type: 'string' };
  const inputs = formOf({
    parameters: [
      { name: 'id', in: 'path', required: true, schema: type, description: 'Which **one**. Or not.', example: 'a' },
      parameter(type, { example: 'b' }),
    ],
  })?.inputs;

  expect(inputs).toEqual([
    { name: 'id', in: 'path', required: true, hint: 'Which one.', value: 'a', control: { kind: 'text' } },
    { name: 'it', in: 'query', required: false, example: 'b', control: { kind: 'text' } },
  ]);
});

test('a body is asked for field by field, and begins as its first example', () => {
  const content = {
    schema: { type: 'object', required: ['text'], properties: { text: { type: 'string' }, file: { type: 'object' } } },
    examples: { short: { value: { text: 'Hi', file: { id: 1 } } }, long: { value: { text: 'Hello' } } },
  };

  expect(formOf({ requestBody: { required: true, content: { 'application/json': content } } })).toMatchObject({
    body: { mediaType: 'application/json', required: true },
    inputs: [
      { name: 'text', in: 'body', required: true, value: 'Hi', control: { kind: 'text' } },
      { name: 'file', in: 'body', required: false, value: '{\n  "id": 1\n}', control: { kind: 'json' } },
    ],
  });
});

test('a body of several forms is asked for as a whole', () => {
  const content = { schema: { oneOf: [{ type: 'object' }, { type: 'array' }] }, example: [1] };

  expect(formOf({ requestBody: { content: { 'application/json': content } } })?.inputs).toEqual([
    { name: 'body', in: 'whole', required: false, value: '[\n  1\n]', control: { kind: 'json' } },
  ]);
});

test('what answers with another protocol has no form', () => {
  expect(formOf({ responses: { '101': { description: 'A WebSocket.' } } })).toBeUndefined();
});
