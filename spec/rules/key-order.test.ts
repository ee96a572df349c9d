import { expect, test } from 'vitest';
import { problemsOf, yaml } from './lib/problems-of.ts';

const rule = 'house/key-order';

test('keys in the order of the house pass, with others between them', async () => {
  const problems = await problemsOf(rule, {
    'components/schemas/Thing.yaml': yaml`
      type: object
      description: Whatever a person keeps.
      minProperties: 1
      required: [id]
      properties:
        id: { type: string }
        weight: { type: number }
    `,
  });

  expect(problems).toEqual([]);
});

test('a key of an operation or of a schema that comes too late is reported', async () => {
  const problems = await problemsOf(rule, {
    'paths/things.yaml': yaml`
      get:
        operationId: listThings
        description: Lists what there is.
        summary: List things
        responses:
          '200':
            description: All of it.
            content: { application/json: { schema: { $ref: ../components/schemas/Thing.yaml } } }
    `,
    'components/schemas/Thing.yaml': yaml`
      description: Whatever a person keeps.
      type: object
    `,
  });

  expect(problems).toEqual([
    'paths/things.yaml:4:3 `summary` stands behind `description`. Keep to the order operationId, x-sdk-method, x-since, x-read-only, deprecated, tags, summary, description, security, parameters, requestBody, responses.',
    'components/schemas/Thing.yaml:2:1 `type` stands behind `description`. Keep to the order type, description, x-since, required, properties.',
  ]);
});

test('a required property behind an optional one is reported', async () => {
  const problems = await problemsOf(rule, {
    'components/schemas/Thing.yaml': yaml`
      required: [id]
      properties:
        weight: { type: number }
        id: { type: string }
    `,
  });

  expect(problems).toEqual([
    'components/schemas/Thing.yaml:4:3 `id` is required, and stands behind `weight`, which is not. Put required properties first.',
  ]);
});
