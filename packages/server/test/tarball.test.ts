// The server as it is published: packed, installed into an empty project, and used.

import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');
const program = `
  import { BeeperDesktop } from '@beeper-openapi/client';
  import { createServer } from '@beeper-openapi/server';
  import { operations } from '@beeper-openapi/types';
  const server = await createServer({ seed: 'demo' });
  const { url } = await server.listen(0);
  const client = new BeeperDesktop({ baseURL: url, accessToken: server.token });
  console.log((await client.accounts.list()).length, Object.keys(operations).length);
  await server.close();
`;

let project: string;

async function run(command: string, args: string[], cwd = project): Promise<string> {
  const { stdout } = await promisify(execFile)(command, args, { cwd });
  return stdout;
}

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'tarball-'));
  const names = ['types', 'client', 'server'];
  for (const name of names) await run('pnpm', ['pack', '--pack-destination', project], join(root, 'packages', name));
  const files = await readdir(project);
  const tarball = (name: string) => `file:./${files.find((file) => file.startsWith(`beeper-openapi-${name}-`))}`;
  const dependencies = Object.fromEntries(names.map((name) => [`@beeper-openapi/${name}`, tarball(name)]));
  await writeFile(join(project, 'package.json'), JSON.stringify({ type: 'module', private: true, dependencies }));
  // They are not in a registry yet, so that one finds another here.
  const overrides = names.map((name) => `  '@beeper-openapi/${name}': '${tarball(name)}'\n`).join('');
  await writeFile(join(project, 'pnpm-workspace.yaml'), `packages: []\npmOnFail: ignore\noverrides:\n${overrides}`);
  await writeFile(join(project, 'program.mjs'), program);
  await run('pnpm', ['install', '--prefer-offline', '--ignore-scripts']);
}, 120_000);
afterAll(() => rm(project, { recursive: true }));

test.each([
  ['Node 22', join(root, 'scripts/runtimes/node_modules/node22/bin/node')],
  ['Node 24', process.execPath],
])('installed from its tarball, it serves the client in %s', async (_, node) => {
  expect(await run(node, ['program.mjs'])).toBe('4 69\n');
});

test('its command is there, and says what it can do', async () => {
  const command = join(project, 'node_modules/.bin/beeper-desktop-server');
  expect(await run(command, ['--help'])).toContain('--port');
});
