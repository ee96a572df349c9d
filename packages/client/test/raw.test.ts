import { describe, expect, test } from 'vitest';
import { BeeperDesktopError } from '../src/index.ts';
import { clientOver } from './support/client-over.ts';
import { reply, serve } from './support/serve.ts';

test('a call by its path carries the token, the headers and the version of the client', async () => {
  const server = await serve(reply({ items: [] }, 200, { 'x-beeper-desktop-version': '4.3.89' }));
  const client = clientOver(server, { defaultHeaders: { 'X-A': '1' } });

  const { data, error, response } = await client.raw.GET('/v1/accounts/{accountID}/contacts', {
    params: { path: { accountID: '!a/b:c' }, query: { query: 'jonas' } },
  });

  expect([data?.items, error, response.status, client.appVersion]).toEqual([[], undefined, 200, '4.3.89']);
  expect(server.requests).toMatchObject([
    {
      path: '/v1/accounts/!a/b:c/contacts',
      query: { query: ['jonas'] },
      headers: { authorization: 'Bearer test-token', 'x-a': '1' },
    },
  ]);
});

test('a call by its path goes where the client points by then, with its query parameters', async () => {
  const [before, after] = [await serve(reply([])), await serve(reply([]))];
  const client = clientOver(before, { defaultQuery: { trace: 1, query: 'none' } });
  await client.raw.GET('/v1/accounts');
  client.baseURL = after.baseURL;
  client.defaultQuery = { trace: 2, query: 'none' };

  await client.raw.GET('/v1/accounts/{accountID}/contacts', {
    params: { path: { accountID: 'a' }, query: { query: 'jonas' } },
  });

  expect(before.requests).toMatchObject([{ query: { trace: ['1'] } }]);
  expect(after.requests).toMatchObject([{ query: { trace: ['2'], query: ['jonas'] } }]);
});

test('a token that cannot be sent is not told', async () => {
  const server = await serve(reply([]));
  const client = clientOver(server, { accessToken: 'copied\nwith a line break' });

  await expect(client.raw.GET('/v1/accounts')).rejects.toThrow(
    new BeeperDesktopError('Correct the access token: it cannot be sent.'),
  );
  expect(server.requests).toEqual([]);
});

describe('the faults of openapi-fetch are covered:', () => {
  test.each([
    { name: 'without a length', headers: { 'transfer-encoding': 'chunked' } },
    { name: 'of length 0', headers: { 'content-length': '0' } },
  ])('a failure whose body is empty, $name, has an error', async ({ headers }) => {
    const client = clientOver(await serve(reply(undefined, 500, headers)));

    const { data, error, response } = await client.raw.GET('/v1/accounts');

    expect(data).toBeUndefined();
    expect(error).toEqual({ message: 'The reply has no body.', code: 'no_body' });
    expect(response.status).toBe(500);
  });

  test('a failure with a body has that as its error', async () => {
    const body = { message: 'No.', code: 'no' };
    const client = clientOver(await serve(reply(body, 404)));

    await expect(client.raw.GET('/v1/accounts')).resolves.toMatchObject({ error: body });
  });

  test('a 304 is given as it is', async () => {
    const client = clientOver(await serve(reply(undefined, 304)));

    const { response } = await client.raw.GET('/v1/accounts');

    expect(response.status).toBe(304);
  });

  test('an object in a query is refused', async () => {
    const server = await serve(reply({}));
    const query = { query: { from: 1 } as unknown as string };

    await expect(
      clientOver(server).raw.GET('/v1/accounts/{accountID}/contacts', { params: { path: { accountID: 'a' }, query } }),
    ).rejects.toThrow('query is an object, which cannot stand in a query.');
    expect(server.requests).toEqual([]);
  });

  test('a path with a part that is missing is refused', async () => {
    const server = await serve(reply({}));

    await expect(
      clientOver(server).raw.GET('/v1/accounts/{accountID}', { params: { path: { accountID: '' } } }),
    ).rejects.toThrow('accountID is "", which cannot stand in');
    expect(server.requests).toEqual([]);
  });
});

test('middleware sees every call after it', async () => {
  const server = await serve(reply([]));
  const { raw } = clientOver(server);
  raw.use({ onRequest: ({ request }) => request.headers.set('x-seen', 'yes') });

  await raw.GET('/v1/accounts');

  expect(server.requests[0]?.headers['x-seen']).toBe('yes');
});

test('it is no promise, so that it can be handed through one', async () => {
  const { raw } = clientOver(await serve(reply([])));

  await expect(Promise.resolve(raw)).resolves.toBe(raw);
});
