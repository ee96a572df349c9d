import { expect, test } from 'vitest';
import { problemsOf, yaml } from './lib/problems-of.ts';

const rule = 'house/names';

test('properties in camel case pass, and those in snake case where a schema is listed for it', async () => {
  const problems = await problemsOf(rule, {
    'components/schemas/Thing.yaml': yaml`
      properties:
        chatIDs: {}
        isIdle: {}
        srcURL: {}
        token: { $ref: OAuthTokenResponse.yaml }
    `,
    'components/schemas/OAuthTokenResponse.yaml': 'properties: { access_token: {} }',
  });

  expect(problems).toEqual([]);
});

test('properties that are written otherwise are reported', async () => {
  const problems = await problemsOf(rule, {
    'components/schemas/Thing.yaml': yaml`
      properties:
        chatId: {}
        base_url: {}
        token: { $ref: OAuthTokenResponse.yaml }
    `,
    'components/schemas/OAuthTokenResponse.yaml': 'properties: { accessToken: {} }',
  });

  const remedy = 'Rename it, or list Thing under `snakeCase` in redocly.yaml.';
  expect(problems).toEqual([
    `components/schemas/Thing.yaml:2:3 \`chatId\` is not in camel case with \`ID\` and \`URL\` in capitals. ${remedy}`,
    `components/schemas/Thing.yaml:3:3 \`base_url\` is not in camel case with \`ID\` and \`URL\` in capitals. ${remedy}`,
    'components/schemas/OAuthTokenResponse.yaml:1:15 `accessToken` is not in snake case, as the other properties of OAuthTokenResponse are. Rename it.',
  ]);
});

test('a schema file that is not named as a type is reported', async () => {
  const problems = await problemsOf(rule, {
    'components/schemas/Thing.yaml': 'properties: { part: { $ref: thing-part.yaml } }',
    'components/schemas/thing-part.yaml': 'type: object',
  });

  expect(problems).toEqual([
    'components/schemas/thing-part.yaml:1:1 thing-part is the name of a public type. Name the file in Pascal case, with `ID` and `URL` in capitals.',
  ]);
});
