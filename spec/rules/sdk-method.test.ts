import { expect, test } from 'vitest';
import { problemsOf, yaml } from './lib/problems-of.ts';

const rule = 'house/sdk-method';

test('calls of one or more names in camel case pass', async () => {
  const problems = await problemsOf(rule, {
    'paths/things.yaml': yaml`
      get: { operationId: listThings, x-sdk-method: accounts.recoveryKey.list }
      post: { operationId: search, x-sdk-method: search }
    `,
  });

  expect(problems).toEqual([]);
});

test('a call that is missing, malformed or taken is reported', async () => {
  const problems = await problemsOf(rule, {
    'paths/things.yaml': yaml`
      get:
        operationId: listThings
        x-sdk-method: things.list
      put:
        operationId: updateThing
        x-sdk-method: things.list
      post:
        operationId: createThing
        x-sdk-method: Things/create
      delete:
        operationId: deleteThing
    `,
  });

  expect(problems).toEqual([
    'paths/things.yaml:6:17 `things.list` is the call of `listThings` already. Give each operation a call of its own.',
    'paths/things.yaml:9:17 `Things/create` is no call in a client. Write names in camel case, joined by dots, such as `accounts.contacts.list`.',
    'paths/things.yaml:10:1 `deleteThing` has no `x-sdk-method`. Name its call in a client, such as `accounts.list`.',
  ]);
});
