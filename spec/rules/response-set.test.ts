import { expect, test } from 'vitest';
import { problemsOf, yaml } from './lib/problems-of.ts';

const rule = 'house/response-set';

const failure = { 'components/responses/Failure.yaml': 'description: It failed.' };

test('the failures of the group, ascending and by reference, pass', async () => {
  const problems = await problemsOf(rule, {
    ...failure,
    'paths/things.yaml': yaml`
      get:
        operationId: listThings
        tags: [Chats]
        responses:
          '200': { description: The things. }
          '400': { $ref: ../components/responses/Failure.yaml }
          '401': { $ref: ../components/responses/Failure.yaml }
          '403': { $ref: ../components/responses/Failure.yaml }
          '404': { $ref: ../components/responses/Failure.yaml }
          '422': { $ref: ../components/responses/Failure.yaml }
          '429': { $ref: ../components/responses/Failure.yaml }
          '500': { $ref: ../components/responses/Failure.yaml }
    `,
  });

  expect(problems).toEqual([]);
});

test('a failure of the group that is missing is reported', async () => {
  const problems = await problemsOf(rule, {
    ...failure,
    'paths/things.yaml': yaml`
      get:
        tags: [Chats]
        responses:
          '200': { description: The things. }
          '401': { $ref: ../components/responses/Failure.yaml }
          '403': { $ref: ../components/responses/Failure.yaml }
          '404': { $ref: ../components/responses/Failure.yaml }
          '422': { $ref: ../components/responses/Failure.yaml }
          '500': { $ref: ../components/responses/Failure.yaml }
    `,
  });

  expect(problems).toEqual([
    'paths/things.yaml:3:3 Missing here: 400, 429. Every operation under Chats can fail with 400, 401, 403, 404, 422, 429, 500.',
  ]);
});

test('a failure that is described in place, and statuses out of order, are reported', async () => {
  const problems = await problemsOf(rule, {
    ...failure,
    'paths/things.yaml': yaml`
      get:
        tags: [OAuth]
        responses:
          '400': { description: It failed. }
          '200': { description: The things. }
    `,
  });

  expect(problems).toEqual([
    'paths/things.yaml:4:5 The failure 400 is described here alone. Refer to a file in components/responses instead.',
    'paths/things.yaml:4:5 400 stands before 200. List statuses in ascending order.',
  ]);
});

test('an operation without a 2xx or a 4xx response is reported', async () => {
  const problems = await problemsOf(rule, {
    'paths/things.yaml': yaml`
      get:
        operationId: listThings
        tags: [OAuth]
        responses:
          '302': { description: They are elsewhere. }
    `,
  });

  expect(problems).toEqual([
    'paths/things.yaml:4:3 There is no 2xx response. Add one, or name the operation under `withoutSuccess` in redocly.yaml and say why.',
    'paths/things.yaml:4:3 There is no 4xx response. Add one, or name the operation under `withoutFailure` in redocly.yaml and say why.',
  ]);
});

test('an operation that is excepted passes, until it has such a response after all', async () => {
  const excepted = yaml`
    get:
      operationId: connectWebSocket
      tags: [WebSocket]
      responses:
        '101': { description: The connection is a WebSocket from here on. }
        '401': { $ref: ../components/responses/Failure.yaml }
  `;

  expect(await problemsOf(rule, { ...failure, 'paths/things.yaml': excepted })).toEqual([]);
  expect(await problemsOf(rule, { ...failure, 'paths/things.yaml': excepted.replace('101', '200') })).toEqual([
    'paths/things.yaml:4:3 There is a 2xx response after all. Take the operation off `withoutSuccess` in redocly.yaml.',
  ]);
});

test('a tag that nothing is configured for is reported', async () => {
  const problems = await problemsOf(rule, {
    ...failure,
    'paths/things.yaml': yaml`
      get:
        tags: [Gardens]
        responses:
          '200': { description: The things. }
          '404': { $ref: ../components/responses/Failure.yaml }
    `,
  });

  expect(problems).toEqual([
    'paths/things.yaml:3:3 The tag `Gardens` has no common failures yet. Add it to `failures` in redocly.yaml.',
  ]);
});
