import { execFile } from 'node:child_process';
import { cp } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { installClient } from './support/install.ts';
import { serveExamples } from './support/spec.ts';

const runtimes = resolve(import.meta.dirname, '../../../scripts/runtimes/node_modules');
const permissions = ['--allow-net', '--allow-read', '--allow-env'];

test.each([
  { runtime: 'Node 20', says: /^v20\./, program: join(runtimes, 'node20/bin/node') },
  { runtime: 'Node 22', says: /^v22\./, program: join(runtimes, 'node22/bin/node') },
  { runtime: 'Node 24', says: /^v24\./, program: process.execPath },
  { runtime: 'Bun', says: /^1\./, program: join(runtimes, '.bin/bun') },
  { runtime: 'Deno', says: /^deno 2\./, program: join(runtimes, '.bin/deno'), options: ['run', ...permissions] },
])('the built client works in $runtime, with no other package but openapi-fetch', async (given) => {
  const { program, says, options = [] } = given;
  const { baseURL } = await serveExamples();
  const project = await installClient();
  await cp(join(import.meta.dirname, 'smoke.mjs'), join(project, 'smoke.mjs'));
  const run = (...args: string[]) => promisify(execFile)(program, args, { cwd: project });

  expect((await run('--version')).stdout).toMatch(says);
  const { stdout } = await run(...options, 'smoke.mjs', baseURL);

  expect(JSON.parse(stdout)).toEqual({ accounts: 4, contacts: 5, uploaded: true, failed: true, raw: 4 });
});
