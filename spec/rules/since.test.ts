import { expect, test } from 'vitest';
import { problemsOf, yaml } from './lib/problems-of.ts';

const rule = 'house/since';

test('a version of the app passes, and a property that happens to be named so', async () => {
  const problems = await problemsOf(rule, {
    'components/schemas/Thing.yaml': yaml`
      x-since: 4.2.808
      properties:
        x-since: { type: string }
    `,
  });

  expect(problems).toEqual([]);
});

test('anything else is reported, beside a reference as well', async () => {
  const problems = await problemsOf(rule, {
    'components/schemas/Thing.yaml': yaml`
      x-since: 4.2
      properties:
        part:
          $ref: Thing.yaml
          x-since: v4.2.808
    `,
  });

  expect(problems).toEqual([
    'components/schemas/Thing.yaml:1:10 `x-since` is 4.2. Write a version of the app as three numbers, such as 4.2.808.',
    'components/schemas/Thing.yaml:5:14 `x-since` is "v4.2.808". Write a version of the app as three numbers, such as 4.2.808.',
  ]);
});
