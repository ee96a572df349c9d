import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { type Option, type OptionName, options, variableOf } from '../src/cli/options.ts';

const folder = fileURLToPath(new URL('..', import.meta.url));
const readme = await readFile(`${folder}README.md`, 'utf8');

test('every option is in the table, with its variable, and no other is', () => {
  const rows = [...readme.matchAll(/^\| `(--[^`]+)` +\| (?:`(\w+)`)? +\|/gm)].map(([, flag, variable]) => [
    flag,
    variable,
  ]);

  const expected = Object.entries<Option>(options).map(([name, { takes }]) => {
    const isShown = name === 'help' || name === 'version';
    return [`--${name}${takes ? ` ${takes}` : ''}`, isShown ? undefined : variableOf(name as OptionName)];
  });
  expect(rows).toEqual(expected);
});

test.each([...readme.matchAll(/```ts\n(.*?)```/gs)].map(([, code]) => [code as string]))(
  'the example runs: %#',
  async (code) => {
    const args = ['--input-type=module-typescript', '--no-warnings', '--eval', code];
    // It ends by itself, and says nothing of failures.
    const { stderr } = await promisify(execFile)(process.execPath, args, { cwd: folder });
    expect(stderr).toBe('');
  },
);
