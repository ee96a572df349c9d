import { connect } from 'node:net';
import type { Chat } from '@beeper-openapi/types';
import { operations } from '@beeper-openapi/types/operations';
import { describe, expect, test } from 'vitest';
import { badRequest, Failure } from '../src/failure.ts';
import { InFlight } from '../src/http/in-flight.ts';
import { logRequests } from '../src/http/log-requests.ts';
import { JSONText } from '../src/json-text.ts';
import { sendRaw } from './support/raw-http.ts';
import { serveHandlers } from './support/serve-handlers.ts';

const GET = (path: string, headers = '') =>
  `GET ${path} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer all\r\nConnection: close\r\n${headers}\r\n`;

/** A reply that tells of a failure, in the form that all have. */
async function failureOf(reply: Response): Promise<{ status: number; code: string; message: string }> {
  expect(reply.headers.get('content-type')).toBe('application/json');
  expect(reply.headers.get('x-beeper-desktop-version')).toMatch(/^\d+\.\d+\.\d+$/);
  const { code, message } = (await reply.json()) as { code: string; message: string };
  expect(message).toMatch(/\.$/);
  return { status: reply.status, code, message };
}

/** Takes what it is sent, and keeps it. */
function createEcho() {
  const bodies: unknown[] = [];
  const paths: unknown[] = [];
  const served = serveHandlers({
    createChatReminder: ({ body, path }) => {
      bodies.push(body);
      paths.push(path);
    },
    sendMessage: ({ body }) => {
      bodies.push(body);
      return { chatID: 'c', pendingMessageID: 'm' };
    },
    exchangeOAuthToken: ({ body }) => {
      bodies.push(body);
      return { access_token: 'a', token_type: 'Bearer' };
    },
    searchChats: ({ query }) => {
      bodies.push(query);
      return { items: [], hasMore: false, oldestCursor: null, newestCursor: null };
    },
    retrieveChat: ({ path }) => {
      paths.push(path);
      return { id: path.chatID } as Chat;
    },
  });
  return { served, bodies, paths };
}

describe('paths and methods', () => {
  test('a path that the API does not have is not found', async () => {
    const { ask } = await serveHandlers();

    expect(await failureOf(await ask('/v1/nothing'))).toMatchObject({ status: 404, code: 'not_found' });
    expect(await failureOf(await ask('/__proto__'))).toMatchObject({ status: 404 });
  });

  test('a method that a path does not take is refused with those that it does', async () => {
    const { ask } = await serveHandlers();

    const reply = await ask('/v1/accounts', { method: 'DELETE' });

    expect(reply.headers.get('allow')).toBe('GET, HEAD');
    expect(await failureOf(reply)).toMatchObject({ status: 405, code: 'method_not_allowed' });
  });

  test("a path that is named in full is not another one's variable, whatever the method", async () => {
    const { ask } = await serveHandlers();

    const reply = await ask('/v1/chats/search', { method: 'PATCH', body: '{}' });

    expect([reply.status, reply.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  test('every operation is reached by its method and path, and by no other', async () => {
    const reached: string[] = [];
    const handlers = Object.fromEntries(
      Object.keys(operations).map((id) => [
        id,
        () => {
          reached.push(id);
          throw badRequest('Reached.');
        },
      ]),
    );
    const { ask } = await serveHandlers(handlers);
    for (const { path, method } of Object.values(operations)) {
      await ask(path.replaceAll(/\{\w+\}/g, 'x'), { method });
    }
    // Those that ask for more than a path are turned away before they are reached.
    expect(reached.length).toBeGreaterThan(30);
    expect(new Set(reached).size).toBe(reached.length);
  });

  test('HEAD is answered as GET, without the body', async () => {
    const { ask } = await serveHandlers();

    const reply = await ask('/v1/accounts', { method: 'HEAD' });

    expect([reply.status, reply.headers.get('content-type')]).toEqual([200, 'application/json']);
    expect(await reply.text()).toBe('');
  });

  test('what HEAD would have read is let go of', async () => {
    let isCancelled = false;
    const { ask } = await serveHandlers({
      serveAsset: () => {
        const body = new ReadableStream({
          cancel() {
            isCancelled = true;
          },
        });
        return new Response(body, { headers: { 'content-type': 'image/png' } });
      },
    });

    expect((await ask('/v1/assets/serve?url=mxc://x/y', { method: 'HEAD' })).status).toBe(200);

    expect(isCancelled).toBe(true);
  });

  test('IDs come through whatever they hold, and are found under it', async () => {
    const { served, paths } = createEcho();
    const { ask } = await served;
    const ids = ['!a:b.c', 'a/b', 'a%2Fb', '#?&=+', '%', 'ä€🧗', '\0', '__proto__', 'constructor', ' '];

    for (const id of ids) expect((await ask(`/v1/chats/${encodeURIComponent(id)}`)).status).toBe(200);

    expect(paths).toEqual(ids.map((chatID) => ({ chatID })));
  });

  test.each(['/v1/chats/%', '/v1/chats/%zz', '/v1/chats/%ff', '/v1/chats/a%C3'])(
    'a path that is not percent-encoded rightly cannot be read: %s',
    async (path) => {
      const { port } = await serveHandlers();
      const [reply] = await sendRaw(port, GET(path));
      expect(reply?.status).toBe(400);
      expect(JSON.parse(reply?.body ?? '')).toMatchObject({ code: 'bad_request' });
    },
  );
});

describe('bodies', () => {
  const REMINDER = '/v1/chats/c/reminders';
  const JSON_TYPE = { 'content-type': 'application/json' };
  const valid = { reminder: { remindAt: '2026-10-17T05:45:00.000Z' } };

  async function post(body: string | Uint8Array | ReadableStream, headers: Record<string, string> = JSON_TYPE) {
    const { served, bodies } = createEcho();
    const { ask } = await served;
    const init = { method: 'POST', headers, body, duplex: 'half' } as RequestInit;
    return { reply: await ask(REMINDER, init), bodies };
  }

  test('what passes reaches the operation, whether its length is told or not', async () => {
    const text = JSON.stringify(valid);
    expect((await post(text)).bodies).toEqual([valid]);
    expect((await post(new Blob([text]).stream())).bodies).toEqual([valid]);
  });

  test.each([
    ['a text that is no JSON', '{"reminder"', 400, 'bad_request'],
    ['bytes that are no UTF-8', Uint8Array.of(0x22, 0xff, 0x22), 400, 'bad_request'],
    ['a body beyond the limit', JSON.stringify({ ...valid, more: 'x'.repeat(2 ** 20) }), 413, 'body_too_large'],
    ['nothing where something is needed', '', 422, 'validation_error'],
    ['a field that is missing', '{}', 422, 'validation_error'],
  ])('%s is refused', async (_, body, status, code) => {
    const { reply, bodies } = await post(body);
    expect(await failureOf(reply)).toMatchObject({ status, code });
    expect(bodies).toEqual([]);
  });

  test('a body of no told length is refused once it is beyond the limit, however long it goes on', async () => {
    const endless = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(2 ** 16).fill(0x20)),
    });
    const { served } = createEcho();
    const { ask } = await served;
    const init = { method: 'POST', headers: JSON_TYPE, body: endless, duplex: 'half' } as RequestInit;
    // The server ends the connection in the middle of what is sent, which some see before the reply.
    const reply = await ask(REMINDER, init).catch(() => undefined);
    if (reply) expect(reply.status).toBe(413);
    expect((await ask('/v1/accounts')).status).toBe(200);
  });

  test.each([
    [{ 'content-type': 'text/plain' }],
    [{ 'content-type': '' }],
    [{ 'content-type': 'application/x-www-form-urlencoded' }],
    [{ ...JSON_TYPE, 'content-encoding': 'gzip' }],
  ])('a media type that the operation does not take is refused: %j', async (headers) => {
    const { reply } = await post(JSON.stringify(valid), headers);
    expect(await failureOf(reply)).toMatchObject({ status: 415, code: 'unsupported_media_type' });
  });

  test('each field at fault is named, with the way to it', async () => {
    const { reply } = await post(JSON.stringify({ reminder: { remindAt: 5, dismissOnIncomingMessage: 'yes' } }));

    expect(await reply.json()).toMatchObject({
      code: 'validation_error',
      details: {
        issues: [
          { path: ['body', 'reminder', 'remindAt'], code: 'invalid_type' },
          { path: ['body', 'reminder', 'dismissOnIncomingMessage'], code: 'invalid_type' },
        ],
      },
    });
  });

  test('names that objects have by themselves are names like any other, and change no object', async () => {
    const { served, bodies } = createEcho();
    const { ask } = await served;
    const json = '{"text":"hi","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}';

    const sent = await ask('/v1/chats/c/messages', { method: 'POST', headers: JSON_TYPE, body: json });
    const form = await ask('/oauth/token', {
      method: 'POST',
      body: new URLSearchParams(
        'grant_type=authorization_code&code=c&code_verifier=v&client_id=i&redirect_uri=http://127.0.0.1/&__proto__=x',
      ),
    });
    await ask('/v1/chats/search?__proto__=x&constructor=y&query=garden');

    expect([sent.status, form.status]).toEqual([200, 200]);
    expect(bodies).toHaveLength(3);
    for (const body of bodies) expect(Object.getPrototypeOf(body)).toBe(Object.prototype);
    expect({}).not.toHaveProperty('polluted');
  });

  test('values nested as deep as a body can hold them are refused or taken, and break nothing', async () => {
    const depth = 300_000;
    const deep = `${'['.repeat(depth)}${']'.repeat(depth)}`;
    for (const body of [
      deep,
      `{"reminder":${deep}}`,
      `{"reminder":{"remindAt":"2026-10-17T05:45:00.000Z"},"x":${deep}}`,
    ]) {
      const { reply } = await post(body);
      expect(reply.status).toBeLessThan(500);
    }
  });

  test('a parameter that is given twice where it may be once is refused, and one that is a list takes both', async () => {
    const { served, bodies } = createEcho();
    const { ask } = await served;

    expect((await ask('/v1/chats/search?query=a&query=b')).status).toBe(422);
    expect((await ask('/v1/chats/search?accountIDs=a&accountIDs=b')).status).toBe(200);
    expect((await ask('/v1/chats/search?accountIDs=a&limit=20')).status).toBe(200);

    expect(bodies).toEqual([{ accountIDs: ['a', 'b'] }, { accountIDs: ['a'], limit: 20 }]);
  });
});

describe('who may ask', () => {
  test('a request needs a token that works, and one with the scope', async () => {
    const { ask } = await serveHandlers();
    const send = { method: 'POST', body: '{}', headers: { authorization: 'Bearer reader' } };

    for (const authorization of ['', 'Bearer', 'Bearer wrong', 'Basic all', 'all', 'Bearer all all']) {
      const reply = await ask('/v1/accounts', { headers: { authorization } });
      expect(reply.headers.get('www-authenticate')).toMatch(/^Bearer/);
      expect(await failureOf(reply)).toMatchObject({ status: 401, code: 'unauthorized' });
    }
    const forbidden = await ask('/v1/chats/c/messages', send);
    expect(forbidden.headers.get('www-authenticate')).toContain('scope="write"');
    expect(await failureOf(forbidden)).toMatchObject({ status: 403, code: 'forbidden' });
    expect((await ask('/v1/accounts', { headers: { authorization: 'bearer reader' } })).status).toBe(200);
  });

  test('what has been said of a token holds at the next request', async () => {
    const { app, ask } = await serveHandlers();
    const headers = { authorization: 'Bearer changing' };
    app.tokens.add('changing', ['read']);
    expect((await ask('/v1/accounts', { headers })).status).toBe(200);

    app.tokens.add('changing', ['write']);
    expect((await ask('/v1/accounts', { headers })).status).toBe(403);
    app.tokens.add('changing', ['read'], undefined, -1);
    expect((await ask('/v1/accounts', { headers })).status).toBe(401);
  });

  test.each(['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example', '10.0.0.1', '', 'evil.example:23373'])(
    'a request to another host is turned away: %s',
    async (host) => {
      const { port } = await serveHandlers();
      const [reply] = await sendRaw(port, `GET /v1/info HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
      expect(reply?.status).toBe(host === '' ? 400 : 403);
    },
  );

  test.each(['localhost', '127.0.0.1', '127.9.9.9', '[::1]', 'LOCALHOST:1'])(
    'a request to this machine is taken, under all of its names: %s',
    async (host) => {
      const { port } = await serveHandlers();
      const [reply] = await sendRaw(port, GET('/v1/accounts').replace('localhost', host));
      expect(reply?.status).toBe(200);
    },
  );

  test.each(['https://evil.example', 'http://localhost.evil.example', 'null', 'http://127.0.0.1@evil.example', 'x'])(
    'a page of another origin is turned away, and may not even read that: %s',
    async (origin) => {
      const { ask } = await serveHandlers();
      const asked = await ask('/v1/accounts', { headers: { origin } });
      const preflight = await ask('/v1/accounts', {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'GET' },
      });
      for (const reply of [asked, preflight]) {
        expect([...reply.headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([]);
        expect(await failureOf(reply)).toMatchObject({ status: 403, code: 'forbidden_origin' });
      }
    },
  );

  test('a page of this machine may ask, and read replies and failures', async () => {
    const { ask } = await serveHandlers();
    const origin = 'http://localhost:5173';
    for (const path of ['/v1/accounts', '/v1/nothing', '/v1/accounts/nothing']) {
      const reply = await ask(path, { headers: { origin } });
      expect(reply.headers.get('access-control-allow-origin')).toBe(origin);
      expect(reply.headers.get('access-control-expose-headers')).toContain('X-Beeper-Desktop-Version');
      expect(reply.headers.get('vary')).toBe('Origin');
    }
  });

  test('a browser that asks beforehand is told what a page may do', async () => {
    const { ask } = await serveHandlers();
    const reply = await ask('/v1/chats/c/messages', {
      method: 'OPTIONS',
      headers: {
        origin: 'http://127.0.0.1:5173',
        authorization: '',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type,x-own',
        'access-control-request-private-network': 'true',
      },
    });

    expect(reply.status).toBe(204);
    expect(Object.fromEntries(reply.headers)).toMatchObject({
      'access-control-allow-origin': 'http://127.0.0.1:5173',
      'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE',
      'access-control-allow-headers': 'authorization,content-type,x-own',
      'access-control-allow-private-network': 'true',
    });
  });

  test('with remote access, any host is taken, its own pages too, and any page may look where the API is', async () => {
    const { port } = await serveHandlers(
      { getAuthorizationServerMetadata: () => new Response('{}') },
      { remoteAccess: true },
    );
    const ask = async (path: string, headers: string) => {
      const [reply] = await sendRaw(port, GET(path, headers).replace('localhost', 'beeper.example'));
      return [reply?.status, reply?.headers['access-control-allow-origin']];
    };

    expect(await ask('/v1/accounts', '')).toEqual([200, undefined]);
    expect(await ask('/v1/accounts', 'Origin: https://beeper.example\r\n')).toEqual([200, 'https://beeper.example']);
    expect(await ask('/v1/accounts', 'Origin: https://evil.example\r\n')).toEqual([403, undefined]);
    const forwarded = 'X-Forwarded-Host: tunnel.example\r\nOrigin: https://tunnel.example\r\n';
    expect(await ask('/v1/accounts', forwarded)).toEqual([200, 'https://tunnel.example']);
    const metadata = '/.well-known/oauth-authorization-server';
    expect(await ask(metadata, 'Origin: https://any.example\r\n')).toEqual([200, 'https://any.example']);
  });
});

describe('what is no proper HTTP', () => {
  test.each([
    ['no HTTP at all', 'hello\r\n\r\n', 400],
    ['a request without a host', 'GET /v1/info HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
    ['an address that is none', GET('*'), 400],
    ['an address of another protocol', GET('ftp://localhost/'), 400],
    ['a request to be a proxy', 'CONNECT example.com:443 HTTP/1.1\r\nHost: localhost\r\n\r\n', 400],
    ['an address that is absurdly long', GET(`/v1/chats/${'x'.repeat(20_000)}`), 431],
    ['headers that are absurdly long', GET('/v1/accounts', `X-Long: ${'x'.repeat(20_000)}\r\n`), 431],
    ['two lengths of one body', GET('/v1/accounts', 'Content-Length: 1\r\nContent-Length: 2\r\n'), 400],
    ['a length and chunks', GET('/v1/accounts', 'Content-Length: 1\r\nTransfer-Encoding: chunked\r\n'), 400],
    ['a length that is none', GET('/v1/accounts', 'Content-Length: -1\r\n'), 400],
    ['a zero byte in a header', GET('/v1/accounts', 'X-Zero: \0\r\n'), 400],
  ])('is answered in the form of the API, and the connection ends: %s', async (_, text, status) => {
    const { port, ask } = await serveHandlers();

    const [reply] = await sendRaw(port, text);

    expect(reply?.status).toBe(status);
    expect(reply?.headers).toMatchObject({ 'content-type': 'application/json', connection: 'close' });
    expect(reply?.headers['x-beeper-desktop-version']).toBeDefined();
    expect(JSON.parse(reply?.body ?? '')).toMatchObject({ code: expect.any(String), message: expect.any(String) });
    expect((await ask('/v1/accounts')).status).toBe(200);
  });

  test('what goes beyond the told length of a body is neither a part of it nor a request', async () => {
    const { served, bodies } = createEcho();
    const { port } = await served;
    const head = 'POST /v1/chats/c/messages HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer all\r\n';
    const type = 'Content-Type: application/json\r\n';

    const replies = await sendRaw(port, `${head}${type}Content-Length: 13\r\n\r\n{"text":"hi"}{"text":"more"}`);

    expect(replies.at(-1)?.status).toBe(400);
    expect(bodies.filter((body) => (body as { text: string }).text !== 'hi')).toEqual([]);
  });

  test('chunks that break off in the middle are no body', async () => {
    const { port, logged } = await serveHandlers();
    const head = 'POST /v1/chats/c/reminders HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer all\r\n';

    const replies = await sendRaw(
      port,
      `${head}Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\nzz\r\n`,
    );

    expect(replies.map(({ status }) => status)).toEqual([400]);
    expect(logged).toEqual([]);
  });

  test('a client that ends the connection in the middle of its body leaves nothing behind', async () => {
    const { port, ask, logged } = await serveHandlers();
    const socket = connect(port, '127.0.0.1');
    const head = 'POST /v1/chats/c/reminders HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer all\r\n';
    socket.write(`${head}Content-Type: application/json\r\nContent-Length: 1000\r\n\r\n{`, () => socket.destroy());
    await new Promise((closed) => socket.on('close', closed));

    expect((await ask('/v1/accounts')).status).toBe(200);
    expect(logged).toEqual([]);
  });

  test('an expectation or an upgrade that the server does not know is ignored', async () => {
    const { port } = await serveHandlers();
    const upgrade = 'Connection: Upgrade, HTTP2-Settings, close\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABk\r\n';

    const [unexpected] = await sendRaw(port, GET('/v1/accounts', 'Expect: the-spanish-inquisition\r\n'));
    const [upgraded] = await sendRaw(port, GET('/v1/accounts', upgrade).replace('Connection: close\r\n', ''));

    expect([unexpected?.status, upgraded?.status]).toEqual([200, 200]);
  });
});

describe('limits', () => {
  const quick = { checkInterval: 10 };

  test('headers that do not come in time end the connection', async () => {
    const { port } = await serveHandlers({}, { limits: { ...quick, headersTimeout: 50, requestTimeout: 50 } });

    const [reply] = await sendRaw(port, 'GET /v1/accounts HTTP/1.1\r\nHost: local');

    expect(reply?.status).toBe(408);
    expect(JSON.parse(reply?.body ?? '')).toMatchObject({ code: 'request_timeout' });
  });

  test('a body that does not come in time ends the connection', async () => {
    const { port } = await serveHandlers({}, { limits: { ...quick, headersTimeout: 50, requestTimeout: 50 } });

    const [reply] = await sendRaw(
      port,
      'POST /v1/chats/c/reminders HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer all\r\n',
      'Content-Type: application/json\r\nContent-Length: 10\r\n\r\n{',
    );

    expect(reply?.status).toBe(408);
  });

  test('a connection is kept for the next request, and the client is told for how long', async () => {
    const { port } = await serveHandlers();

    const replies = await sendRaw(port, GET('/v1/accounts').replace('Connection: close\r\n', ''), GET('/v1/accounts'));

    expect(replies.map(({ status, headers }) => [status, headers['keep-alive']])).toEqual([
      [200, 'timeout=30'],
      [200, undefined],
    ]);
  });

  test('requests beyond those that can be in flight are told to wait', async () => {
    const answers: (() => void)[] = [];
    const { ask } = await serveHandlers(
      { retrieveChat: () => new Promise((answer) => answers.push(() => answer(new JSONText('{}')))) },
      { layers: (replies) => [new InFlight(2, replies).layer] },
    );
    const first = [ask('/v1/chats/a'), ask('/v1/chats/b')];
    await expect.poll(() => answers.length).toBe(2);

    const refused = await ask('/v1/chats/c');
    expect(refused.headers.get('retry-after')).toBe('1');
    expect(await failureOf(refused)).toMatchObject({ status: 429, code: 'too_many_requests' });

    for (const answer of answers) answer();
    expect((await Promise.all(first)).map(({ status }) => status)).toEqual([200, 200]);
    expect((await ask('/v1/accounts')).status).toBe(200);
  });

  test('connections beyond those that can be open are ended', async () => {
    const { port } = await serveHandlers({}, { limits: { openSockets: 1 } });
    const first = connect(port, '127.0.0.1');
    await new Promise((connected) => first.on('connect', connected));

    expect(await sendRaw(port, GET('/v1/accounts'))).toEqual([]);

    first.destroy();
    await expect.poll(async () => (await sendRaw(port, GET('/v1/accounts')))[0]?.status).toBe(200);
  });
});

describe('replies', () => {
  test('what nobody foresaw is logged, and its cause kept back', async () => {
    const { ask, logged } = await serveHandlers({
      retrieveChat: () => {
        throw new Error('The secret is 42.');
      },
    });

    const reply = await ask('/v1/chats/c');

    expect(await failureOf(reply)).toEqual({
      status: 500,
      code: 'internal_error',
      message: 'Something went wrong inside the app.',
    });
    expect(logged).toMatchObject([{ error: expect.objectContaining({ message: 'The secret is 42.' }) }]);
  });

  test('when strict, a reply that is not as the spec says becomes a 500, and the log says which field', async () => {
    const { ask, logged } = await serveHandlers(
      { retrieveChat: () => new JSONText('{"id":5,"title":"Secret plan"}') },
      { strict: true },
    );

    expect(await failureOf(await ask('/v1/chats/c'))).toMatchObject({ status: 500 });

    const said = String(logged[0]?.error);
    expect(said).toContain('retrieveChat answered 200');
    expect(said).toContain('id: Expected string.');
    expect(said).not.toContain('Secret plan');
  });

  test('when strict, a status that the spec does not list becomes a 500, unless it is the transport that refuses', async () => {
    const { ask, logged, port } = await serveHandlers(
      {
        retrieveChat: () => {
          throw new Failure(418, 'teapot', 'Short and stout.');
        },
      },
      { strict: true },
    );

    expect((await ask('/v1/chats/c')).status).toBe(500);
    expect(String(logged[0]?.error)).toContain('retrieveChat answered 418');
    expect((await ask('/v1/accounts', { method: 'DELETE' })).status).toBe(405);
    const [refused] = await sendRaw(port, GET('/v1/info', 'Origin: https://evil.example\r\n'));
    expect(refused?.status).toBe(403);
    expect(logged).toHaveLength(1);
  });

  test('when strict, replies that are as the spec says go out as they are', async () => {
    const { ask, logged } = await serveHandlers(
      {
        createChatReminder: () => {},
        serveAsset: () => new Response('bytes', { headers: { 'content-type': 'image/png' } }),
      },
      { strict: true },
    );
    const reminder = { reminder: { remindAt: '2026-10-17T05:45:00.000Z' } };

    const replies = [
      await ask('/v1/accounts'),
      await ask('/v1/accounts/nothing'),
      await ask('/v1/assets/serve?url=mxc://x/y'),
      await ask('/v1/chats/c/reminders', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(reminder),
      }),
    ];

    expect(replies.map(({ status }) => status)).toEqual([200, 404, 200, 204]);
    expect(logged).toEqual([]);
  });

  test('each request is logged by its route, and neither IDs nor values nor tokens are', async () => {
    const { ask, logged } = await serveHandlers({}, { outerLayers: (log) => [logRequests(log)] });

    await ask('/v1/accounts/secret-id?secret=value');
    await ask('/secret-path');

    expect(logged).toEqual([
      {
        message: 'request',
        fields: { method: 'GET', route: '/v1/accounts/{accountID}', status: 404, milliseconds: expect.any(Number) },
      },
      {
        message: 'request',
        fields: { method: 'GET', route: 'unknown', status: 404, milliseconds: expect.any(Number) },
      },
    ]);
  });
});
