import { expect, test } from 'vitest';
import { problemsOf, yaml } from './lib/problems-of.ts';

const rule = 'house/known-values';

const state = { 'components/schemas/State.yaml': 'x-extensible-enum: [new, worn]' };

test('an example with a value that an open enumeration does not list is reported, however deep it lies', async () => {
  const problems = await problemsOf(rule, {
    ...state,
    'components/schemas/Thing.yaml': yaml`
      properties:
        parts: { items: { $ref: Thing.yaml } }
        state: { $ref: State.yaml }
    `,
    'paths/things.yaml': yaml`
      get:
        responses:
          '200':
            description: The things.
            content:
              application/json:
                schema: { $ref: ../components/schemas/Thing.yaml }
                examples:
                  known:
                    value: { state: new, parts: [{ state: worn }] }
                  unknown:
                    value:
                      state: new
                      parts:
                        - state: lost
    `,
  });

  expect(problems).toEqual(['paths/things.yaml:15:28 `lost` is no known value. Use one of new, worn.']);
});

test('a value of a union is held to the variant that it fits', async () => {
  const problems = await problemsOf(rule, {
    ...state,
    'components/schemas/Thing.yaml': yaml`
      oneOf:
        - type: 'null'
        - type: object
          required: [weight]
          properties: { weight: { type: integer } }
        - type: object
          properties: { kind: { const: jug }, state: { type: string } }
        - type: object
          properties: { kind: { const: cup }, state: { $ref: State.yaml } }
    `,
    'paths/things.yaml': yaml`
      get:
        responses:
          '200':
            description: The things.
            content:
              application/json:
                schema: { $ref: ../components/schemas/Thing.yaml }
                examples:
                  jug: { value: { kind: jug, state: lost } }
                  cup: { value: { kind: cup, state: lost } }
    `,
  });

  expect(problems).toEqual(['paths/things.yaml:10:47 `lost` is no known value. Use one of new, worn.']);
});

test('the example of a parameter is held to it too', async () => {
  const problems = await problemsOf(rule, {
    ...state,
    'paths/things.yaml': yaml`
      get:
        parameters:
          - name: state
            in: query
            schema: { $ref: ../components/schemas/State.yaml }
            example: lost
    `,
  });

  expect(problems).toEqual(['paths/things.yaml:6:16 `lost` is no known value. Use one of new, worn.']);
});
