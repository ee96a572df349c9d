import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { operations } from '@beeper-openapi/types/operations';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');
const read = (path: string) => readFile(resolve(root, path), 'utf8');
const tests = 'packages/server/test/contracts';

/** The number that a test is run with. */
async function constantIn(file: string, name: string): Promise<string> {
  const [, value = ''] = new RegExp(`const ${name} = ([\\d_]+);`).exec(await read(file)) ?? [];
  return Number(value.replaceAll('_', '')).toLocaleString('en');
}

test('the page on reliability has the numbers of what is run', async () => {
  const page = await read('packages/docs/src/content/docs/reliability.md');
  const fuzz = JSON.parse(await read('scripts/bench/results/fuzz.json'));
  const server = JSON.parse(await read('scripts/bench/results/server.json'));
  const kinds = new Set((await read('packages/server/src/control/faults.ts')).match(/effect: '\w+'/g));
  const stories = globSync('spec/workflows/*.arazzo.yaml', { cwd: root }).length;
  const [sockets] = server.rows.filter(([what]: string[]) => what?.startsWith('messages that reached'));

  const cells = Object.fromEntries(
    [...page.matchAll(/^\| (.*?) +\| ([\d,]*\d)/gm)].map(([, what, number]) => [what, number]),
  );
  expect(cells).toEqual({
    'Requests that nobody wrote, for each operation': await constantIn(`${tests}/fuzz.test.ts`, 'RUNS'),
    'Kinds of faults that the server plays for clients': String(kinds.size),
    'Sends in the middle of which the server is killed': await constantIn(`${tests}/crash.test.ts`, 'SENDS'),
    'Sockets that follow 200 sends a second': /reached (\d+) sockets/.exec(sockets[0])?.[1],
    'User stories, lived step by step': String(stories),
    'Operations that our client calls of a strict server': String(Object.keys(operations).length),
  });
  expect(page).toContain(`and ${Number(fuzz.rows[0][1]).toLocaleString('en')} in \`bench server --fuzz\``);
});
