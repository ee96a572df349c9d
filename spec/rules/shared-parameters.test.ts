import { expect, test } from 'vitest';
import { problemsOf, yaml } from './lib/problems-of.ts';

const rule = 'house/shared-parameters';

const root = yaml`
  openapi: 3.1.0
  info: { title: Things, version: 1.0.0 }
  paths:
    /v1/things/{thingID}: { $ref: paths/thing.yaml }
    /v1/things/{thingID}/parts: { $ref: paths/parts.yaml }
`;
const parameter = 'name: thingID\nin: path\nrequired: true';

test('a path parameter that one path alone has may stand in it, and a query parameter too', async () => {
  const problems = await problemsOf(rule, {
    'paths/things.yaml': yaml`
      parameters:
        - { name: thingID, in: path, required: true }
      get:
        parameters:
          - { name: query, in: query }
    `,
  });

  expect(problems).toEqual([]);
});

test('a path parameter that two paths share is reported where it stands inline', async () => {
  const problems = await problemsOf(rule, {
    'openapi.yaml': root,
    'components/parameters/ThingID.yaml': parameter,
    'paths/thing.yaml': 'parameters: [{ $ref: ../components/parameters/ThingID.yaml }]',
    'paths/parts.yaml': yaml`
      parameters:
        - name: thingID
          in: path
          required: true
    `,
  });

  expect(problems).toEqual([
    'paths/parts.yaml:2:5 The parameter `thingID` is shared. Refer to it in components/parameters instead of repeating it.',
  ]);
});

test('`cursor` is shared wherever it stands', async () => {
  const problems = await problemsOf(rule, {
    'paths/things.yaml': 'get: { parameters: [{ name: cursor, in: query }] }',
  });

  expect(problems).toEqual([
    'paths/things.yaml:1:21 The parameter `cursor` is shared. Refer to it in components/parameters instead of repeating it.',
  ]);
});
