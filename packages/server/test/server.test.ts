import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createServer, DatabaseError, ManualClock, type Server, type ServerOptions } from '../src/index.ts';
import { demo } from '../src/seed/demo.gen.ts';

async function start(options: ServerOptions = {}): Promise<Server> {
  const server = await createServer(options);
  onTestFinished(() => server.close());
  return server;
}

/** Asks a server without any socket between. */
async function ask(server: Server, path: string, init: RequestInit = {}) {
  const headers = { authorization: `Bearer ${server.token}`, 'content-type': 'application/json' };
  const reply = await server.fetch(new Request(`http://localhost${path}`, { ...init, headers }));
  const text = await reply.text();
  return { status: reply.status, body: text === '' ? undefined : JSON.parse(text) };
}

const [chat] = demo.chats ?? [];
const MESSAGES = `/v1/chats/${encodeURIComponent(chat?.id ?? '')}/messages`;
const send = (server: Server, text: string) =>
  ask(server, MESSAGES, { method: 'POST', body: JSON.stringify({ text }) });
const texts = async (server: Server) => {
  return (await ask(server, MESSAGES)).body.items.map(({ text }: { text?: string }) => text);
};

async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'beeper-server-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

test('answers the same over a port and without one', async () => {
  const server = await start({ seed: 'demo', token: 'mine' });
  const { url } = await server.listen(0);

  const overPort = await fetch(`${url}/v1/accounts`, { headers: { authorization: 'Bearer mine' } });

  expect(await overPort.json()).toEqual((await ask(server, '/v1/accounts')).body);
});

test('begins with nothing unless it is given a seed', async () => {
  const server = await start();
  expect([server.isNew, await ask(server, '/v1/accounts')]).toEqual([true, { status: 200, body: [] }]);
});

test("leaves the program's own Request and Response alone", async () => {
  const before = [globalThis.Request, globalThis.Response];
  const server = await start();
  await server.listen(0);
  expect([globalThis.Request, globalThis.Response]).toEqual(before);
});

test('listens on this machine alone, unless other machines are let in', async () => {
  const local = await start();
  const remote = await start({ remoteAccess: true });

  expect((await local.listen(0)).url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect((await local.listen(0).catch((error) => error)).code).toBe('ERR_SERVER_ALREADY_LISTEN');
  expect((await fetch(`${(await remote.listen(0)).url}/v1/nothing`)).status).toBe(404);
});

test('begins anew, in memory as in a file, with the same token and clock', async () => {
  const database = join(await makeFolder(), 'state.db');
  for (const options of [{}, { database }]) {
    const server = await start({ seed: 'demo', clock: new ManualClock(Date.parse(demo.now ?? '')), ...options });
    const before = await texts(server);
    expect((await send(server, 'gone soon')).status).toBe(200);
    expect(await texts(server)).toContain('gone soon');

    // What is asked meanwhile, or asked for twice, is no matter.
    const [, , meanwhile] = await Promise.all([server.reset(), server.reset(), texts(server)]);

    expect(meanwhile).toEqual(before);
    expect(await texts(server)).toEqual(before);
  }
});

test('a database goes on where it was left, whatever seed is given then', async () => {
  const database = join(await makeFolder(), 'state.db');
  const first = await start({ database, seed: 'demo' });
  await send(first, 'still there');
  await first.close();

  const second = await start({ database, seed: 'empty' });

  expect(second.isNew).toBe(false);
  expect(await texts(second)).toContain('still there');
  await expect(createServer({ database })).rejects.toThrow(DatabaseError);
});

test('the end lets what is under way finish, lets go of all, and may come twice', async () => {
  const database = join(await makeFolder(), 'state.db');
  const server = await start({ database, seed: 'demo', latency: { from: 50, to: 50 } });
  const { url } = await server.listen(0);
  const underWay = fetch(`${url}/v1/accounts`, { headers: { authorization: `Bearer ${server.token}` } });
  // A browser may connect ahead of any request.
  const idle = connect(Number(new URL(url).port), '127.0.0.1');
  const ended = new Promise((closed) => idle.on('error', () => {}).on('close', closed));
  await new Promise((connected) => idle.on('connect', connected));

  await Promise.all([server.close(), server.close()]);

  expect((await underWay).status).toBe(200);
  await ended;
  await expect(fetch(url)).rejects.toThrow();
  expect(existsSync(`${database}-wal`)).toBe(false);
});
