import { getEventListeners } from 'node:events';
import { describe, expect, test, vi } from 'vitest';
import type { MessageWatchParams } from '../src/events/index.ts';
import { AuthenticationError, type ClientOptions, NotFoundError } from '../src/index.ts';
import { eventClientOver } from './support/event-client-over.ts';
import { read } from './support/read.ts';
import { CHAT, serveApp, type TestApp } from './support/serve-app.ts';
import { TestClock } from './support/test-clock.ts';
import { until } from './support/until.ts';

/** A watch that has begun and follows events, with the messages that it has given since. */
async function watched(app: TestApp, params: MessageWatchParams = {}, options: ClientOptions = {}) {
  const clock = new TestClock();
  const subscription = eventClientOver(app, { clock, ...options }).messages.watch(CHAT, params);
  const { items, end } = read(subscription);
  // It trusts the events, and has nothing else to do.
  await until(() => [...clock.timers].some(({ milliseconds }) => milliseconds === 60_000));
  return { subscription, clock, messages: items, end };
}

function texts(messages: readonly { text?: string }[]): (string | undefined)[] {
  return messages.map(({ text }) => text);
}

describe('new messages', () => {
  test('come once and in order, and those of before do not come', async () => {
    const app = await serveApp();
    app.write('old');
    const { messages } = await watched(app);

    const [one, two] = [app.write('one'), app.write('two')];
    for (const message of [two, one, one, two]) app.announce(message);
    await until(() => messages.length === 2);
    app.announce(app.write('three'));

    await until(() => messages.length === 3);
    expect(texts(messages)).toEqual(['one', 'two', 'three']);
  });

  test('come from a chat that was empty', async () => {
    const app = await serveApp();
    const { messages } = await watched(app);

    app.announce(app.write('first'));

    await until(() => messages.length === 1);
    expect(texts(messages)).toEqual(['first']);
  });

  test('of the same moment come, each of them', async () => {
    const app = await serveApp();
    const { messages } = await watched(app);
    const timestamp = '2026-10-16T19:12:47.000Z';

    app.announce(app.write('one', { timestamp }));
    await until(() => messages.length === 1);
    app.announce(app.write('two', { timestamp }));

    await until(() => messages.length === 2);
    expect(texts(messages)).toEqual(['one', 'two']);
  });

  test('come as they are, with the sort key to go on from', async () => {
    const app = await serveApp();
    const { messages } = await watched(app);

    const message = app.write('one');
    app.announce(message);

    await until(() => messages.length === 1);
    expect(messages).toEqual([message]);
  });

  test('come through a local ID too, since the events are asked for by the full one', async () => {
    const app = await serveApp();
    app.messages.set('10', app.messages.get(CHAT) ?? []);
    app.chats.set('10', { ...app.chats.get(CHAT), id: CHAT, lastActivity: '1970-01-01T00:00:00.000Z' } as never);
    read(eventClientOver(app).messages.watch('10'));

    await until(() => app.connections.length === 1 && app.connection.commands.length === 1);

    expect(app.connection.commands[0]?.chatIDs).toEqual([CHAT]);
  });
});

describe('since', () => {
  test('goes on in another process where the last one has ended, without a gap or a repetition', async () => {
    const app = await serveApp();
    for (let count = 1; count <= 20; count += 1) app.write(`${count}`);
    const got: (string | undefined)[] = [];
    let since: string | undefined = app.messages.get(CHAT)?.[0]?.sortKey;
    while (got.length < 19) {
      let handled = 0;
      for await (const message of eventClientOver(app).messages.watch(CHAT, { since })) {
        got.push(message.text);
        since = message.sortKey;
        handled += 1;
        if (handled === 4 || got.length === 19) break;
      }
    }

    expect(got).toEqual(Array.from({ length: 19 }, (_, index) => `${index + 2}`));
  });

  test('need not be there any more', async () => {
    const app = await serveApp();
    const { sortKey } = app.write('gone');
    app.messages.get(CHAT)?.pop();
    app.write('new');

    const { messages } = await watched(app, { since: sortKey });

    expect(texts(messages)).toEqual(['new']);
  });
});

describe('an event that is lost', () => {
  test('is made up for by the next one', async () => {
    const app = await serveApp();
    const { messages } = await watched(app);

    app.write('lost');
    app.announce(app.write('told of'));

    await until(() => messages.length === 2);
    expect(texts(messages)).toEqual(['lost', 'told of']);
  });

  test('is made up for after a minute, if no other comes, by a single read', async () => {
    const app = await serveApp();
    const { messages, clock } = await watched(app);
    app.write('lost');
    app.reads.length = 0;

    clock.expire();

    await until(() => messages.length === 1 && [...clock.timers].some(({ milliseconds }) => milliseconds === 60_000));
    expect(app.reads).toEqual([`/v1/chats/${encodeURIComponent(CHAT)}/messages`]);
  });

  test('because the connection has ended is made up for', async () => {
    const app = await serveApp();
    const { messages } = await watched(app);

    app.connection.cut();
    app.write('meanwhile');

    await until(() => messages.length === 1 && app.connections.length === 2);
    expect(texts(messages)).toEqual(['meanwhile']);
  });
});

test('while the app cannot be reached, it is tried again', async () => {
  const app = await serveApp();
  const { messages } = await watched(app);

  await app.stop();
  app.write('meanwhile');
  await app.start();

  await until(() => messages.length === 1);
});

describe('without an event stream', () => {
  test('the chat is looked at again and again, and each message comes once', async () => {
    vi.stubGlobal('WebSocket', undefined);
    const app = await serveApp();
    const clock = new TestClock();
    app.write('old');
    const { items } = read(eventClientOver(app, { clock }).messages.watch(CHAT, { pollInterval: 7_000 }));
    await until(() => clock.waits.length > 0);

    app.write('one');
    await until(() => items.length === 1);
    app.write('two');
    await until(() => items.length === 2);

    expect(texts(items)).toEqual(['one', 'two']);
    expect(new Set(clock.waits)).toEqual(new Set([7_000]));
    vi.unstubAllGlobals();
  });

  test('because the app does not give one, messages come all the same', async () => {
    const app = await serveApp();
    app.refusal = 503;
    const { items } = read(eventClientOver(app).messages.watch(CHAT, { since: '0' }));

    app.write('one');

    await until(() => items.length === 1);
  });

  test('because it has ended and does not come back, the chat is looked at again and again', async () => {
    const app = await serveApp();
    const { messages } = await watched(app);
    app.refusal = 503;
    app.connection.cut();

    for (const text of ['one', 'two', 'three']) {
      const count = messages.length;
      app.write(text);
      await until(() => messages.length > count);
    }

    expect(texts(messages)).toEqual(['one', 'two', 'three']);
  });
});

describe('a message of the owner that is being sent', () => {
  const pending = { sendStatus: { status: 'PENDING', timestamp: '2026-10-16T18:00:00.500Z' } } as const;

  test('comes when it is sent, under its final ID, and before those behind it', async () => {
    const app = await serveApp();
    const { messages } = await watched(app);
    const message = app.write('mine', { id: 'pending-1', ...pending });
    app.announce(message);
    app.announce(app.write('theirs'));
    const reads = app.reads.length;
    await until(() => app.reads.length > reads);
    expect(messages).toEqual([]);

    Object.assign(message, { id: 'final-1', sendStatus: { ...message.sendStatus, status: 'SUCCESS' } });
    app.announce(message);

    await until(() => messages.length === 2);
    expect(messages[0]?.id).toBe('final-1');
    expect(texts(messages)).toEqual(['mine', 'theirs']);
  });

  test('is passed over when it could not be sent', async () => {
    const app = await serveApp();
    const { messages } = await watched(app);

    app.write('mine', { sendStatus: { status: 'FAIL_PERMANENT', timestamp: '2026-10-16T18:00:01.000Z' } });
    app.announce(app.write('theirs'));

    await until(() => messages.length === 1);
    expect(texts(messages)).toEqual(['theirs']);
  });

  test('holds up those behind it for a minute at most', async () => {
    const app = await serveApp();
    const { messages } = await watched(app);

    app.write('mine', { ...pending, timestamp: '2026-10-16T17:58:59.000Z' });
    app.announce(app.write('theirs'));

    await until(() => messages.length === 1);
    expect(texts(messages)).toEqual(['theirs']);
  });
});

test('edits, reactions and deletions are not new messages', async () => {
  const app = await serveApp();
  const { messages } = await watched(app);
  const message = app.write('Nine?');
  app.announce(message);
  await until(() => messages.length === 1);

  app.announce(Object.assign(message, { text: 'Ten?' }));
  app.tell({ type: 'message.deleted', chatID: CHAT, ids: [message.id] });
  app.announce(app.write('next'));

  await until(() => messages.length === 2);
  expect(messages[1]?.text).toBe('next');
});

test('a long backlog is read page by page, none more than twice', async () => {
  const app = await serveApp();
  const { sortKey } = app.write('start');
  for (let count = 1; count <= 30; count += 1) app.write(`${count}`);

  const { messages } = await watched(app, { since: sortKey });

  expect(texts(messages)).toEqual(Array.from({ length: 30 }, (_, index) => `${index + 1}`));
  // Eleven back, of three each, the first of which is the one to begin with, and ten forward.
  expect(app.reads.filter((path) => path.endsWith('/messages')).length).toBeLessThanOrEqual(23);
});

test('what the first look meets is thrown', async () => {
  const app = await serveApp();

  await expect(eventClientOver(app, { accessToken: 'wrong' }).messages.watch(CHAT).next()).rejects.toThrow(
    AuthenticationError,
  );
  await expect(eventClientOver(app).messages.watch('no-such-chat').next()).rejects.toThrow(NotFoundError);
});

test('a token that has ended is thrown', async () => {
  const app = await serveApp();
  const { end } = await watched(app);

  app.token = 'another';
  app.connection.cut();

  await expect(end).rejects.toThrow(AuthenticationError);
});

test.each(['close', 'signal', 'break'])(
  'ended by %s, it leaves nothing: no socket, no timer, no listener',
  async (by) => {
    const app = await serveApp();
    const clock = new TestClock();
    const controller = new AbortController();
    const { signal } = controller;
    const subscription = eventClientOver(app, { clock }).messages.watch(CHAT, { signal, since: '0' });
    app.write('one');
    for await (const _ of subscription) {
      await until(() => app.connections.length === 1);
      if (by === 'break') break;
      if (by === 'close') setImmediate(() => subscription.close());
      if (by === 'signal') setImmediate(() => controller.abort());
    }

    await until(() => !app.connection.isOpen);
    expect(clock.timers.size).toBe(0);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  },
);

test('with a signal that was aborted before, it ends without a word', async () => {
  const app = await serveApp();

  await eventClientOver(app)
    .messages.watch(CHAT, { signal: AbortSignal.abort() })
    .forEach(() => {});

  expect(app.reads).toEqual([]);
});

test('what a later look meets is thrown too, and leaves nothing', async () => {
  const app = await serveApp();
  const { clock, end } = await watched(app);
  const message = app.write('the last one');

  app.messages.delete(CHAT);
  app.announce(message);

  await expect(end).rejects.toThrow(NotFoundError);
  await until(() => !app.connection.isOpen);
  expect(clock.timers.size).toBe(0);
});
