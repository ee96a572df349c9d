import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createServer } from '../src/create-server.ts';
import { sendRaw } from './support/raw-http.ts';

/** A server with a small site, beside which lies what nobody should read. */
async function serveSite() {
  const folder = await mkdtemp(join(tmpdir(), 'beeper-docs-'));
  await mkdir(join(folder, 'site/guide'), { recursive: true });
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(folder, 'site/index.html'), '<title>Docs</title>');
  await writeFile(join(folder, 'site/guide/start.html'), '<title>Start</title>');
  const server = await createServer({ docs: join(folder, 'site') });
  const { url } = await server.listen(0);
  onTestFinished(async () => {
    await server.close();
    await rm(folder, { recursive: true });
  });
  return url;
}

test('the site is served under /docs/, to whoever asks, by types that a browser knows', async () => {
  const url = await serveSite();

  const home = await fetch(`${url}/docs`);
  const page = await fetch(`${url}/docs/guide/start.html`);

  expect([home.url, await home.text()]).toEqual([`${url}/docs/`, '<title>Docs</title>']);
  expect([page.headers.get('content-type'), await page.text()]).toEqual([
    'text/html; charset=utf-8',
    '<title>Start</title>',
  ]);
  expect((await fetch(`${url}/docs/`, { method: 'HEAD' })).status).toBe(200);
});

test('a page that has not changed is not sent again', async () => {
  const url = await serveSite();
  const etag = (await fetch(`${url}/docs/`)).headers.get('etag') ?? '';

  const again = await fetch(`${url}/docs/`, { headers: { 'if-none-match': etag } });

  expect([again.status, await again.text()]).toEqual([304, '']);
});

test.each([
  '/docs/../secret.txt',
  '/docs/%2e%2e/secret.txt',
  '/docs/..%2fsecret.txt',
  '/docs/..%5csecret.txt',
  '/docs/guide/../../secret.txt',
  '/docs//etc/passwd',
  '/docs/%00',
  '/docs/nothing.html',
])('there is nothing at %s, in the form of the API', async (path) => {
  const port = Number(new URL(await serveSite()).port);

  const [reply] = await sendRaw(port, `GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);

  expect(reply?.status).toBe(404);
  expect(JSON.parse(reply?.body ?? '')).toMatchObject({ code: 'not_found' });
});

test('pages of other origins may not read it, and it takes no other methods', async () => {
  const url = await serveSite();

  expect((await fetch(`${url}/docs/`, { headers: { origin: 'https://evil.example' } })).status).toBe(403);
  expect((await fetch(`${url}/docs/`, { method: 'POST' })).status).toBe(404);
});
