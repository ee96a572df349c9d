import { createHash } from 'node:crypto';
import { BeeperDesktop } from '@beeper-openapi/client';
import { isSignedIn, MemoryTokenStore, signIn, signOut } from '@beeper-openapi/client/oauth';
import { describe, expect, test } from 'vitest';
import { serveApp } from './support/serve-app.ts';
import { anonymous, bodyOf, type Reply, startApp, type TestApp } from './support/start-app.ts';

const REDIRECT = 'http://127.0.0.1:8976/callback';
const VERIFIER = 'a-code-verifier-of-at-least-forty-three-characters';
const CHALLENGE = createHash('sha256').update(VERIFIER).digest('base64url');
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

function register(app: TestApp, change: Record<string, unknown> = {}): Promise<Reply> {
  const request = { client_name: 'Ridge Planner', redirect_uris: [REDIRECT], ...change };
  return app.send('POST', '/oauth/register', request, anonymous);
}

function pageOf(clientID: string, change: Record<string, string | undefined> = {}): string {
  const query = {
    response_type: 'code',
    client_id: clientID,
    redirect_uri: REDIRECT,
    scope: 'read write',
    state: 'state-1',
    code_challenge: CHALLENGE,
    code_challenge_method: 'S256',
    ...change,
  };
  const given = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return `/oauth/authorize?${new URLSearchParams(given)}`;
}

function open(app: TestApp, page: string, headers: Record<string, string> = { accept: 'text/html' }) {
  return app.call(page, { headers: { ...anonymous, ...headers }, redirect: 'manual' });
}

function post(app: TestApp, path: string, form: Record<string, string> | [string, string][], headers = {}) {
  const body = new URLSearchParams(form).toString();
  const type = { 'content-type': 'application/x-www-form-urlencoded' };
  return app.call(path, { method: 'POST', body, headers: { ...anonymous, ...type, ...headers } });
}

/** The ID of the question that a consent page asks. */
async function questionIn(reply: Response): Promise<string> {
  return /name="question" value="([^"]+)"/.exec(await reply.text())?.[1] ?? '';
}

async function answer(app: TestApp, question: string, scopes: string[], headers = {}, more: [string, string][] = []) {
  const fields = scopes.map((scope): [string, string] => ['scope', scope]);
  const decision = scopes.length > 0 ? 'allow' : 'deny';
  const form: [string, string][] = [['question', question], ['decision', decision], ...fields, ...more];
  return post(app, '/oauth/authorize', form, headers);
}

function whereTo(reply: Response): URL {
  return new URL(reply.headers.get('location') ?? 'about:blank');
}

/** Goes all the way to a code. */
async function obtainCode(app: TestApp, scopes = ['read', 'write'], change = {}) {
  const { client_id: clientID } = (await register(app)).body;
  const page = await open(app, pageOf(clientID, change));
  const back = whereTo(await answer(app, await questionIn(page), scopes));
  return { clientID, back, code: back.searchParams.get('code') ?? '' };
}

function exchange(app: TestApp, code: string, clientID: string, change = {}) {
  const form = { grant_type: 'authorization_code', client_id: clientID, code, code_verifier: VERIFIER };
  return post(app, '/oauth/token', { ...form, redirect_uri: REDIRECT, ...change });
}

async function obtainToken(app: TestApp, scopes?: string[]): Promise<string> {
  const { code, clientID } = await obtainCode(app, scopes);
  return (await bodyOf(await exchange(app, code, clientID))).access_token;
}

describe('a registration', () => {
  test('gives an ID for what the client says of itself', async () => {
    const app = await startApp();

    const { status, body, headers } = await register(app, {
      client_uri: 'https://ridge-planner.example',
      scope: 'read',
      token_endpoint_auth_method: 'none',
      software_id: 'left out',
    });

    expect(status).toBe(200);
    expect(body).toEqual({
      client_id: expect.stringMatching(/^client_/),
      client_id_issued_at: 1792173600,
      client_name: 'Ridge Planner',
      client_uri: 'https://ridge-planner.example',
      redirect_uris: [REDIRECT],
      scope: 'read',
      grant_types: ['authorization_code'],
      response_types: ['code'],
      token_endpoint_auth_method: 'none',
      authorization_endpoint: 'http://localhost:23373/oauth/authorize',
      token_endpoint: 'http://localhost:23373/oauth/token',
    });
    expect(headers.get('cache-control')).toBe('no-store');
  });

  test.each([
    'http://127.0.0.1:8976/callback',
    'http://localhost/callback?from=beeper',
    'http://[::1]:1/',
    'https://chats.okafor.example/signed-in',
    'raycast://oauth?package_name=beeper',
    'com.example.planner:/signed-in',
  ])('takes %s to go back to', async (uri) => {
    expect((await register(await startApp(), { redirect_uris: [uri] })).status).toBe(200);
  });

  test.each([
    'http://ridge-planner.example/callback',
    'http://127.0.0.1.evil.example/callback',
    'http://127.0.0.1@evil.example/callback',
    'https://user:password@ridge-planner.example/',
    'https://ridge-planner.example/#part',
    'https://ridge-planner.example/#',
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'data:text/html,hello',
    'file:///etc/passwd',
    'wss://ridge-planner.example/',
    '/callback',
    'http://127.0.0.1/a b',
    'http://127.0.0.1/\r\nX-Injected: 1',
    '',
  ])('does not take %j', async (uri) => {
    const { status, body } = await register(await startApp(), { redirect_uris: [REDIRECT, uri] });

    expect(status).toBe(400);
    expect(body).toMatchObject({ error: 'invalid_redirect_uri', code: 'invalid_redirect_uri' });
    expect(body.details.issues[0].path).toEqual(['body', 'redirect_uris', 1]);
  });

  test.each([
    { change: { redirect_uris: undefined }, error: 'invalid_redirect_uri' },
    { change: { redirect_uris: [] }, error: 'invalid_redirect_uri' },
    { change: { redirect_uris: Array(11).fill(REDIRECT) }, error: 'invalid_redirect_uri' },
    { change: { token_endpoint_auth_method: 'client_secret_basic' }, error: 'invalid_client_metadata' },
    { change: { grant_types: ['implicit'] }, error: 'invalid_client_metadata' },
    { change: { client_name: 'x'.repeat(101) }, error: 'invalid_client_metadata' },
    { change: { client_name: 'Beeper\u202E' }, error: 'invalid_client_metadata' },
    { change: { client_uri: 'javascript:alert(1)' }, error: 'invalid_client_metadata' },
  ])('is refused in the words of OAuth and of the API: $error', async ({ change, error }) => {
    const { status, body } = await register(await startApp(), change);

    expect(status).toBe(400);
    expect(body).toMatchObject({
      error,
      error_description: expect.any(String),
      code: error,
      message: expect.any(String),
    });
  });
});

describe('the consent page', () => {
  test('asks for what the client wants, and lets nothing but itself answer', async () => {
    const app = await startApp();
    const { client_id } = (await register(app)).body;

    const reply = await open(app, pageOf(client_id));

    const page = await reply.text();
    expect(reply.status).toBe(200);
    expect(page).toContain('Ridge Planner wants to use Beeper');
    expect(page).toContain('a program on this machine (127.0.0.1:8976)');
    expect(page.match(/name="scope" value="\w+" checked/g)).toHaveLength(2);
    expect(page).not.toContain('type="password"');
    expect(Object.fromEntries(reply.headers)).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'x-frame-options': 'DENY',
      'content-security-policy': expect.stringMatching(
        /^default-src 'none'; style-src 'sha256-[^']+'; form-action 'self' http:\/\/127\.0\.0\.1:8976; frame-ancestors 'none'; base-uri 'none'$/,
      ),
    });
  });

  test('shows whatever a client calls itself as text', async () => {
    const app = await startApp();
    const { client_id } = (await register(app, { client_name: '"><script>alert(1)</script>' })).body;

    const page = await (await open(app, pageOf(client_id))).text();

    expect(page).not.toContain('<script');
    expect(page).toContain('&lt;script&gt;');
  });

  test.each([
    { change: {}, name: 'with any port of this machine', redirect_uri: 'http://127.0.0.1:1234/callback' },
    { change: {}, name: 'as it was registered', redirect_uri: REDIRECT },
  ])('is shown for a redirect URI $name', async ({ redirect_uri }) => {
    const app = await startApp();
    const { client_id } = (await register(app)).body;

    expect((await open(app, pageOf(client_id, { redirect_uri }))).status).toBe(200);
  });

  test.each([
    { client_id: 'unknown' },
    { client_id: undefined },
    { redirect_uri: undefined },
    { redirect_uri: 'http://127.0.0.1:8976/other' },
    { redirect_uri: 'http://127.0.0.1:8976/callback?more=1' },
    { redirect_uri: 'http://localhost:8976/callback' },
    { redirect_uri: 'https://evil.example/callback' },
  ])('sends a browser nowhere with %o', async (change) => {
    const app = await startApp();
    const { client_id } = (await register(app)).body;
    const page = pageOf(client_id, change);

    const forPerson = await open(app, page);
    const forProgram = await open(app, page, { accept: '*/*' });

    expect([forPerson.status, forPerson.headers.get('location')]).toEqual([400, null]);
    expect(await forPerson.text()).toContain('This sign-in cannot go on');
    expect([forProgram.status, forProgram.headers.get('location')]).toEqual([400, null]);
    expect(await bodyOf(forProgram)).toMatchObject({ code: 'invalid_request', error: 'invalid_request' });
  });

  test.each([
    { change: { response_type: 'token' }, error: 'unsupported_response_type' },
    { change: { response_type: undefined }, error: 'unsupported_response_type' },
    { change: { code_challenge: undefined }, error: 'invalid_request' },
    { change: { code_challenge: 'short' }, error: 'invalid_request' },
    { change: { code_challenge_method: 'plain' }, error: 'invalid_request' },
    { change: { code_challenge_method: undefined }, error: 'invalid_request' },
    { change: { scope: 'read everything' }, error: 'invalid_scope' },
    { change: { scope: ' ' }, error: 'invalid_scope' },
  ])('tells the client what is wrong with $change', async ({ change, error }) => {
    const app = await startApp();
    const { client_id } = (await register(app)).body;

    const reply = await open(app, pageOf(client_id, change));

    const back = whereTo(reply);
    expect(reply.status).toBe(302);
    expect(back.origin + back.pathname).toBe(REDIRECT);
    expect(Object.fromEntries(back.searchParams)).toEqual({
      error,
      error_description: expect.stringMatching(/^[ -~]+$/),
      state: 'state-1',
      iss: 'http://localhost:23373',
    });
  });

  test('tells the client when a parameter is there twice', async () => {
    const app = await startApp();
    const { client_id } = (await register(app)).body;

    const reply = await open(app, `${pageOf(client_id)}&scope=read`);

    expect(whereTo(reply).searchParams.get('error')).toBe('invalid_request');
  });

  test('takes an answer once, and not for longer than ten minutes', async () => {
    const app = await startApp();
    const { client_id } = (await register(app)).body;
    const [first, second] = [await open(app, pageOf(client_id)), await open(app, pageOf(client_id))];
    const question = await questionIn(first);

    expect((await answer(app, question, ['read'])).status).toBe(303);
    expect((await answer(app, question, ['read'])).status).toBe(400);
    await app.clock.advance(10 * MINUTE);
    expect((await answer(app, await questionIn(second), ['read'])).status).toBe(400);
    expect((await answer(app, 'guessed', ['read'])).status).toBe(400);
  });

  test.each([
    { origin: 'https://evil.example' },
    { origin: 'http://localhost:3000' },
    { origin: 'null' },
    { host: 'evil.example' },
  ])('takes no answer from elsewhere: %o', async (headers) => {
    const app = await startApp();
    const { client_id } = (await register(app)).body;
    const question = await questionIn(await open(app, pageOf(client_id)));

    const stolen = await answer(app, question, ['read'], headers);

    expect([stolen.status, stolen.headers.get('location')]).toEqual([403, null]);
    expect((await answer(app, question, ['read'], { origin: 'http://localhost:23373' })).status).toBe(303);
  });

  test('that can be opened from afar asks for a token that shows whose server it is', async () => {
    const app = await startApp({ remoteAccess: true });
    app.app.tokens.add('owner', ['read', 'write']);
    app.app.tokens.add('guest', ['read', 'write'], 'client_1');
    const { client_id } = (await register(app)).body;
    const page = await open(app, pageOf(client_id));
    expect(await page.clone().text()).toContain('type="password"');
    const question = await questionIn(page);

    for (const token of ['', 'guessed', 'guest']) {
      const reply = await answer(app, question, ['read'], {}, [['token', token]]);
      expect([reply.status, await questionIn(reply)]).toEqual([403, question]);
    }
    const reply = await answer(app, question, ['read'], {}, [['token', 'owner']]);

    expect(whereTo(reply).searchParams.get('code')).toBeTruthy();
  });

  test('asks for what the registration names, or to read, when the request names nothing', async () => {
    const app = await startApp();
    const checked = async (registration: object) => {
      const { client_id } = (await register(app, { ...registration })).body;
      const page = await (await open(app, pageOf(client_id, { scope: undefined }))).text();
      return [...page.matchAll(/name="scope" value="(\w+)"/g)].map(([, scope]) => scope);
    };

    expect(await checked({ scope: 'read write' })).toEqual(['read', 'write']);
    expect(await checked({})).toEqual(['read']);
  });
});

describe('an answer', () => {
  test('of yes brings a code and what the client sent along', async () => {
    const app = await startApp();

    const { back } = await obtainCode(app);

    expect(back.origin + back.pathname).toBe(REDIRECT);
    expect(Object.fromEntries(back.searchParams)).toEqual({
      code: expect.any(String),
      state: 'state-1',
      iss: 'http://localhost:23373',
    });
  });

  test('of no, or of yes to nothing, tells the client so', async () => {
    const app = await startApp();
    const { client_id } = (await register(app)).body;
    const question = async () => questionIn(await open(app, pageOf(client_id)));

    const no = await answer(app, await question(), []);
    const toNothing = await post(app, '/oauth/authorize', { question: await question(), decision: 'allow' });

    for (const reply of [no, toNothing]) {
      expect(Object.fromEntries(whereTo(reply).searchParams)).toEqual({
        error: 'access_denied',
        state: 'state-1',
        iss: 'http://localhost:23373',
      });
    }
  });

  test('keeps what a redirect URI has in its query', async () => {
    const app = await startApp();
    const uri = 'raycast://oauth?package_name=beeper';
    const { client_id } = (await register(app, { redirect_uris: [uri] })).body;
    const page = await open(app, pageOf(client_id, { redirect_uri: uri }));

    expect(page.headers.get('content-security-policy')).toContain("form-action 'self' raycast:;");
    const back = await answer(app, await questionIn(page), ['read']);

    expect(back.headers.get('location')).toMatch(
      /^raycast:\/\/oauth\?package_name=beeper&code=[\w-]+&state=state-1&iss=/,
    );
  });

  test('can be given in place of a person, for tests', async () => {
    const app = await startApp();
    const { client_id } = (await register(app)).body;
    const page = new URL(pageOf(client_id), 'http://localhost:23373');

    const back = new URL(app.app.authorization.approve(page, ['read']));

    const reply = await exchange(app, back.searchParams.get('code') ?? '', client_id);
    expect(await bodyOf(reply)).toMatchObject({ scope: 'read' });
    expect(back.searchParams.get('state')).toBe('state-1');
  });
});

describe('a code', () => {
  test('is swapped for a token that does what was granted, and no more', async () => {
    const app = await startApp();
    const { code, clientID } = await obtainCode(app, ['read']);

    const reply = await exchange(app, code, clientID);

    const body = await bodyOf(reply);
    expect(body).toEqual({ access_token: expect.any(String), token_type: 'Bearer', expires_in: 86400, scope: 'read' });
    expect(reply.headers.get('cache-control')).toBe('no-store');
    const headers = { authorization: `Bearer ${body.access_token}` };
    expect((await app.call('/v1/accounts', { headers })).status).toBe(200);
    expect((await app.call('/v1/assets/upload', { method: 'POST', headers })).status).toBe(403);
  });

  test.each([
    { change: { code: 'guessed' }, error: 'invalid_grant' },
    { change: { client_id: 'another' }, error: 'invalid_grant' },
    { change: { redirect_uri: 'http://127.0.0.1:8977/callback' }, error: 'invalid_grant' },
    { change: { code_verifier: `${VERIFIER}x` }, error: 'invalid_grant' },
    { change: { code_verifier: '' }, error: 'invalid_grant' },
    { change: { grant_type: 'refresh_token' }, error: 'unsupported_grant_type' },
  ])('is not swapped with $change', async ({ change, error }) => {
    const app = await startApp();
    const { code, clientID } = await obtainCode(app);

    const reply = await exchange(app, code, clientID, change);

    expect(reply.status).toBe(400);
    expect(reply.headers.get('cache-control')).toBe('no-store');
    expect(await bodyOf(reply)).toMatchObject({
      error,
      error_description: expect.any(String),
      code: error,
      message: expect.any(String),
    });
    expect((await exchange(app, code, clientID)).status).toBe(200);
  });

  test('is not swapped without all that proves whose it is', async () => {
    const app = await startApp();
    const { code } = await obtainCode(app);

    const reply = await post(app, '/oauth/token', { grant_type: 'authorization_code', code });

    expect(reply.status).toBe(400);
    expect(await bodyOf(reply)).toMatchObject({ error: 'invalid_request', code: 'invalid_request' });
    expect(
      (await app.send('POST', '/oauth/token', { grant_type: 'authorization_code' }, anonymous)).body,
    ).toMatchObject({
      error: 'invalid_request',
    });
  });

  test('works once: the second time, the token that it brought ends', async () => {
    const app = await startApp();
    const { code, clientID } = await obtainCode(app);
    const { access_token } = await bodyOf(await exchange(app, code, clientID));
    const headers = { authorization: `Bearer ${access_token}` };
    expect((await app.call('/v1/accounts', { headers })).status).toBe(200);

    const again = await exchange(app, code, clientID);

    expect(await bodyOf(again)).toMatchObject({ error: 'invalid_grant' });
    expect((await app.call('/v1/accounts', { headers })).status).toBe(401);
  });

  test('is too old after five minutes', async () => {
    const app = await startApp();
    const { code, clientID } = await obtainCode(app);

    await app.clock.advance(5 * MINUTE);

    expect(await bodyOf(await exchange(app, code, clientID))).toMatchObject({ error: 'invalid_grant' });
  });
});

describe('a token', () => {
  test('tells about itself', async () => {
    const app = await startApp();
    const token = await obtainToken(app, ['read']);

    const { status, body } = await app.send('GET', '/oauth/userinfo', undefined, { authorization: `Bearer ${token}` });

    expect(status).toBe(200);
    expect(body).toEqual({
      iat: 1792173600,
      exp: 1792173600 + 86400,
      scope: 'read',
      sub: expect.stringMatching(/^tok_/),
      token_use: 'access',
      aud: expect.stringMatching(/^client_/),
      client_id: body.aud,
    });
    const own = await app.send('GET', '/oauth/userinfo');
    expect(own.body).toEqual({ iat: 1792173600, scope: 'read write', sub: expect.any(String), token_use: 'access' });
  });

  test('is active until it ends, and says so to whoever has it', async () => {
    const app = await startApp();
    const token = await obtainToken(app);
    const introspect = async (form: Record<string, string>) => bodyOf(await post(app, '/oauth/introspect', form));

    expect(await introspect({ token, token_type_hint: 'access_token' })).toMatchObject({
      active: true,
      scope: 'read write',
      token_type: 'Bearer',
    });
    expect(await introspect({ token: 'guessed' })).toEqual({ active: false });
    await app.clock.advance(DAY);
    expect(await introspect({ token })).toEqual({ active: false });
    expect((await app.send('GET', '/v1/accounts', undefined, { authorization: `Bearer ${token}` })).status).toBe(401);
  });

  test('is introspected for anybody, even with a token of their own that does not work', async () => {
    const app = await startApp();
    const token = await obtainToken(app);

    const reply = await post(app, '/oauth/introspect', { token }, { authorization: 'Bearer long-gone' });

    expect(await bodyOf(reply)).toMatchObject({ active: true });
  });

  test('works no more once it is revoked, which an unknown one can be too', async () => {
    const app = await startApp();
    const token = await obtainToken(app);

    const reply = await post(app, '/oauth/revoke', { token, token_type_hint: 'access_token' });

    expect([reply.status, await reply.text()]).toEqual([200, '']);
    expect((await app.send('GET', '/v1/accounts', undefined, { authorization: `Bearer ${token}` })).status).toBe(401);
    expect((await post(app, '/oauth/revoke', { token })).status).toBe(200);
    expect(await bodyOf(await post(app, '/oauth/revoke', {}))).toMatchObject({ error: 'invalid_request' });
  });

  test('is nowhere in the database, and neither is a code', async () => {
    const app = await startApp();
    const { code, clientID } = await obtainCode(app);
    const { access_token } = await bodyOf(await exchange(app, code, clientID));
    const rows = ['token', 'oauth_code'].flatMap((table) => app.app.database.prepare(`SELECT * FROM ${table}`).all());

    const kept = rows
      .flatMap((row) => Object.values(row))
      .map((value) => (value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : String(value)));

    expect(rows.length).toBeGreaterThan(1);
    expect(kept.some((value) => value.includes(access_token) || value.includes(code))).toBe(false);
  });
});

test('the metadata name every endpoint at the address that they were asked at', async () => {
  const app = await startApp();
  const { status, body } = await app.send('GET', '/.well-known/oauth-authorization-server', undefined, anonymous);

  expect(status).toBe(200);
  expect(body).toEqual({
    issuer: 'http://localhost:23373',
    authorization_endpoint: 'http://localhost:23373/oauth/authorize',
    token_endpoint: 'http://localhost:23373/oauth/token',
    revocation_endpoint: 'http://localhost:23373/oauth/revoke',
    userinfo_endpoint: 'http://localhost:23373/oauth/userinfo',
    registration_endpoint: 'http://localhost:23373/oauth/register',
    grant_types_supported: ['authorization_code'],
    token_endpoint_auth_methods_supported: ['none'],
    response_types_supported: ['code'],
    scopes_supported: ['read', 'write'],
    code_challenge_methods_supported: ['S256'],
    service_documentation: 'http://localhost:23373/v1/spec',
  });
});

test.each([
  { remoteAccess: true, forwarded: 'chats.okafor.example', issuer: 'https://chats.okafor.example' },
  { remoteAccess: true, forwarded: 'chats.okafor.example, inner.example', issuer: 'https://chats.okafor.example' },
  { remoteAccess: true, forwarded: 'evil.example/path', issuer: 'http://localhost:23373' },
  { remoteAccess: true, forwarded: 'user@evil.example', issuer: 'http://localhost:23373' },
  { remoteAccess: false, forwarded: 'evil.example', issuer: 'http://localhost:23373' },
])(
  'a proxy that forwards $forwarded is believed only with remote access: $remoteAccess',
  async ({ remoteAccess, forwarded, issuer }) => {
    const app = await startApp({ remoteAccess });
    const headers = { 'x-forwarded-host': forwarded, 'x-forwarded-proto': 'https' };

    const { body } = await app.send('GET', '/.well-known/oauth-authorization-server', undefined, headers);

    expect(body.issuer).toBe(issuer);
  },
);

test('our client signs in, works, and signs out', async () => {
  const app = await startApp();
  const baseURL = await serveApp(app);
  const client = new BeeperDesktop({ baseURL });
  const store = new MemoryTokenStore();

  const grant = await signIn(client, {
    clientName: 'Ridge Planner',
    scope: 'read write',
    store,
    open: (url) => fetch(app.app.authorization.approve(new URL(url), ['read'])),
  });

  expect(grant).toMatchObject({ scope: 'read', requestedScope: 'read write' });
  expect(await client.accounts.list()).toEqual([]);
  expect(await isSignedIn(client, store)).toBe(true);
  await signOut(client, store);
  expect(await isSignedIn(client, store)).toBe(false);
});
