import { describe, expect, test } from 'vitest';
import {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIUserAbortError,
  type ClientOptions,
  DeliveryUnknownError,
  ReadOnlyError,
} from '../src/index.ts';
import { clientOver } from './support/client-over.ts';
import { type Answer, cutOff, hangUp, reply, serve, unreachable } from './support/serve.ts';
import { TestClock } from './support/test-clock.ts';

const sent = { text: 'Meet at **07:15**? [Timetable](https://trains.example/ridge)' };

/** What a send fails with. */
async function failureOf(server: { baseURL: string }, options: ClientOptions = {}): Promise<DeliveryUnknownError> {
  const failure = clientOver(server, options).messages.send('chat-1', sent);
  return failure.then(
    () => expect.unreachable('The message was sent.'),
    (error) => error as DeliveryUnknownError,
  );
}

describe('a send whose answer is lost', () => {
  test.each([
    { name: 'because the connection ends', answer: hangUp },
    { name: 'because the answer breaks off', answer: cutOff },
  ])('$name is reported as unknown, and the message is not sent again', async ({ answer }) => {
    const server = await serve(answer, reply({}));

    const error = await failureOf(server);

    expect(error).toBeInstanceOf(DeliveryUnknownError);
    expect(error.message).toBe(
      'POST /v1/chats/chat-1/messages: It was sent, and the answer was lost. Look whether it took effect before sending it again.',
    );
    expect(error.operationID).toBe('sendMessage');
    expect(error.cause).toBeInstanceOf(APIConnectionError);
    expect(server.requests).toHaveLength(1);
  });

  test('because it took too long is reported as unknown, and the message is not sent again', async () => {
    const clock = new TestClock();
    const server = await serve(() => clock.expire(), reply({}));

    const error = await failureOf(server, { clock });

    expect(error).toBeInstanceOf(DeliveryUnknownError);
    expect(error.cause).toBeInstanceOf(APIConnectionTimeoutError);
    expect(server.requests).toHaveLength(1);
  });

  test('because the caller aborted it is the caller’s own doing', async () => {
    const controller = new AbortController();
    const server = await serve(() => controller.abort());

    const send = clientOver(server).messages.send('chat-1', sent, { signal: controller.signal });

    await expect(send).rejects.toThrow(APIUserAbortError);
  });
});

test('a send that certainly did not leave is repeated until the app is there', async () => {
  const server = await serve(reply({ chatID: 'chat-1', pendingMessageID: 'p1' }));
  const nowhere = await unreachable();
  let attempts = 0;
  const client = clientOver(server, {
    fetch: (input, init) => {
      attempts += 1;
      return fetch(attempts < 3 ? String(input).replace(server.baseURL, nowhere.baseURL) : input, init);
    },
  });

  await expect(client.messages.send('chat-1', sent)).resolves.toMatchObject({ pendingMessageID: 'p1' });

  expect(server.requests).toHaveLength(1);
});

test('a send that never left, however often it was tried, is a failed connection', async () => {
  const error = await failureOf(await unreachable());

  expect(error).toBeInstanceOf(APIConnectionError);
  expect(error).not.toBeInstanceOf(DeliveryUnknownError);
});

test.each([
  { name: 'Node', error: Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNREFUSED' } }) },
  { name: 'Bun', error: Object.assign(new Error('Unable to connect.'), { code: 'ConnectionRefused' }) },
  {
    name: 'Deno',
    error: new TypeError(
      'error sending request for url (http://localhost:1/): client error (Connect): tcp connect error',
    ),
  },
])('a refused connection is known by how $name says it', async ({ error }) => {
  let attempts = 0;
  const client = clientOver(await unreachable(), {
    fetch: async () => {
      attempts += 1;
      throw error;
    },
  });

  await expect(client.messages.send('chat-1', sent)).rejects.not.toThrow(DeliveryUnknownError);

  expect(attempts).toBe(3);
});

test('what a browser says of a failure could mean anything, so a send is not repeated', async () => {
  let attempts = 0;
  const client = clientOver(await unreachable(), {
    fetch: async () => {
      attempts += 1;
      throw new TypeError('Failed to fetch');
    },
  });

  await expect(client.messages.send('chat-1', sent)).rejects.toThrow(DeliveryUnknownError);

  expect(attempts).toBe(1);
});

describe('confirm()', () => {
  const message = {
    id: '42',
    chatID: 'chat-1',
    isSender: true,
    timestamp: '2026-10-16T18:00:00.000Z',
    text: 'Meet at <strong>07:15</strong>? <a href="https://trains.example/ridge">Timetable</a>',
  };

  /** What confirm() says when these messages are in the chat. */
  async function confirmWith(messages: object[], answer: Answer = hangUp) {
    const page = { items: messages, hasMore: false, oldestCursor: null, newestCursor: null };
    const server = await serve(answer, reply(page));
    const error = await failureOf(server);
    const found = await error.confirm?.();
    return { found, server };
  }

  test('gives the message when it is there, and has only read', async () => {
    const { found, server } = await confirmWith([{ ...message, id: '43', text: 'Something else' }, message]);

    expect(found).toMatchObject({ id: '42' });
    expect(server.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'POST /v1/chats/chat-1/messages',
      'GET /v1/chats/chat-1/messages',
    ]);
  });

  test.each([
    { name: 'nothing is there', messages: [] },
    { name: 'somebody else has written the same', messages: [{ ...message, isSender: false }] },
    { name: 'the same was sent before', messages: [{ ...message, timestamp: '2026-10-16T17:59:59.999Z' }] },
    { name: 'the text is another', messages: [{ ...message, text: 'Meet at 07:45?' }] },
    { name: 'it has an attachment', messages: [{ ...message, attachments: [{ type: 'img' }] }] },
  ])('gives nothing when $name', async ({ messages }) => {
    const { found } = await confirmWith(messages);

    expect(found).toBeUndefined();
  });

  test('is not there for what it cannot look for', async () => {
    const server = await serve(hangUp);

    const error = await clientOver(server)
      .chats.create({ accountID: 'a', type: 'single', participantIDs: ['p'] })
      .catch((thrown) => thrown);

    expect(error).toBeInstanceOf(DeliveryUnknownError);
    expect(error.confirm).toBeUndefined();
  });
});

test('a POST that only reads is repeated like any read', async () => {
  const server = await serve(hangUp, reply({ srcURL: 'file:///photo.jpg' }));

  await expect(clientOver(server).assets.download({ url: 'mxc://x/y' })).resolves.toHaveProperty('srcURL');

  expect(server.requests).toHaveLength(2);
});

describe('a client that is readOnly', () => {
  test('refuses every write before it leaves, and says how to do it', async () => {
    const server = await serve(reply({}));
    const client = clientOver(server, { readOnly: true });

    await expect(client.messages.send('chat-1', sent)).rejects.toThrow(
      new ReadOnlyError('POST', '/v1/chats/{chatID}/messages'),
    );
    await expect(client.delete('/v1/chats/chat-1/reminders')).rejects.toThrow(ReadOnlyError);
    await expect(
      client.raw.DELETE('/v1/chats/{chatID}/reminders', { params: { path: { chatID: 'chat-1' } } }),
    ).rejects.toThrow(ReadOnlyError);

    expect(server.requests).toHaveLength(0);
  });

  test('reads', async () => {
    const server = await serve(reply([]));
    const client = clientOver(server, { readOnly: true });

    await expect(client.accounts.list()).resolves.toEqual([]);
    await expect(client.raw.GET('/v1/accounts')).resolves.toMatchObject({ data: [] });
    await expect(client.assets.download({ url: 'mxc://x/y' })).resolves.toEqual([]);
  });
});
