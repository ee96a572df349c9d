import { getEventListeners } from 'node:events';
import { describe, expect, test, vi } from 'vitest';
import WS from 'ws';
import type { EventSubscribeParams, SubscriptionEvent } from '../src/events/index.ts';
import { Recent } from '../src/events/recent.ts';
import {
  APIConnectionError,
  AuthenticationError,
  BeeperDesktopError,
  type ClientOptions,
  UnsupportedByAppError,
} from '../src/index.ts';
import { eventClientOver } from './support/event-client-over.ts';
import { read } from './support/read.ts';
import { CHAT, OTHER_CHAT, serveApp, type TestApp } from './support/serve-app.ts';
import { TestClock } from './support/test-clock.ts';
import { until } from './support/until.ts';

/** A subscription that stands, with what it has reported since. */
async function subscribed(app: TestApp, params: EventSubscribeParams = {}, options: ClientOptions = {}) {
  const subscription = eventClientOver(app, options).events.subscribe(params);
  const { items, end } = read(subscription);
  await until(() => items.length === 1);
  return { subscription, events: items, end };
}

/** The events in short: their type, and the messages' texts. */
function inShort(events: readonly SubscriptionEvent[]): string[] {
  return events.map((event) => {
    if (event.type === 'message.upserted') return event.entries?.map(({ text }) => text).join('+') ?? event.type;
    return event.type === 'events.missed' ? event.reason : event.type;
  });
}

test('the token goes into the header of the upgrade, and the chats into the subscription', async () => {
  const app = await serveApp();

  const { events } = await subscribed(app, { chatIDs: [CHAT, OTHER_CHAT] });

  expect(app.connection.headers.authorization).toBe('Bearer test-token');
  expect(app.connection.commands).toEqual([
    { type: 'subscriptions.set', requestID: 'follow', chatIDs: [CHAT, OTHER_CHAT] },
  ]);
  expect(events).toMatchObject([{ type: 'subscriptions.updated', chatIDs: [CHAT, OTHER_CHAT] }]);
});

test('events come as the app sends them', async () => {
  const app = await serveApp();
  const { events } = await subscribed(app);
  const message = app.write('Nine at the trailhead?');

  app.tell({ type: 'chat.upserted', chatID: CHAT, ids: [CHAT] });
  app.announce(message);
  app.tell({ type: 'message.deleted', chatID: CHAT, ids: ['message-1'] });

  await until(() => events.length === 4);
  expect(events.slice(1)).toEqual([
    { type: 'chat.upserted', seq: 0, ts: message.timestamp, chatID: CHAT, ids: [CHAT] },
    { type: 'message.upserted', seq: 1, ts: message.timestamp, chatID: CHAT, ids: [message.id], entries: [message] },
    { type: 'message.deleted', seq: 2, ts: message.timestamp, chatID: CHAT, ids: ['message-1'] },
  ]);
});

test('a callback has ended before the next one begins, and what it throws ends the subscription', async () => {
  const app = await serveApp();
  const clock = new TestClock();
  const subscription = eventClientOver(app, { clock }).events.subscribe();
  const steps: string[] = [];
  const end = subscription.forEach(async (event) => {
    steps.push(`${event.type} begins`);
    await new Promise(setImmediate);
    steps.push(`${event.type} ends`);
    if (event.type === 'chat.deleted') throw new Error('Enough.');
  });
  await until(() => steps.length === 2);

  app.tell({ type: 'chat.upserted', chatID: CHAT, ids: [CHAT] });
  app.tell({ type: 'chat.deleted', chatID: CHAT, ids: [CHAT] });

  await expect(end).rejects.toThrow('Enough.');
  expect(steps.slice(2)).toEqual([
    'chat.upserted begins',
    'chat.upserted ends',
    'chat.deleted begins',
    'chat.deleted ends',
  ]);
  await until(() => !app.connection.isOpen);
  expect(clock.timers.size).toBe(0);
});

describe('after a break', () => {
  test('it connects and subscribes again, and says what may be missing', async () => {
    const app = await serveApp();
    const { events } = await subscribed(app, { chatIDs: [CHAT] });

    app.connection.cut();

    await until(() => app.connections.length === 2 && events.length === 3);
    expect(app.connection.commands).toEqual(app.connections[0]?.commands);
    expect(events.slice(1)).toMatchObject([
      { type: 'events.missed', reason: 'disconnected', since: '2026-10-16T18:00:00.000Z' },
      { type: 'subscriptions.updated' },
    ]);
  });

  test('what happened meanwhile is read up on, in order, and not repeated when the app tells of it', async () => {
    const app = await serveApp();
    const { events } = await subscribed(app, { chatIDs: [CHAT] });
    const before = app.write('before');
    app.announce(before);
    await until(() => events.length === 2);

    app.connection.cut();
    const meanwhile = ['one', 'two', 'three', 'four', 'five'].map((text) => app.write(text));
    app.write('elsewhere', {}, OTHER_CHAT);
    await until(() => events.length === 6);
    for (const message of [...meanwhile, before, app.write('after')]) app.announce(message);

    await until(() => events.length === 7);
    expect(inShort(events.slice(2))).toEqual([
      'disconnected',
      'subscriptions.updated',
      'chat.upserted',
      'one+two+three+four+five',
      'after',
    ]);
    expect(events[5]).not.toHaveProperty('seq');
  });

  test('of several chats, that with the latest activity comes last', async () => {
    const app = await serveApp();
    const { events } = await subscribed(app);

    app.connection.cut();
    app.write('second', {}, OTHER_CHAT);
    app.write('third');

    await until(() => events.length === 7);
    expect(inShort(events.slice(3))).toEqual(['chat.upserted', 'second', 'chat.upserted', 'third']);
  });

  test('no chats are read but those with activity, whatever their number', async () => {
    const app = await serveApp();
    const { events } = await subscribed(app);
    for (let count = 1; count <= 12; count += 1) app.addChat(`!old-${count}:beeper.local`, '2026-10-12T07:30:00.000Z');
    app.reads.length = 0;

    app.connection.cut();
    app.write('meanwhile');

    await until(() => events.length === 5);
    const messages = (chatID: string) => `/v1/chats/${encodeURIComponent(chatID)}/messages`;
    expect(app.reads).toEqual(['/v1/chats', '/v1/chats', messages(OTHER_CHAT), messages(CHAT)]);
  });

  test('what was read up on once is not reported at the next break', async () => {
    const app = await serveApp();
    const { events } = await subscribed(app);
    app.connection.cut();
    app.write('once');
    await until(() => events.length === 5);

    app.connection.cut();

    await until(() => events.length === 7);
    app.tell({ type: 'chat.deleted', chatID: OTHER_CHAT, ids: [OTHER_CHAT] });
    await until(() => events.length === 8);
    expect(inShort(events.slice(5))).toEqual(['disconnected', 'subscriptions.updated', 'chat.deleted']);
  });

  test('a chat that goes while it is read up on does not end the subscription', async () => {
    const app = await serveApp();
    const { events } = await subscribed(app);
    app.write('soon gone', {}, OTHER_CHAT);
    app.messages.delete(OTHER_CHAT);

    app.connection.cut();

    await until(() => events.length === 4);
    expect(inShort(events.slice(3))).toEqual(['chat.upserted']);
  });

  test('the state of the app is read, if it is followed', async () => {
    const app = await serveApp();
    const { events } = await subscribed(app, { app: { state: true } });

    app.connection.cut();

    await until(() => events.length === 4);
    expect(events[3]).toMatchObject({ type: 'app.state.updated', appState: { state: 'ready' } });
  });

  test('it waits longer each time, by half a second doubled up to eight, less a quarter at random', async () => {
    const app = await serveApp();
    const clock = new TestClock();
    const { events } = await subscribed(app, {}, { clock });

    app.refusal = 503;
    app.connection.cut();
    await until(() => clock.waits.length >= 6);
    app.refusal = undefined;

    await until(() => app.connections.length === 2);
    for (const [index, longest] of [500, 1000, 2000, 4000, 8000, 8000].entries()) {
      expect(clock.waits[index]).toBeLessThanOrEqual(longest);
      expect(clock.waits[index]).toBeGreaterThanOrEqual(longest * 0.75);
    }
    await until(() => events.length === 3);
    expect(inShort(events)).toEqual(['subscriptions.updated', 'disconnected', 'subscriptions.updated']);
  });

  test('the wait is short again once events have come', async () => {
    const app = await serveApp();
    const clock = new TestClock();
    const { events } = await subscribed(app, {}, { clock });
    for (const count of [1, 2, 3]) {
      app.connection.cut();
      await until(() => events.length === 1 + count * 2);
    }
    app.announce(app.write('here again'));
    await until(() => events.at(-1)?.type === 'message.upserted');
    const waits = clock.waits.length;

    app.connection.cut();

    await until(() => clock.waits.length > waits);
    expect(clock.waits[waits]).toBeLessThanOrEqual(500);
  });

  test('if reading up fails, it begins again from where all was known', async () => {
    const app = await serveApp();
    const { events } = await subscribed(app, {}, { maxRetries: 0 });

    app.failures = 1;
    app.connection.cut();
    app.write('meanwhile');

    await until(() => inShort(events).includes('meanwhile'));
    expect(app.failures).toBe(0);
    expect(app.connections).toHaveLength(3);
    expect(events.filter((event) => event.type === 'events.missed')).toMatchObject([
      { since: '2026-10-16T18:00:00.000Z' },
      { since: '2026-10-16T18:00:00.000Z' },
    ]);
  });

  test('an app that is started again is found again', async () => {
    const app = await serveApp();
    const { events } = await subscribed(app);

    await app.stop();
    app.write('from the start');
    await app.start();

    await until(() => events.length === 5);
    expect(inShort(events.slice(1))).toEqual([
      'disconnected',
      'subscriptions.updated',
      'chat.upserted',
      'from the start',
    ]);
  });

  test('each connection asks for the token anew, and one that has ended is thrown', async () => {
    const app = await serveApp();
    const { end } = await subscribed(app, {}, { accessToken: () => 'test-token' });

    app.token = 'another';
    app.connection.cut();

    await expect(end).rejects.toThrow(AuthenticationError);
    expect(app.connections).toHaveLength(1);
  });

  test('a message that cannot be read counts as one', async () => {
    const app = await serveApp();
    const { events } = await subscribed(app);

    app.connection.send('{"type":');

    await until(() => app.connections.length === 2 && events.length === 3);
    expect(inShort(events.slice(1))).toEqual(['disconnected', 'subscriptions.updated']);
  });
});

describe('numbers', () => {
  test('that are skipped are told of, and what is missing is read up on', async () => {
    const app = await serveApp();
    const { events } = await subscribed(app);
    app.announce(app.write('first'));
    await until(() => events.length === 2);

    app.write('lost');
    app.connection.seq += 1;
    app.announce(app.write('third'));

    await until(() => events.length === 5);
    expect(inShort(events.slice(2))).toEqual(['gap', 'chat.upserted', 'lost+third']);
    expect(events[2]).toMatchObject({ since: '2026-10-16T18:00:00.500Z' });
  });

  test.each([0, 1])('may begin with %i', async (first) => {
    const app = await serveApp();
    const { events } = await subscribed(app);

    app.connection.seq = first;
    app.announce(app.write('first'));

    await until(() => events.length === 2);
    expect(inShort(events.slice(1))).toEqual(['first']);
  });

  test('that come again are left out, and an event that comes late is not', async () => {
    const app = await serveApp();
    const { events } = await subscribed(app);
    const deleted = (seq: number) => ({ type: 'message.deleted', seq, chatID: CHAT, ids: [`${seq}`] });

    for (const seq of [0, 0, 2, 1, 2, 1, 3]) app.tell(deleted(seq));

    await until(() => events.length === 6);
    expect(events.slice(1)).toMatchObject([{ seq: 0 }, { reason: 'gap' }, { seq: 2 }, { seq: 1 }, { seq: 3 }]);
  });
});

test('a message that is told of again is reported if it has changed, and left out if not', async () => {
  const app = await serveApp();
  const { events } = await subscribed(app);
  const message = app.write('Nine?');

  for (const text of ['Nine?', 'Nine?', 'Ten?', 'Nine?']) app.announce({ ...message, text });
  app.tell({ type: 'message.deleted', chatID: CHAT, ids: [message.id] });
  app.announce({ ...message, text: 'Nine?' });

  await until(() => events.length === 6);
  expect(inShort(events.slice(1))).toEqual(['Nine?', 'Ten?', 'Nine?', 'message.deleted', 'Nine?']);
});

test('of what was told, the last thousand things are remembered, and no more', () => {
  const told = new Recent();
  for (let key = 0; key <= 1_000; key += 1) told.isNews(key);

  expect(told.isNews(1)).toBe(false);
  expect(told.isNews(0)).toBe(true);
});

test('when more events wait than the buffer holds, that is said once, and what was dropped is read up on', async () => {
  const app = await serveApp();
  const clock = new TestClock();
  const subscription = eventClientOver(app, { clock }).events.subscribe({ bufferSize: 2 });
  await subscription.next();

  const texts = ['one', 'two', 'three', 'four', 'five'];
  for (const text of texts) app.announce(app.write(text));
  app.tell({ type: 'chat.upserted', chatID: OTHER_CHAT, ids: [OTHER_CHAT] });
  // When it is asked for a word, all of that has come in.
  clock.expire();
  await until(() => app.connection.commands.length === 2);

  const { items } = read(subscription);
  await until(() => items.length === 5);
  expect(inShort(items)).toEqual(['one', 'two', 'overflow', 'chat.upserted', 'three+four+five']);
});

describe('silence', () => {
  test('makes it ask for a word, and with the answer it goes on', async () => {
    const app = await serveApp();
    const clock = new TestClock();
    const { events } = await subscribed(app, {}, { clock });

    expect([...clock.timers].map(({ milliseconds }) => milliseconds)).toEqual([30_000]);
    clock.expire();
    await until(() => app.connection.commands.length === 2);
    app.announce(app.write('still here'));

    await until(() => events.length === 2);
    expect(inShort(events)).toEqual(['subscriptions.updated', 'still here']);
    expect(app.connections).toHaveLength(1);
  });

  test('that goes on after that ends the connection, and it makes another', async () => {
    const app = await serveApp();
    const clock = new TestClock();
    const { events } = await subscribed(app, {}, { clock, timeout: 40_000 });
    const { answer } = app;
    app.answer = undefined;
    clock.expire();
    await until(() => app.connection.commands.length === 2);

    app.answer = answer;
    clock.expire();

    await until(() => events.length === 3);
    expect(inShort(events.slice(1))).toEqual(['disconnected', 'subscriptions.updated']);
    expect(app.connections.map(({ isOpen }) => isOpen)).toEqual([false, true]);
  });

  test.each(['greeting', 'answer'] as const)('instead of the %s ends it too', async (missing) => {
    const app = await serveApp();
    const clock = new TestClock();
    const { greeting, answer } = app;
    app[missing] = undefined;
    const { items } = read(eventClientOver(app, { clock, timeout: 40_000 }).events.subscribe());
    await until(() => app.connections.length === 1 && (missing === 'greeting' || app.connection.commands.length === 1));

    Object.assign(app, { greeting, answer });
    clock.expire();

    await until(() => items.length === 1);
    expect(app.connections.map(({ isOpen }) => isOpen)).toEqual([false, true]);
  });
});

describe('closing', () => {
  test.each([
    { how: 'close()', by: 'close' },
    { how: 'the signal', by: 'signal' },
    { how: 'leaving the loop', by: 'break' },
    { how: 'await using', by: 'using' },
  ])('by $how ends the loop and leaves nothing: no socket, no timer, no listener', async ({ by }) => {
    const app = await serveApp();
    const clock = new TestClock();
    const controller = new AbortController();
    const { signal } = controller;
    let count = 0;
    {
      await using subscription = eventClientOver(app, { clock }).events.subscribe({ signal });
      if (by === 'using') await subscription.next();
      else
        for await (const event of subscription) {
          count += 1;
          expect(event.type).toBe('subscriptions.updated');
          if (by === 'break') break;
          if (by === 'close') setImmediate(() => subscription.close());
          if (by === 'signal') setImmediate(() => controller.abort());
        }
    }

    expect(count).toBe(by === 'using' ? 0 : 1);
    await until(() => !app.connection.isOpen);
    expect(clock.timers.size).toBe(0);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  test('before it has begun opens nothing', async () => {
    const app = await serveApp();
    const subscription = eventClientOver(app).events.subscribe();

    await subscription.close();

    await expect(subscription.next()).resolves.toEqual({ done: true, value: undefined });
    expect(app.reads).toEqual([]);
  });

  test('with a signal that was aborted before opens nothing', async () => {
    const app = await serveApp();

    await eventClientOver(app)
      .events.subscribe({ signal: AbortSignal.abort() })
      .forEach(() => {});

    expect(app.reads).toEqual([]);
  });

  test('while it waits to connect again ends the wait', async () => {
    const app = await serveApp();
    const clock = new TestClock();
    const { subscription, end } = await subscribed(app, {}, { clock });
    vi.spyOn(clock, 'after').mockImplementation((milliseconds, callback) => {
      const timer = { milliseconds, callback };
      clock.timers.add(timer);
      return () => clock.timers.delete(timer);
    });
    await app.stop();
    await until(() => [...clock.timers].some(({ milliseconds }) => milliseconds <= 500));

    await subscription.close();
    await end;

    expect(clock.timers.size).toBe(0);
  });

  test('while it connects ends the attempt', async () => {
    const app = await serveApp();
    const clock = new TestClock();
    app.answer = undefined;
    const subscription = eventClientOver(app, { clock }).events.subscribe();
    const { end } = read(subscription);
    await until(() => app.connections.length === 1);

    await subscription.close();
    await end;

    await until(() => !app.connection.isOpen);
    expect(clock.timers.size).toBe(0);
  });
});

describe('what no waiting mends is thrown', () => {
  test('a token that is not valid', async () => {
    const app = await serveApp();

    await expect(eventClientOver(app, { accessToken: 'wrong' }).events.subscribe().next()).rejects.toThrow(
      AuthenticationError,
    );
  });

  test('an app that does not run when it begins', async () => {
    const app = await serveApp();
    await app.stop();

    await expect(eventClientOver(app).events.subscribe().next()).rejects.toThrow(APIConnectionError);
  });

  test('an app that is too old, with the version that is needed', async () => {
    const app = await serveApp();
    app.version = '4.2.509';

    const error = await eventClientOver(app)
      .events.subscribe()
      .next()
      .catch((thrown) => thrown);

    expect(error).toBeInstanceOf(UnsupportedByAppError);
    expect(error).toMatchObject({ appVersion: '4.2.509', requiredVersion: '4.2.557', operationID: 'connectWebSocket' });
    expect(error.message).toBe('GET /v1/ws: The app is 4.2.509, and this needs 4.2.557. Update Beeper Desktop.');
  });

  test('a subscription that the app does not accept', async () => {
    const app = await serveApp();
    app.answer = (connection) =>
      connection.send({ type: 'error', code: 'INVALID_PAYLOAD', message: 'Send either "*" alone or chat IDs.' });

    await expect(
      eventClientOver(app)
        .events.subscribe({ chatIDs: ['*', CHAT] })
        .next(),
    ).rejects.toThrow('The app did not accept the subscription: Send either "*" alone or chat IDs.');
    await until(() => !app.connection.isOpen);
  });
});

test('an error inside the app is not thrown: it connects again', async () => {
  const app = await serveApp();
  const { events } = await subscribed(app);

  app.connection.send({ type: 'error', code: 'INTERNAL_ERROR', message: 'Something went wrong.' });

  await until(() => app.connections.length === 2 && events.length === 3);
});

describe('without a WebSocket that sends headers', () => {
  test('an error says that there is none, and what to do', async () => {
    vi.stubGlobal('WebSocket', undefined);
    const app = await serveApp();

    await expect(eventClientOver(app).events.subscribe().next()).rejects.toThrow(
      'This runtime has no WebSocket. Node has one from version 22 on; before that, give the one of the package "ws" as the option WebSocket.',
    );
    vi.unstubAllGlobals();
  });

  test('that of the package ws can be given', async () => {
    vi.stubGlobal('WebSocket', undefined);
    const app = await serveApp();

    const { events } = await subscribed(app, { WebSocket: WS });
    app.announce(app.write('over ws'));

    await until(() => events.length === 2);
    expect(app.connection.headers.authorization).toBe('Bearer test-token');
    vi.unstubAllGlobals();
  });

  test('as in browsers, an error says that it cannot be', async () => {
    const app = await serveApp();
    class BrowserWebSocket extends WebSocket {
      constructor(url: string, protocol: unknown) {
        super(url, String(protocol));
      }
    }

    const params = { WebSocket: BrowserWebSocket } as unknown as EventSubscribeParams;
    const error = await eventClientOver(app)
      .events.subscribe(params)
      .next()
      .catch((thrown) => thrown);

    expect(error).toBeInstanceOf(BeeperDesktopError);
    expect(error.message).toContain('the WebSocket of a browser sends none');
    expect(error.cause.name).toBe('SyntaxError');
  });
});
