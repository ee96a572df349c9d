// Changing the import is enough: the same program, with the official SDK and with this client in its place.

import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import type { Recorded } from '../support/serve.ts';
import { serveExamples } from '../support/spec.ts';

afterEach(() => vi.doUnmock('@beeper/desktop-api'));

/** What a run of the program sends and sees. */
async function observe() {
  const server = await serveExamples();
  vi.resetModules();
  const { run } = await import('./program.ts');
  const seen = await run(server.baseURL);
  const isOfficial = server.requests.every(({ headers }) => 'x-stainless-lang' in headers);
  return { seen, isOfficial, requests: await Promise.all(server.requests.map(essentials)) };
}

/** A request without what says nothing to the API: who sends it, and how its connection is kept. */
async function essentials({ method, path, query, headers, body }: Recorded) {
  const type = headers['content-type']?.split(';')[0];
  const { authorization, accept, range, 'x-program': program, 'x-call': call } = headers;
  return {
    method,
    path,
    query,
    type,
    authorization,
    accept,
    range,
    program,
    call,
    body: await contentOf(headers, body),
  };
}

/** A form by its fields, since the boundary between them is drawn by lot; JSON by its values. */
async function contentOf(headers: Recorded['headers'], body: string): Promise<unknown> {
  const type = headers['content-type'] ?? '';
  if (type.startsWith('application/json')) return JSON.parse(body);
  if (!type.startsWith('multipart/form-data')) return body;
  const form = await new Response(body, { headers: { 'content-type': type } }).formData();
  return Promise.all(
    [...form].map(async ([name, value]) => [
      name,
      value instanceof File ? [value.name, value.type, await value.text()] : value,
    ]),
  );
}

test('the same requests go over the wire, and the program sees the same', async () => {
  const theirs = await observe();
  vi.doMock('@beeper/desktop-api', () => import('../../src/index.ts'));
  const ours = await observe();

  expect([theirs.isOfficial, ours.isOfficial]).toEqual([true, false]);
  expect(theirs.requests.length).toBeGreaterThan(40);
  expect(ours.requests).toEqual(theirs.requests);
  expect(ours.seen).toEqual(theirs.seen);
});

test('the program compiles', () => {
  const compiler = resolve(import.meta.dirname, '../../../../node_modules/typescript/bin/tsc');

  execFileSync(process.execPath, [compiler, '-p', join(import.meta.dirname, 'tsconfig.json')], { encoding: 'utf8' });
});
