import { afterEach, describe, expect, test, vi } from 'vitest';
import { Accounts, BaseBeeperDesktop, BeeperDesktop, BeeperDesktopError } from '../src/index.ts';
import { clientOver } from './support/client-over.ts';
import { reply, serve } from './support/serve.ts';

afterEach(() => vi.unstubAllEnvs());

describe('the access token', () => {
  test('comes from the environment where no option gives one', async () => {
    const server = await serve(reply([]));
    vi.stubEnv('BEEPER_ACCESS_TOKEN', ' from-environment ');
    vi.stubEnv('BEEPER_BASE_URL', server.baseURL);

    await new BeeperDesktop({ accessToken: undefined }).accounts.list();
    await new BeeperDesktop({ accessToken: 'from-option' }).accounts.list();

    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual([
      'Bearer from-environment',
      'Bearer from-option',
    ]);
  });

  test('may be a function, asked before each attempt', async () => {
    const server = await serve(reply({}, 500), reply([]));
    let asked = 0;

    await clientOver(server, { accessToken: async () => `token-${++asked}` }).accounts.list();

    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual(['Bearer token-1', 'Bearer token-2']);
  });

  test('that cannot be had fails the call as it is, and nothing is sent', async () => {
    const server = await serve(reply([]));
    const reason = new Error('Sign in again.');

    await expect(clientOver(server, { accessToken: () => Promise.reject(reason) }).accounts.list()).rejects.toBe(
      reason,
    );
    expect(server.requests).toEqual([]);
  });

  test('is not needed, and not sent, where the API is public', async () => {
    const server = await serve(reply({}));

    await new BeeperDesktop({ baseURL: server.baseURL }).info.retrieve();
    await clientOver(server).info.retrieve();

    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual([undefined, undefined]);
  });

  test('that is missing is told before anything is sent', async () => {
    vi.stubEnv('BEEPER_ACCESS_TOKEN', undefined);
    const server = await serve(reply([]));

    await expect(new BeeperDesktop({ baseURL: server.baseURL }).accounts.list()).rejects.toThrow(
      'listAccounts needs an access token: set accessToken or BEEPER_ACCESS_TOKEN.',
    );
    expect(server.requests).toEqual([]);
  });

  test('can be changed on a client', async () => {
    const server = await serve(reply([]));
    const client = clientOver(server);

    client.accessToken = 'renewed';
    await client.accounts.list();

    expect(server.requests[0]?.headers.authorization).toBe('Bearer renewed');
  });
});

test.each(['http://localhost:1', 'http://localhost:1/', 'http://localhost:1/beneath/', 'http://localhost:1/beneath'])(
  'the base URL %s is one, with a slash at its end or not',
  async (baseURL) => {
    const urls: unknown[] = [];
    const fetch = async (input: unknown) => {
      urls.push(input);
      return Response.json([]);
    };

    await new BeeperDesktop({ accessToken: 't', baseURL, fetch }).accounts.list();

    expect(urls).toEqual([`${baseURL.replace(/\/$/, '')}/v1/accounts`]);
  },
);

test('a base URL that is none is told at once', () => {
  expect(() => new BeeperDesktop({ baseURL: 'localhost' })).toThrow(
    new BeeperDesktopError('baseURL is "localhost", which is no URL.'),
  );
});

describe('headers', () => {
  test('of the call win over those of the client, and these over those of the environment; null takes one away', async () => {
    vi.stubEnv('BEEPER_CUSTOM_HEADERS', 'X-A: environment\nX-B: environment\nno header\nX-C: a:b');
    const server = await serve(reply([]));
    const client = clientOver(server, { defaultHeaders: { 'x-b': 'client', 'X-D': 'client', 'X-E': 'client' } });

    await client.accounts.list({ headers: { 'X-D': 'call', 'x-e': null } });

    const { headers } = server.requests[0] ?? {};
    expect([headers?.['x-a'], headers?.['x-b'], headers?.['x-c'], headers?.['x-d'], headers?.['x-e']]).toEqual([
      'environment',
      'client',
      'a:b',
      'call',
      undefined,
    ]);
  });

  test.each([
    { name: 'an object', headers: { 'X-A': '1' } },
    { name: 'pairs', headers: [['X-A', '1']] as [string, string][] },
    { name: 'Headers', headers: new Headers({ 'X-A': '1' }) },
  ])('may be $name', async ({ headers }) => {
    const server = await serve(reply([]));

    await clientOver(server).accounts.list({ headers });

    expect(server.requests[0]?.headers['x-a']).toBe('1');
  });

  test('may bring the authorization themselves', async () => {
    const server = await serve(reply([]));

    await clientOver(server).accounts.list({ headers: { Authorization: 'Basic abc' } });

    expect(server.requests[0]?.headers.authorization).toBe('Basic abc');
  });

  test('come to a fetch of the caller’s as Headers, as the official SDK gives them', async () => {
    const given: unknown[] = [];
    const fetch = async (_: unknown, init?: RequestInit) => {
      given.push(init?.headers);
      return Response.json([]);
    };

    await new BeeperDesktop({ accessToken: 'abc', fetch }).accounts.list();

    expect(given[0]).toBeInstanceOf(Headers);
    expect((given[0] as Headers).get('authorization')).toBe('Bearer abc');
  });

  test.each([
    { name: 'the global fetch', fetch: undefined },
    {
      name: 'a fetch of the caller’s',
      fetch: (input: string | URL | Request, init?: RequestInit) => fetch(input, init),
    },
  ])('that $name cannot send fail a write before it leaves, and are not told', async ({ fetch }) => {
    const server = await serve(reply({}));
    const client = clientOver(server, { accessToken: 'copied\nwith a line break', fetch });

    await expect(client.messages.send('chat', { text: 'Hi' })).rejects.toThrow(
      new BeeperDesktopError('Correct the access token or the headers: they cannot be sent.'),
    );

    expect(server.requests).toHaveLength(0);
  });
});

describe('a query', () => {
  test('repeats a list, writes a date, and leaves out what is undefined or null', async () => {
    const server = await serve(reply({ items: [], hasMore: false, oldestCursor: null, newestCursor: null }));

    await clientOver(server).messages.search({
      query: 'a b&c=ü',
      chatIDs: ['!x:y', 'z'],
      accountIDs: [],
      includeMuted: null,
      sender: undefined as never,
      dateAfter: new Date('2026-10-16T18:00:00Z') as unknown as string,
    });

    expect(server.requests[0]?.query).toEqual({
      query: ['a b&c=ü'],
      chatIDs: ['!x:y', 'z'],
      dateAfter: ['2026-10-16T18:00:00.000Z'],
    });
  });

  test('has the client’s parameters in it, which a call can replace', async () => {
    const server = await serve(reply([]));
    const client = clientOver(server, { defaultQuery: { a: '1', b: '1' } });

    await client.get('/v1/things?c=1', { query: { b: '2' } });

    expect(server.requests[0]?.query).toEqual({ a: ['1'], b: ['2'], c: ['1'] });
  });

  test('with an object in it is refused before it leaves', async () => {
    const server = await serve(reply([]));

    await expect(clientOver(server).get('/v1/things', { query: { range: { from: 1 } } })).rejects.toThrow(
      'range is an object, which cannot stand in a query.',
    );
    expect(server.requests).toEqual([]);
  });
});

describe('a parameter of the path', () => {
  test('is encoded, whatever is in it', async () => {
    const server = await serve(reply({}));

    await clientOver(server).chats.retrieve('!Rd9k/W?q#2:beeper.local %');

    expect(server.requests[0]?.path).toBe('/v1/chats/!Rd9k/W?q#2:beeper.local %');
  });

  test.each(['', '.', '..', undefined, null])('that is %o would lead elsewhere, and is refused', async (chatID) => {
    const server = await serve(reply({}));

    await expect(clientOver(server).chats.retrieve(chatID as string)).rejects.toThrow(
      `chatID is "${chatID ?? ''}", which cannot stand in /v1/chats/{chatID}.`,
    );
    expect(server.requests).toEqual([]);
  });
});

describe('one call', () => {
  test('may have a path, a query and a body of its own', async () => {
    const server = await serve(reply({}));

    await clientOver(server).messages.send(
      'c',
      { text: 'Hi' },
      { path: '/v2/send', query: { dry: true }, body: { a: 1 } },
    );

    expect(server.requests).toMatchObject([
      { method: 'POST', path: '/v2/send', query: { dry: ['true'] }, body: '{"a":1}' },
    ]);
  });

  test('may go where no method does', async () => {
    const server = await serve(reply({ ok: true }));
    const client = clientOver(server);

    await client.get('/v1/x');
    await client.post('/v1/x', { body: { a: 1 } });
    await client.put('/v1/x', { body: [1] });
    await client.patch('/v1/x', { body: new URLSearchParams({ a: '1' }) });
    await client.delete('/v1/x');

    expect(server.requests.map(({ method, headers, body }) => [method, headers['content-type'], body])).toEqual([
      ['GET', undefined, ''],
      ['POST', 'application/json', '{"a":1}'],
      ['PUT', 'application/json', '[1]'],
      ['PATCH', 'application/x-www-form-urlencoded;charset=UTF-8', 'a=1'],
      ['DELETE', undefined, ''],
    ]);
  });

  test.each(['http://elsewhere.example/', '.elsewhere.example/', 'v1/accounts'])(
    'does not go to another host: %s is no path',
    async (path) => {
      const server = await serve(reply({}));

      await expect(clientOver(server).get(path)).rejects.toThrow(`${path} has to begin with a slash.`);
      expect(server.requests).toEqual([]);
    },
  );

  test.each([
    { name: 'left out is an empty object', body: undefined, want: '{}' },
    { name: 'that is null is none', body: null, want: '' },
  ])('whose body is $name', async ({ body, want }) => {
    const server = await serve(reply(undefined, 204));

    await clientOver(server).chats.archive('c', body);

    expect(server.requests[0]?.body).toBe(want);
  });
});

test('withOptions() gives a client that differs in nothing else, resources included', async () => {
  const server = await serve(reply([]));
  const client = clientOver(server, { defaultHeaders: { 'X-A': '1' }, maxRetries: 7 });
  client.accessToken = 'renewed';

  const other = client.withOptions({ timeout: 5 });
  await other.withOptions({ timeout: 30_000 }).accounts.list();

  expect(other).toBeInstanceOf(BeeperDesktop);
  expect([other.timeout, other.maxRetries, client.timeout]).toEqual([5, 7, 30_000]);
  expect(server.requests[0]?.headers).toMatchObject({ authorization: 'Bearer renewed', 'x-a': '1' });
});

test('a resource works alone', async () => {
  const server = await serve(reply([{ accountID: 'matrix' }]));
  const accounts = new Accounts(new BaseBeeperDesktop({ accessToken: 't', baseURL: server.baseURL }));

  await expect(accounts.list()).resolves.toEqual([{ accountID: 'matrix' }]);
});

test('a custom fetch is called as fetch is, with what fetchOptions add', async () => {
  const calls: [unknown, RequestInit | undefined][] = [];
  const client = new BeeperDesktop({
    accessToken: 't',
    baseURL: 'http://localhost:1',
    fetchOptions: { cache: 'no-store', keepalive: false },
    async fetch(this: unknown, input, init) {
      // As a browser's own fetch does.
      if (this !== undefined) throw new TypeError('Illegal invocation');
      calls.push([input, init]);
      return Response.json([]);
    },
  });

  await client.raw.GET('/v1/accounts');
  calls.pop();
  await client.accounts.list({ fetchOptions: { keepalive: true } });

  expect(calls).toMatchObject([
    ['http://localhost:1/v1/accounts', { method: 'GET', cache: 'no-store', keepalive: true }],
  ]);
  expect(new Headers(calls[0]?.[1]?.headers).get('authorization')).toBe('Bearer t');
});

describe('logging', () => {
  /** What is logged of a search that is repeated once. */
  async function linesAt(logLevel: 'off' | 'warn' | 'info' | 'debug'): Promise<string[]> {
    const lines: string[] = [];
    const record = (line: string) => lines.push(line);
    const logger = { error: record, warn: record, info: record, debug: record };
    const server = await serve(reply({ message: 'secret-in-reply', code: 'c' }, 500), reply({ items: [] }));
    const client = clientOver(server, { logLevel, logger, accessToken: 'secret-token' });
    await client.accounts.contacts.search(
      'secret-id',
      { query: 'secret-query' },
      { headers: { cookie: 'secret-cookie' } },
    );
    return lines;
  }

  test('tells of each attempt, each answer and each wait', async () => {
    expect(await linesAt('debug')).toEqual([
      'GET /v1/accounts/{accountID}/contacts: attempt 1',
      'GET /v1/accounts/{accountID}/contacts: 500',
      expect.stringMatching(/^GET \/v1\/accounts\/\{accountID\}\/contacts: trying again in \d+ ms$/),
      'GET /v1/accounts/{accountID}/contacts: attempt 2',
      'GET /v1/accounts/{accountID}/contacts: 200',
    ]);
  });

  test.each([
    ['info', 3],
    ['warn', 0],
    ['off', 0],
  ] as const)('at %s, %i lines of it', async (level, count) => {
    expect(await linesAt(level)).toHaveLength(count);
  });

  test('never has a secret in it', async () => {
    expect((await linesAt('debug')).join('\n')).not.toContain('secret');
  });

  test('leaves out the query of a path too', async () => {
    const lines: string[] = [];
    const record = (line: string) => lines.push(line);
    const server = await serve(reply({}));

    await clientOver(server, {
      logLevel: 'debug',
      logger: { error: record, warn: record, info: record, debug: record },
    }).get('/v1/thing?key=secret');

    expect(lines).toEqual(['GET /v1/thing: attempt 1', 'GET /v1/thing: 200']);
  });

  test('is as loud as the environment says', () => {
    vi.stubEnv('BEEPER_LOG', 'debug');

    expect([new BeeperDesktop().logLevel, new BeeperDesktop({ logLevel: 'off' }).logLevel]).toEqual(['debug', 'off']);
  });
});
