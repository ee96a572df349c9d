// The packages as they are published: packed, installed into an empty project, and used together.

import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer as createHTTPServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { launchBrowser } from '@beeper-openapi/scripts/browser';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { createServer } from '../src/create-server.ts';

const root = resolve(import.meta.dirname, '../../..');
const runtimes = join(root, 'scripts/runtimes/node_modules');
const program = `
  import { BeeperDesktop } from '@beeper-openapi/client';
  import { createServer } from '@beeper-openapi/server';
  import { operations } from '@beeper-openapi/types/operations';
  const server = await createServer({ seed: 'demo' });
  const { url } = await server.listen(0);
  const client = new BeeperDesktop({ baseURL: url, accessToken: server.token });
  console.log((await client.accounts.list()).length, Object.keys(operations).length);
  await server.close();
`;

/** What Deno lets the client do. */
const PERMISSIONS = ['--allow-net', '--allow-read', '--allow-env'];

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
  const { version: ws } = JSON.parse(
    await readFile(join(root, 'packages/server/node_modules/ws/package.json'), 'utf8'),
  );
  const manifest = { type: 'module', private: true, dependencies: { ...dependencies, ws } };
  await writeFile(join(project, 'package.json'), JSON.stringify(manifest));
  // They are not in a registry yet, so that one finds another here.
  const overrides = names.map((name) => `  '@beeper-openapi/${name}': '${tarball(name)}'\n`).join('');
  await writeFile(join(project, 'pnpm-workspace.yaml'), `packages: []\npmOnFail: ignore\noverrides:\n${overrides}`);
  await writeFile(join(project, 'program.mjs'), program);
  await cp(join(import.meta.dirname, 'support/tarball-program.mjs'), join(project, 'client.mjs'));
  await run('pnpm', ['install', '--prefer-offline', '--ignore-scripts']);
}, 120_000);
afterAll(() => rm(project, { recursive: true }));

test.each([
  ['Node 22', join(runtimes, 'node22/bin/node')],
  ['Node 24', process.execPath],
])('installed from its tarball, it serves the client in %s', async (_, node) => {
  expect(await run(node, ['program.mjs'])).toBe('4 69\n');
});

test.each([
  { runtime: 'Node 20', says: /^v20\./, program: join(runtimes, 'node20/bin/node') },
  { runtime: 'Node 22', says: /^v22\./, program: join(runtimes, 'node22/bin/node') },
  { runtime: 'Node 24', says: /^v24\./, program: process.execPath },
  { runtime: 'Bun', says: /^1\./, program: join(runtimes, '.bin/bun') },
  { runtime: 'Deno', says: /^deno 2\./, program: join(runtimes, '.bin/deno'), options: ['run', ...PERMISSIONS] },
])('the types and the client from their tarballs work in $runtime, by every entry', async (given) => {
  const { program, says, options = [] } = given;
  const server = await createServer({ seed: 'demo' });
  onTestFinished(() => server.close());
  const { url } = await server.listen(0);

  expect(await run(program, ['--version'])).toMatch(says);
  expect(JSON.parse(await run(program, [...options, 'client.mjs', url, server.token]))).toEqual({
    operations: 69,
    contacts: true,
    uploaded: 8,
    failed: true,
    raw: 4,
    event: 'message.upserted',
    text: 'Nine & not later',
    asks: true,
    expired: true,
  });
});

test('its command is there, and says what it can do', async () => {
  const command = join(project, 'node_modules/.bin/beeper-desktop-server');
  expect(await run(command, ['--help'])).toContain('--port');
});

test('the client from its tarball works in a page of Chromium, and in a worker there', async () => {
  const server = await createServer({ seed: 'demo' });
  const { url: baseURL } = await server.listen(0);
  const site = await serveFolder(project);
  const browser = await launchBrowser();
  onTestFinished(async () => {
    await browser.close();
    site.close();
    await server.close();
  });
  const client = '/node_modules/@beeper-openapi/client';
  const raw = createRequire(join(project, `${client}/package.json`)).resolve('openapi-fetch');
  const imports = {
    '@beeper-openapi/client': `${client}/dist/index.js`,
    'openapi-fetch': raw.slice(raw.indexOf('/node_modules/')).replace(/\.cjs$/, '.mjs'),
  };
  const work = `const client = new BeeperDesktop({ baseURL: '${baseURL}', accessToken: '${server.token}' });
    const accounts = (await client.accounts.list()).length;
    const lost = await client.chats.retrieve('nowhere').catch((error) => error.status);`;
  const inWorker = `import { BeeperDesktop } from '${client}/dist/index.js'; ${work} postMessage([accounts, lost]);`;
  await writeFile(join(project, 'worker.js'), inWorker);
  await writeFile(
    join(project, 'page.html'),
    `<script type="importmap">${JSON.stringify({ imports })}</script><script type="module">
      import { BeeperDesktop } from '@beeper-openapi/client';
      ${work}
      const { data } = await client.raw.GET('/v1/accounts');
      const worker = new Worker('/worker.js', { type: 'module' });
      worker.onmessage = ({ data: fromWorker }) => { window.seen = [accounts, lost, data.length, ...fromWorker]; };
    </script>`,
  );
  const page = await browser.newPage();
  await page.goto(`${site.root}/page.html`);
  await page.waitForFunction('window.seen');

  expect(await page.evaluate('window.seen')).toEqual([4, 404, 4, 4, 404]);
});

async function serveFolder(folder: string): Promise<{ root: string; close: () => void }> {
  const files = createHTTPServer(async (request, response) => {
    const path = request.url?.split('?')[0] ?? '/';
    const body = await readFile(join(folder, path)).catch(() => undefined);
    const type = path.endsWith('.html') ? 'text/html' : 'text/javascript';
    response.writeHead(body ? 200 : 404, { 'content-type': type }).end(body);
  });
  await new Promise<void>((ready) => files.listen(0, '127.0.0.1', ready));
  const { port } = files.address() as AddressInfo;
  return { root: `http://127.0.0.1:${port}`, close: () => files.close() };
}
