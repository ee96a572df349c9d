import type { WSMessageUpserted } from '@beeper-openapi/types';
import { describe, expect, test } from 'vitest';
import { eventHandlers } from '../src/api/events.ts';
import type { App } from '../src/app.ts';
import { ManualClock } from '../src/clock.ts';
import { createServer } from '../src/create-server.ts';
import { type EventLimits, Events } from '../src/events/events.ts';
import { demo } from '../src/seed/demo.gen.ts';
import { loadSeed } from '../src/seed/load-seed.ts';
import { appVersion } from '../src/version.ts';
import { connectEvents, refusalOf } from './support/event-client.ts';
import { sendRaw } from './support/raw-http.ts';
import { serveHandlers } from './support/serve-handlers.ts';

const CHAT = '!Rd9kWq2LmVx7:beeper.local';
const OTHER = '!Jn3bTz8QcYf1:beeper.local';
/** Asks for a WebSocket, and for a protocol within it that is none. */
const HANDSHAKE = [
  'GET /v1/ws HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer all\r\nConnection: Upgrade\r\n',
  'Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n',
  'Sec-WebSocket-Protocol: , broken ,\r\n\r\n',
];
/** Ends a WebSocket, as a client does: https://www.rfc-editor.org/rfc/rfc6455#section-5.5.1 */
const CLOSE_FRAME = Uint8Array.of(0x88, 0x80, 0, 0, 0, 0);
const NOW = Date.parse('2026-10-16T19:12:47.390Z');

/** Changes messages in a chat, as what stores them would. */
function write(app: App, chatID: string, ...ids: string[]): void {
  app.database.transaction(() => {
    for (const id of ids)
      app.database.changes.messageUpserted(chatID, id, JSON.stringify({ id, chatID, text: 'Hi ☕' }));
  });
}

/** Serves events within other limits. */
function serveEvents(limits: Partial<EventLimits>) {
  return serveHandlers((app) => {
    const { database, clock, log, setup } = app;
    const appState = () => JSON.stringify(setup.snapshot());
    return eventHandlers({ ...app, events: new Events({ database, clock, log, appState, limits }) } as App);
  });
}

describe('a connection', () => {
  test('is greeted, and told of nothing until it says what to follow', async () => {
    const { app, url } = await serveHandlers();
    const client = await connectEvents(url);
    write(app, CHAT, 'm1');

    expect(await client.send({ type: 'subscriptions.set', requestID: 'r1', chatIDs: ['*'] })).toEqual({
      type: 'subscriptions.updated',
      requestID: 'r1',
      chatIDs: ['*'],
      app: { state: false },
    });

    expect(client.messages[0]).toEqual({ type: 'ready', version: 1, chatIDs: [], app: { state: false } });
    expect(client.types).toEqual(['ready', 'subscriptions.updated']);
  });

  test('hears of every change of a transaction, each chat and message once, with what it holds', async () => {
    const { app, url } = await serveHandlers({}, { clock: new ManualClock(NOW) });
    const client = await connectEvents(url);
    await client.follow('*');
    const { changes } = app.database;

    app.database.transaction(() => {
      changes.chatUpserted(CHAT);
      changes.messageUpserted(CHAT, 'm1', '{"id":"m1","text":"first"}');
      changes.messageUpserted(CHAT, 'm1', '{"id":"m1","text":"☕"}');
      changes.messageUpserted(CHAT, 'm2', '{"id":"m2"}');
      changes.messageDeleted(CHAT, 'm0');
      changes.chatUpserted(CHAT);
      changes.chatDeleted(OTHER);
    });
    await client.until(() => client.messages.length === 6);

    const about = { ts: '2026-10-16T19:12:47.390Z', chatID: CHAT };
    expect(client.messages.slice(2)).toEqual([
      { type: 'chat.upserted', seq: 0, ...about, ids: [CHAT] },
      {
        type: 'message.upserted',
        seq: 1,
        ...about,
        ids: ['m1', 'm2'],
        entries: [{ id: 'm1', text: '☕' }, { id: 'm2' }],
      },
      { type: 'message.deleted', seq: 2, ...about, ids: ['m0'] },
      { type: 'chat.deleted', seq: 3, ...about, chatID: OTHER, ids: [OTHER] },
    ]);
  });

  test('hears nothing of what was taken back', async () => {
    const { app, url } = await serveHandlers();
    const client = await connectEvents(url);
    await client.follow('*');

    expect(() =>
      app.database.transaction(() => {
        app.database.changes.chatUpserted(CHAT);
        throw new Error('Taken back.');
      }),
    ).toThrow();
    write(app, OTHER, 'm1');
    await client.until(() => client.messages.length === 3);

    expect(client.messages[2]).toMatchObject({ type: 'message.upserted', seq: 0, chatID: OTHER });
  });

  test('follows what it last said: some chats, none, all', async () => {
    const { app, url } = await serveHandlers();
    const client = await connectEvents(url);
    const chatsAfter = async (...chatIDs: string[]) => {
      await client.follow(...chatIDs);
      const before = client.messages.length;
      write(app, CHAT, 'm1');
      write(app, OTHER, 'm2');
      // The answer to a command comes after all that happened before it.
      await client.follow(...chatIDs);
      return client.messages.slice(before, -1).map((message) => (message as WSMessageUpserted).chatID);
    };

    expect(await chatsAfter(CHAT)).toEqual([CHAT]);
    expect(await chatsAfter()).toEqual([]);
    expect(await chatsAfter('*')).toEqual([CHAT, OTHER]);
    expect(await chatsAfter(OTHER, 'one that is not there')).toEqual([OTHER]);
    const numbers = client.messages.flatMap((message) => ('seq' in message ? [message.seq] : []));
    expect(numbers).toEqual([0, 1, 2, 3]);
  });

  test('may name a chat by its local ID', async () => {
    const { app, url } = await serveHandlers();
    await loadSeed(app, demo);
    const chat = demo.chats?.[0];
    const client = await connectEvents(url);

    expect(await client.follow(chat?.localChatID as string)).toMatchObject({ chatIDs: [chat?.id] });
    write(app, chat?.id as string, 'm1');
    await client.until(() => client.messages.length === 3);
  });

  test('is numbered from 0, whatever others have seen, and all see the same in the same order', async () => {
    const { app, url } = await serveHandlers();
    const clients = [];
    for (let count = 0; count < 12; count += 1) {
      const client = await connectEvents(url);
      await client.follow(...(count % 3 === 0 ? [CHAT] : ['*']));
      clients.push(client);
      write(app, CHAT, `early-${count}`);
    }
    for (let count = 0; count < 200; count += 1) write(app, count % 2 === 0 ? CHAT : OTHER, `m${count}`);
    await Promise.all(clients.map((client) => client.follow()));

    for (const [index, client] of clients.entries()) {
      const events = client.messages.filter(({ type }) => type === 'message.upserted') as WSMessageUpserted[];
      expect(events.map(({ seq }) => seq)).toEqual(events.map((_, position) => position));
      const expected = [
        ...clients.slice(index).map((_, offset) => `early-${index + offset}`),
        ...Array.from({ length: 200 }, (_, count) => `m${count}`).filter(
          (_, count) => index % 3 !== 0 || count % 2 === 0,
        ),
      ];
      expect(events.flatMap(({ ids }) => ids)).toEqual(expected);
    }
  });

  test('hears of the app itself when it asks for that', async () => {
    const { app, url } = await serveHandlers();
    const client = await connectEvents(url);
    const other = await connectEvents(url);
    await other.follow('*');
    const follow = { type: 'subscriptions.set', chatIDs: [], app: { state: true } };

    expect(client.messages[0]).toMatchObject({ app: { state: false } });
    expect(await client.send(follow)).toMatchObject({ app: { state: true } });
    app.database.transaction(() => app.database.changes.appStateUpdated());
    await client.until(() => client.messages.length === 3);
    await other.follow();

    const appState = app.setup.snapshot();
    expect(client.messages[2]).toMatchObject({ type: 'app.state.updated', seq: 0, appState });
    expect(other.types).toEqual(['ready', 'subscriptions.updated', 'subscriptions.updated']);
  });

  test('is sent no more than it can take of the messages themselves, and all of their IDs', async () => {
    const { app, url } = await serveHandlers();
    const client = await connectEvents(url);
    await client.follow('*');
    const text = 'x'.repeat(300_000);

    app.database.transaction(() => {
      for (let count = 0; count < 10; count += 1) {
        app.database.changes.messageUpserted(CHAT, `m${count}`, JSON.stringify({ id: `m${count}`, text }));
      }
    });
    await client.until(() => client.messages.length === 3);

    const { ids, entries } = client.messages[2] as WSMessageUpserted;
    expect([ids.length, entries?.length]).toEqual([10, 3]);
  });
});

describe('a command', () => {
  test.each([
    ['no JSON', 'hello', 'INVALID_COMMAND'],
    ['no object', '[]', 'INVALID_COMMAND'],
    ['of no type', '{}', 'INVALID_COMMAND'],
    ['of a type that is not there', { type: 'messages.send' }, 'INVALID_COMMAND'],
    ['without its fields', { type: 'subscriptions.set' }, 'INVALID_PAYLOAD'],
    ['with a field of the wrong type', { type: 'subscriptions.set', chatIDs: [1] }, 'INVALID_PAYLOAD'],
    ['with a field that is not there', { type: 'subscriptions.set', chatIDs: [], chats: [] }, 'INVALID_PAYLOAD'],
    ['for every chat and for one', { type: 'subscriptions.set', chatIDs: ['*', CHAT] }, 'INVALID_PAYLOAD'],
    ['with a name that is none', { type: 'subscriptions.set', chatIDs: [], requestID: 5 }, 'INVALID_PAYLOAD'],
  ])('that is %s is refused, and changes nothing', async (_, command, code) => {
    const { app, url } = await serveHandlers();
    const client = await connectEvents(url);
    await client.follow(CHAT);

    const answer = await client.send(command);
    write(app, CHAT, 'm1');
    await client.until(() => client.messages.length === 4);

    expect(answer).toMatchObject({ type: 'error', code, message: expect.stringMatching(/\.$/) });
    expect(client.messages[3]).toMatchObject({ type: 'message.upserted', seq: 0 });
  });

  test('is named in the answer by its requestID', async () => {
    const { url } = await serveHandlers();
    const client = await connectEvents(url);

    expect(await client.send({ type: 'subscriptions.set', requestID: 'mine', chatIDs: 5 })).toMatchObject({
      type: 'error',
      requestID: 'mine',
    });
  });

  test('that is larger than any command ends the connection', async () => {
    const { url } = await serveEvents({ commandSize: 100 });
    const client = await connectEvents(url);

    client.socket.send('x'.repeat(101));

    expect(await client.ended()).toMatchObject({ code: 1009 });
  });
});

describe('connecting', () => {
  test('needs a token that may read, before anything is switched', async () => {
    const { app, url } = await serveHandlers();
    app.tokens.add('writer', ['write']);

    expect(await refusalOf(url, 'wrong')).toMatchObject({ status: 401, body: { code: 'unauthorized' } });
    expect(await refusalOf(url, 'writer')).toMatchObject({ status: 403, body: { code: 'forbidden' } });
  });

  test('is for programs of this machine', async () => {
    const { url } = await serveHandlers();

    const fromPage = await refusalOf(url, 'all', { origin: 'https://evil.example' });
    const toOther = await refusalOf(url, 'all', { headers: { host: 'evil.example' } });

    expect([fromPage.status, fromPage.body.code]).toEqual([403, 'forbidden_origin']);
    expect([toOther.status, toOther.body.code]).toEqual([403, 'forbidden_host']);
  });

  test('is asked for by a WebSocket client', async () => {
    const { url, port, ask } = await serveHandlers();

    const plain = await ask('/v1/ws');
    expect([plain.status, plain.headers.get('upgrade')]).toEqual([426, 'websocket']);
    expect(await plain.json()).toMatchObject({ code: 'upgrade_required' });
    const old = await refusalOf(url, 'all', { protocolVersion: 8 });
    expect([old.status, old.headers['sec-websocket-version']]).toEqual([426, '13']);
    const [wrongKey] = await sendRaw(port, ...HANDSHAKE.map((line) => line.replace(/Key: .*\r/, 'Key: short\r')));
    expect(wrongKey?.status).toBe(400);
  });

  test('is answered with the version of the app, and with no protocol that is not spoken', async () => {
    const { port } = await serveHandlers();

    const [reply] = await sendRaw(port, ...HANDSHAKE, CLOSE_FRAME);

    expect([reply?.status, reply?.headers['x-beeper-desktop-version']]).toEqual([101, appVersion]);
    expect(reply?.headers['sec-websocket-protocol']).toBeUndefined();
  });

  test('is refused while as many are connected as may be', async () => {
    const { url } = await serveEvents({ connections: 1 });
    const first = await connectEvents(url);

    const refused = await refusalOf(url, 'all');
    expect(refused).toMatchObject({ status: 429, body: { code: 'too_many_requests' } });
    expect(refused.headers['retry-after']).toBe('10');

    first.socket.close();
    await first.ended();
    await expect.poll(async () => (await connectEvents(url)).types).toEqual(['ready']);
  });
});

describe('the end of a connection', () => {
  test('comes when its token no longer works', async () => {
    const clock = new ManualClock(NOW);
    const { app, url } = await serveHandlers({}, { clock });
    app.tokens.add('short', ['read'], undefined, 60_000);
    const expiring = await connectEvents(url, 'short');
    const lasting = await connectEvents(url);
    const revoked = await connectEvents(url, 'reader');

    await clock.advance(60_000);
    app.events.endToken(app.tokens.find('reader')?.id as string);

    expect(await expiring.ended()).toEqual({ code: 1008, reason: 'The access token is no longer valid.' });
    expect(await revoked.ended()).toMatchObject({ code: 1008 });
    expect(await lasting.follow('*')).toMatchObject({ type: 'subscriptions.updated' });
  });

  test('comes when the client is gone without a word', async () => {
    const { url } = await serveEvents({ pingInterval: 20 });
    const gone = await connectEvents(url, 'all', { autoPong: false });
    const there = await connectEvents(url);

    expect(await gone.ended()).toMatchObject({ code: 1006 });
    expect(await there.follow('*')).toMatchObject({ type: 'subscriptions.updated' });
  });

  test('comes for one that reads too slowly, while others hear everything, and it is told why', async () => {
    const { app, url } = await serveEvents({ backlog: 100_000 });
    const slow = await connectEvents(url);
    const quick = await connectEvents(url);
    await Promise.all([slow.follow('*'), quick.follow('*')]);
    slow.socket.pause();

    const entry = JSON.stringify({ id: 'm', text: 'x'.repeat(50_000) });
    for (let count = 0; count < 400; count += 1) {
      app.database.transaction(() => app.database.changes.messageUpserted(CHAT, 'm', entry));
      await quick.until(() => quick.messages.length === 3 + count);
    }
    slow.socket.resume();

    expect(await slow.ended()).toMatchObject({
      code: 1013,
      reason: expect.stringContaining('faster than they were read'),
    });
    // What it was sent before that came whole and in order.
    const seen = slow.messages.flatMap((message) => ('seq' in message ? [message.seq] : []));
    expect(seen).toEqual(seen.map((_, index) => index));
    expect(seen.length).toBeLessThan(400);
    expect(quick.end).toBeUndefined();
  });

  test('comes with the end of the server, and when it begins anew', async () => {
    const server = await createServer();
    const { url } = await server.listen(0);
    const first = await connectEvents(url, server.token);
    await server.reset();
    expect(await first.ended()).toMatchObject({ code: 1012 });

    const second = await connectEvents(url, server.token);
    await server.close();
    expect(await second.ended()).toMatchObject({ code: 1001 });
  });
});
