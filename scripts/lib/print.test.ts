import { describe, expect, test } from 'vitest';
import { printComment, printKey, printLiteral } from './print.ts';

describe('comments', () => {
  test.each([
    { name: 'nothing for no text', given: undefined, want: '' },
    { name: 'one line stays one line', given: 'A person.', want: '/** A person. */\n' },
    {
      name: 'more lines become a block',
      given: 'A person.\n\nOr a bot.',
      want: '/**\n * A person.\n *\n * Or a bot.\n */\n',
    },
    { name: 'text cannot end the comment', given: 'a */ alert(1) /*', want: '/** a *\\/ alert(1) /* */\n' },
    { name: 'a line separator cannot end a line', given: 'a\u2028b', want: '/**\n * a\n * b\n */\n' },
  ])('$name', ({ given, want }) => {
    expect(printComment(given)).toBe(want);
  });
});

describe('literals', () => {
  test.each([
    { name: 'strings in single quotes', given: `it's "so"`, want: `'it\\'s "so"'` },
    { name: 'backslashes and line breaks escaped', given: 'a\\b\nc', want: `'a\\\\b\\nc'` },
    { name: 'an escaped quote stays one', given: `\\"`, want: `'\\\\"'` },
    { name: 'line separators escaped', given: '\u2028', want: `'\\u2028'` },
    {
      name: 'short objects on one line',
      given: { id: 'a', on: true, n: null },
      want: `{ id: 'a', on: true, n: null }`,
    },
    { name: 'absent members left out', given: { id: 'a', since: undefined }, want: `{ id: 'a' }` },
    {
      name: 'long ones on several',
      given: ['x'.repeat(60), 'y'.repeat(60)],
      want: `[\n  '${'x'.repeat(60)}',\n  '${'y'.repeat(60)}',\n]`,
    },
  ])('$name', ({ given, want }) => {
    expect(printLiteral(given)).toBe(want);
  });

  test('what is printed is what it was when JavaScript reads it', () => {
    const hostile = {
      ['__proto__']: 'own',
      'a-b': `'\\"\`\${x}\u2029\n*/`,
      list: [1, -2.5, false, null, ['']],
    };

    const read = new Function(`return ${printLiteral(hostile)}`)();

    expect(Object.entries(read)).toEqual(Object.entries(hostile));
  });
});

test.each([
  { given: 'accountID', want: 'accountID' },
  { given: 'übung', want: 'übung' },
  { given: 'in-groups', want: `'in-groups'` },
  { given: '3d', want: `'3d'` },
])('the key $given is printed as $want', ({ given, want }) => {
  expect(printKey(given)).toBe(want);
});
