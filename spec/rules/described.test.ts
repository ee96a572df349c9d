import { expect, test } from 'vitest';
import { problemsOf, yaml } from './lib/problems-of.ts';

const rule = 'house/described';
const advice = 'Say what it is for, its unit, who makes it, and what its absence means, as far as it applies.';

test('a model and its properties are described, or refer to a model that is', async () => {
  const problems = await problemsOf(rule, {
    'components/schemas/Thing.yaml': yaml`
      type: object
      description: Whatever a person keeps.
      properties:
        parent:
          $ref: Thing.yaml
        weight:
          type: number
          description: In grams.
    `,
  });

  expect(problems).toEqual([]);
});

test('a model and a property without a description are reported', async () => {
  const problems = await problemsOf(rule, {
    'components/schemas/Thing.yaml': yaml`
      type: object
      properties:
        weight:
          type: number
    `,
  });

  expect(problems).toEqual([
    `components/schemas/Thing.yaml:1:1 \`Thing\` has no description. ${advice}`,
    `components/schemas/Thing.yaml:3:3 \`weight\` has no description. ${advice}`,
  ]);
});

test('a parameter, a header, a tag and a security scheme without a description are reported', async () => {
  const problems = await problemsOf(rule, {
    'openapi.yaml': yaml`
      openapi: 3.1.0
      info: { title: Things, version: 1.0.0 }
      tags:
        - name: Things
      paths:
        /v1/things:
          get:
            parameters:
              - name: size
                in: query
                schema: { type: integer }
            responses:
              '200':
                description: All of it.
                headers:
                  X-Total:
                    schema: { type: integer }
      components:
        securitySchemes:
          token: { type: http, scheme: bearer }
    `,
  });

  expect(problems).toEqual([
    `openapi.yaml:4:5 \`Things\` has no description. ${advice}`,
    `openapi.yaml:9:11 \`size\` has no description. ${advice}`,
    `openapi.yaml:16:13 \`X-Total\` has no description. ${advice}`,
    `openapi.yaml:20:5 \`token\` has no description. ${advice}`,
  ]);
});

test.each([
  ['chatID', 'The chat ID.'],
  ['lastReadMessages', 'The last read message.'],
  ['is_muted', 'This is muted.'],
])('a description of %s that says only %j is reported', async (name, description) => {
  const thing = { type: 'object', description: 'Whatever a person keeps.', properties: { [name]: { description } } };
  const problems = await problemsOf(rule, {
    'components/schemas/Thing.yaml': JSON.stringify(thing, null, 1),
  });

  expect(problems).toEqual([
    `components/schemas/Thing.yaml:6:19 The description only repeats the name \`${name}\`. ${advice}`,
  ]);
});
