import { describe, expect, test } from 'vitest';
import { APIConnectionError } from '../src/index.ts';
import { clientOver } from './support/client-over.ts';
import { reply, serve, unreachable } from './support/serve.ts';

const accounts = [{ accountID: 'matrix' }];

test('a call is sent at once, awaited or not', async () => {
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const server = await serve((response, request) => {
    arrive();
    return reply(accounts)(response, request);
  });

  clientOver(server).accounts.list();

  await expect(arrived).resolves.toBeUndefined();
});

test('a call is a promise', async () => {
  const call = clientOver(await serve(reply(accounts))).accounts.list();
  let settled = false;

  expect(call).toBeInstanceOf(Promise);
  await expect(call.finally(() => (settled = true))).resolves.toEqual(accounts);
  expect(settled).toBe(true);
  await expect(call.then((list) => list.length)).resolves.toBe(1);
  await expect(Promise.all([call, call])).resolves.toEqual([accounts, accounts]);
});

test('a failure is caught like that of any promise', async () => {
  const call = clientOver(await serve(reply({ message: 'No.', code: 'no' }, 404))).accounts.list();

  await expect(call.catch((error) => (error as Error).name)).resolves.toBe('NotFoundError');
});

test('asResponse() gives the reply unread, withResponse() the data and the reply', async () => {
  const client = clientOver(await serve(reply(accounts, 200, { 'x-request': 'r1' })));

  const response = await client.accounts.list().asResponse();
  const both = await client.accounts.list().withResponse();

  expect([response.status, response.bodyUsed]).toEqual([200, false]);
  await expect(response.json()).resolves.toEqual(accounts);
  expect(both.data).toEqual(accounts);
  expect(both.response.headers.get('x-request')).toBe('r1');
});

test('a reply that the caller has read is not asked for again', async () => {
  const server = await serve(reply(accounts));
  const call = clientOver(server).accounts.list();
  await (await call.asResponse()).text();

  await expect(call).rejects.toThrow('The reply was read already.');
  expect(server.requests).toHaveLength(1);
});

test.each([
  { name: 'nothing', answer: reply(undefined, 204), want: undefined },
  {
    name: 'nothing with a 200',
    answer: reply(undefined, 200, { 'content-type': 'application/json' }),
    want: undefined,
  },
  {
    name: 'JSON of some kind',
    answer: reply({ a: 1 }, 200, { 'content-type': 'application/problem+json' }),
    want: { a: 1 },
  },
  { name: 'text', answer: reply('hello', 200, { 'content-type': 'text/plain' }), want: '"hello"' },
])('a reply that holds $name is given as such', async ({ answer, want }) => {
  const client = clientOver(await serve(answer));

  await expect(client.get('/v1/thing')).resolves.toEqual(want);
});

describe('result()', () => {
  test('gives a success with its status, body and headers', async () => {
    const result = await clientOver(await serve(reply(accounts, 200, { 'x-request': 'r1' })))
      .accounts.list()
      .result();

    expect(result).toMatchObject({ ok: true, status: 200, body: accounts });
    expect(result.headers.get('x-request')).toBe('r1');
  });

  test('gives a failure that was answered, without throwing', async () => {
    const body = { message: 'No.', code: 'no' };
    const result = await clientOver(await serve(reply(body, 404)))
      .accounts.retrieve('gone')
      .result();

    expect(result).toMatchObject({ ok: false, status: 404, body });
    // The type of the body follows from the status: this compiles only if it does.
    if (result.status === 404) expect(result.body.code).toBe('no');
  });

  test('gives a 500 with an empty body as a failure', async () => {
    const client = clientOver(await serve(reply(undefined, 500)), { maxRetries: 0 });

    await expect(client.accounts.list().result()).resolves.toMatchObject({ ok: false, status: 500 });
  });

  test('throws when there was no answer', async () => {
    const client = clientOver(await unreachable(), { maxRetries: 0 });

    await expect(client.accounts.list().result()).rejects.toThrow(APIConnectionError);
  });
});
