import { expect, test } from 'vitest';
import { problemsOf, yaml } from './lib/problems-of.ts';

const rule = 'house/enum-descriptions';

test.each(['enum', 'x-extensible-enum'])('values of %s that are each explained pass', async (keyword) => {
  const thing = { [keyword]: ['new', 'worn', null], 'x-enumDescriptions': { new: 'Never used.', worn: 'Used.' } };
  expect(await problemsOf(rule, { 'components/schemas/Thing.yaml': JSON.stringify(thing) })).toEqual([]);
});

test('a value without an explanation is reported, and an explanation without a value', async () => {
  const problems = await problemsOf(rule, {
    'components/schemas/Thing.yaml': yaml`
      type: string
      enum:
        - new
        - worn
      x-enumDescriptions:
        new: Never used.
        broken: Of no use.
    `,
  });

  expect(problems).toEqual([
    'components/schemas/Thing.yaml:4:5 `worn` is not explained. Say what it means in `x-enumDescriptions`.',
    'components/schemas/Thing.yaml:7:3 `broken` is explained, but is no value. Add it to `enum`, or delete the explanation.',
  ]);
});

test('numbers are explained like words', async () => {
  const problems = await problemsOf(rule, { 'components/schemas/Thing.yaml': '{ type: integer, enum: [-1] }' });

  expect(problems).toEqual([
    'components/schemas/Thing.yaml:1:25 `-1` is not explained. Say what it means in `x-enumDescriptions`.',
  ]);
});
