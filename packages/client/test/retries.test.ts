import { getEventListeners } from 'node:events';
import { describe, expect, test, vi } from 'vitest';
import {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIUserAbortError,
  InternalServerError,
  RateLimitError,
} from '../src/index.ts';
import { clientOver } from './support/client-over.ts';
import { cutOff, hangUp, notJSON, reply, serve, unreachable } from './support/serve.ts';
import { TestClock } from './support/test-clock.ts';
import { until } from './support/until.ts';

const failure = { message: 'Something went wrong inside the app.', code: 'internal_error' };

test.each([
  { name: 'a 500', answer: reply(failure, 500) },
  { name: 'a 503 with no body', answer: reply(undefined, 503) },
  { name: 'a 429', answer: reply(failure, 429) },
  { name: 'a 408', answer: reply(failure, 408) },
  { name: 'a connection that ends without an answer', answer: hangUp },
  { name: 'an answer that breaks off', answer: cutOff },
  { name: 'an answer that is not the JSON it says it is', answer: notJSON },
])('a read is repeated after $name', async ({ answer }) => {
  const server = await serve(answer, reply([]));

  await expect(clientOver(server).accounts.list()).resolves.toEqual([]);

  expect(server.requests).toHaveLength(2);
});

test.each([400, 401, 403, 404, 409, 422])('a read is not repeated after a %i', async (status) => {
  const server = await serve(reply(failure, status));

  await expect(clientOver(server).accounts.list()).rejects.toMatchObject({ status });

  expect(server.requests).toHaveLength(1);
});

test('a read is given up after two repetitions, with what went wrong last', async () => {
  const server = await serve(hangUp, reply(failure, 502), reply(failure, 500));

  await expect(clientOver(server).accounts.list()).rejects.toThrow(InternalServerError);

  expect(server.requests).toHaveLength(3);
});

test.each([
  { name: 'the client', client: { maxRetries: 0 }, options: {}, attempts: 1 },
  { name: 'the call, over the client', client: { maxRetries: 0 }, options: { maxRetries: 4 }, attempts: 5 },
])('how often is up to $name', async ({ client, options, attempts }) => {
  const server = await serve(reply(failure, 500));

  await expect(clientOver(server, client).accounts.list(options)).rejects.toThrow(InternalServerError);

  expect(server.requests).toHaveLength(attempts);
});

test.each([
  { method: 'PUT', repeated: true },
  { method: 'DELETE', repeated: true },
  { method: 'POST', repeated: false },
  { method: 'PATCH', repeated: false },
] as const)('after a 500, $method is repeated: $repeated', async ({ method, repeated }) => {
  const server = await serve(reply(failure, 500), reply({}));
  const client = clientOver(server);
  const send = { PUT: client.put, DELETE: client.delete, POST: client.post, PATCH: client.patch }[method];

  const result = await send.call(client, '/v1/things', { body: {} }).result();

  expect([result.ok, server.requests.length]).toEqual(repeated ? [true, 2] : [false, 1]);
});

describe('the wait before a repetition', () => {
  /** How long a read waits after an answer with these headers. */
  async function waitAfter(headers: Record<string, string>, clock = new TestClock()): Promise<number | undefined> {
    const server = await serve(reply(failure, 429, headers), reply([]));
    await clientOver(server, { clock }).accounts.list();
    return clock.waits[0];
  }

  test.each([
    { headers: { 'retry-after-ms': '1234' }, want: 1234 },
    { headers: { 'retry-after': '3' }, want: 3000 },
    { headers: { 'retry-after': '0' }, want: 0 },
    { headers: { 'retry-after': 'Fri, 16 Oct 2026 18:00:07 GMT' }, want: 7000 },
    { headers: { 'retry-after-ms': '50', 'retry-after': '3' }, want: 50 },
  ])('is what the server asks for: $headers', async ({ headers, want }) => {
    await expect(waitAfter(headers)).resolves.toBe(want);
  });

  test.each([
    {},
    { 'retry-after': 'soon' },
    { 'retry-after': 'Fri, 16 Oct 2026 17:00:00 GMT' },
    { 'retry-after-ms': '-5' },
  ])('is our own when %o names none', async (headers) => {
    vi.spyOn(Math, 'random').mockReturnValue(0);
    await expect(waitAfter(headers as Record<string, string>)).resolves.toBe(500);
  });

  test('doubles each time up to eight seconds, less a quarter at most', async () => {
    const server = await serve(reply(failure, 500));
    const clock = new TestClock();
    await clientOver(server, { clock, maxRetries: 7 })
      .accounts.list()
      .catch(() => {});

    const longest = [500, 1000, 2000, 4000, 8000, 8000, 8000];
    expect(clock.waits).toHaveLength(longest.length);
    for (const [index, wait] of clock.waits.entries()) {
      expect(wait).toBeLessThanOrEqual(longest[index] as number);
      expect(wait).toBeGreaterThanOrEqual((longest[index] as number) * 0.75);
    }
  });

  test('is not kept when the server asks for more than a minute: the error has the header', async () => {
    const server = await serve(reply(failure, 429, { 'retry-after': '3600' }));

    const error = await clientOver(server)
      .accounts.list()
      .catch((thrown) => thrown);

    expect(error).toBeInstanceOf(RateLimitError);
    expect(error.headers.get('retry-after')).toBe('3600');
    expect(server.requests).toHaveLength(1);
  });
});

describe('x-should-retry', () => {
  test('true has a read repeated after a status that would not be', async () => {
    const server = await serve(reply(failure, 409, { 'x-should-retry': 'true' }), reply([]));

    await expect(clientOver(server).accounts.list()).resolves.toEqual([]);
  });

  test('false has a read not repeated after a status that would be', async () => {
    const server = await serve(reply(failure, 500, { 'x-should-retry': 'false' }));

    await expect(clientOver(server).accounts.list()).rejects.toThrow(InternalServerError);
    expect(server.requests).toHaveLength(1);
  });

  test('true does not have a write sent twice', async () => {
    const server = await serve(reply(failure, 503, { 'x-should-retry': 'true' }));

    await expect(clientOver(server).messages.send('chat', { text: 'Hi' })).rejects.toThrow(InternalServerError);
    expect(server.requests).toHaveLength(1);
  });
});

describe('time', () => {
  test('each attempt has the whole timeout, and one that runs out is repeated', async () => {
    const clock = new TestClock();
    const timeouts: number[] = [];
    const server = await serve(
      () => {
        timeouts.push(...[...clock.timers].map(({ milliseconds }) => milliseconds));
        clock.expire();
      },
      (response, request) => {
        timeouts.push(...[...clock.timers].map(({ milliseconds }) => milliseconds));
        return reply([])(response, request);
      },
    );

    await expect(clientOver(server, { clock, timeout: 40_000 }).accounts.list()).resolves.toEqual([]);

    expect(timeouts).toEqual([40_000, 40_000]);
  });

  test('a timeout on the last attempt is an APIConnectionTimeoutError', async () => {
    const clock = new TestClock();
    const server = await serve(() => clock.expire());
    const client = clientOver(server, { clock, maxRetries: 0 });

    await expect(client.accounts.list({ timeout: 35_000 })).rejects.toThrow(APIConnectionTimeoutError);
  });

  test('a body that does not come runs out too', async () => {
    const clock = new TestClock();
    const server = await serve((response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('[', () => setImmediate(() => setImmediate(() => clock.expire())));
    }, reply([]));

    await expect(clientOver(server, { clock }).accounts.list()).resolves.toEqual([]);
    expect(server.requests).toHaveLength(2);
  });

  test('the total timeout ends a call before a wait that would outlast it', async () => {
    const server = await serve(reply(failure, 429, { 'retry-after': '20' }));
    const clock = new TestClock((milliseconds) => milliseconds === 20_000);
    const client = clientOver(server, { clock, totalTimeout: 30_000 });

    await expect(client.accounts.list()).rejects.toThrow(RateLimitError);
    expect(server.requests).toHaveLength(2);
  });

  test('an attempt has no more time than what is left in total', async () => {
    const clock = new TestClock();
    let given: number | undefined;
    const server = await serve((response, request) => {
      given = [...clock.timers][0]?.milliseconds;
      return reply([])(response, request);
    });

    await clientOver(server, { clock, timeout: 90_000 }).accounts.list({ totalTimeout: 31_000 });

    expect(given).toBe(31_000);
  });

  test('a timeout of Infinity is as long as a timer can be', async () => {
    const clock = new TestClock();
    let given: number | undefined;
    const server = await serve((response, request) => {
      given = [...clock.timers][0]?.milliseconds;
      return reply([])(response, request);
    });

    await clientOver(server, { clock, timeout: Infinity }).accounts.list();

    expect(given).toBe(2 ** 31 - 1);
  });

  test('nothing stays behind: no timer, and no listener on the signal', async () => {
    const clock = new TestClock();
    const { signal } = new AbortController();
    const server = await serve(reply(failure, 500), hangUp, reply([]));

    await clientOver(server, { clock }).accounts.list({ signal });

    expect(clock.timers.size).toBe(0);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });
});

describe('a signal', () => {
  test('that was aborted before sends nothing', async () => {
    const server = await serve(reply([]));

    await expect(clientOver(server).accounts.list({ signal: AbortSignal.abort() })).rejects.toThrow(APIUserAbortError);
    expect(server.requests).toHaveLength(0);
  });

  test('that is aborted while the answer is awaited ends the call, without a repetition', async () => {
    const controller = new AbortController();
    const server = await serve(() => controller.abort());

    await expect(clientOver(server).accounts.list({ signal: controller.signal })).rejects.toThrow(APIUserAbortError);
    expect(server.requests).toHaveLength(1);
  });

  test('that is aborted just before such a wait does not wait', async () => {
    const controller = new AbortController();
    const logger = { ...console, info: (line: string) => void (line.includes('trying again') && controller.abort()) };
    const server = await serve(reply(failure, 429, { 'retry-after': '45' }));
    const client = clientOver(server, { logger, logLevel: 'info' });

    await expect(client.accounts.list({ signal: controller.signal })).rejects.toThrow(APIUserAbortError);
  });

  test('that is aborted during the wait before a repetition ends the call at once', async () => {
    const controller = new AbortController();
    const clock = new TestClock();
    const server = await serve(reply(failure, 429, { 'retry-after': '45' }));
    const call = clientOver(server, { clock }).accounts.list({ signal: controller.signal });
    await until(() => [...clock.timers].map(({ milliseconds }) => milliseconds).join() === '45000');

    controller.abort();

    await expect(call).rejects.toThrow(APIUserAbortError);
    expect(clock.timers.size).toBe(0);
    expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
  });
});

test('when the answer cannot be read, the error says so, and why', async () => {
  const server = await serve(notJSON);

  const error = await clientOver(server, { maxRetries: 0 })
    .accounts.list()
    .catch((thrown) => thrown);

  expect(error).toBeInstanceOf(APIConnectionError);
  expect(error.message).toContain(`${server.baseURL} gave no usable answer.`);
  expect(error.cause).toBeInstanceOf(SyntaxError);
});

test('when the app does not run, the error says where it was looked for', async () => {
  const nowhere = await unreachable();

  const error = await clientOver(nowhere, { maxRetries: 0 })
    .accounts.list()
    .catch((thrown) => thrown);

  expect(error).toBeInstanceOf(APIConnectionError);
  expect(error.message).toBe(
    `GET /v1/accounts: ${nowhere.baseURL} gave no usable answer. Check that Beeper Desktop is running.`,
  );
  expect(error.cause.cause.code).toBe('ECONNREFUSED');
});
