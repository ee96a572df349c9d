import { expect, test } from 'vitest';
import { problemsOf, yaml } from './lib/problems-of.ts';

const rule = 'house/open-enums';

const operation = yaml`
  post:
    parameters:
      - name: order
        in: query
        schema: { enum: [newest, oldest] }
    requestBody:
      content: { application/json: { schema: { $ref: ../components/schemas/ThingInput.yaml } } }
    responses:
      '200':
        description: The thing.
        content: { application/json: { schema: { $ref: ../components/schemas/Thing.yaml } } }
`;

test('closed where callers choose, open in a file of its own where replies may grow', async () => {
  const problems = await problemsOf(rule, {
    'paths/things.yaml': operation,
    'components/schemas/ThingInput.yaml': 'properties: { state: { enum: [new, worn] } }',
    'components/schemas/Thing.yaml': 'properties: { state: { $ref: State.yaml }, level: { enum: [0, 1] } }',
    'components/schemas/State.yaml': 'x-extensible-enum: [new, worn]',
  });

  expect(problems).toEqual([]);
});

test('an enumeration that only replies hold is reported when it is closed', async () => {
  const problems = await problemsOf(rule, {
    'paths/things.yaml': operation,
    'components/schemas/ThingInput.yaml': 'type: object',
    'components/schemas/Thing.yaml': yaml`
      allOf:
        - additionalProperties:
            type: array
            items:
              enum: [new, worn]
    `,
  });

  expect(problems).toEqual([
    'components/schemas/Thing.yaml:5:9 Only replies hold these values, and the API may add to them. Use `x-extensible-enum`, in a schema file of its own.',
  ]);
});

test('an open enumeration that a request reaches is reported', async () => {
  const problems = await problemsOf(rule, {
    'paths/things.yaml': operation,
    'components/schemas/ThingInput.yaml': 'properties: { state: { $ref: State.yaml } }',
    'components/schemas/Thing.yaml': 'properties: { state: { $ref: State.yaml } }',
    'components/schemas/State.yaml': 'x-extensible-enum: [new, worn]',
  });

  expect(problems).toEqual([
    'components/schemas/State.yaml:1:1 A request refers to this open enumeration. Callers choose from a closed one: list the values that they may send in an `enum` there.',
  ]);
});

test('an open enumeration without a file of its own is reported', async () => {
  const problems = await problemsOf(rule, {
    'components/schemas/Thing.yaml': yaml`
      properties:
        state:
          x-extensible-enum: [new, worn]
    `,
  });

  expect(problems).toEqual([
    'components/schemas/Thing.yaml:3:5 An open enumeration is a public type. Give it a schema file of its own.',
  ]);
});
