import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { sleep } from '../src/clock.ts';
import { APIConnectionError, APIUserAbortError, AuthenticationError, BeeperDesktop } from '../src/index.ts';
import {
  beginSignIn,
  completeSignIn,
  FileTokenStore,
  type Grant,
  isSignedIn,
  MemoryTokenStore,
  SignInError,
  type SignInParams,
  signIn,
  signOut,
  storedToken,
  TokenExpiredError,
} from '../src/oauth/index.ts';
import { clientOver } from './support/client-over.ts';
import { hangUp, reply, serve, unreachable } from './support/serve.ts';
import { form, serveOAuth } from './support/serve-oauth.ts';
import { TestClock } from './support/test-clock.ts';
import { until } from './support/until.ts';

const REDIRECT = 'http://127.0.0.1:8976/callback';

/** A browser whose owner agrees: it goes where it is sent. */
async function browse(url: string): Promise<Response> {
  return fetch(url);
}

function params(change: Partial<SignInParams> = {}): SignInParams {
  return { clientName: 'Ridge Planner', scope: 'read', store: new MemoryTokenStore(), open: browse, ...change };
}

/** A client that has no token yet. */
function newClient(app: { baseURL: string }, clock = new TestClock()): BeeperDesktop {
  return new BeeperDesktop({ baseURL: app.baseURL, clock });
}

/** Where a person would be sent back to, had they agreed. */
async function consent(url: string): Promise<string> {
  const { headers } = await fetch(url, { redirect: 'manual' });
  return headers.get('location') ?? '';
}

describe('signing in', () => {
  test('asks the person once, and gives the client a token that works', async () => {
    const app = await serveOAuth();
    const client = newClient(app);

    const grant = await signIn(client, params());

    await expect(client.accounts.list()).resolves.toEqual([]);
    expect(grant).toMatchObject({ accessToken: 'token-1', clientID: 'client-1', scope: 'read' });
  });

  test('registers a public client for a port of this machine, and proves with PKCE that it began the sign-in', async () => {
    const app = await serveOAuth();

    const { redirectURI } = await signIn(newClient(app), params({ scope: 'read write' }));

    expect(redirectURI).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/callback$/);
    const [registration, authorization, exchange] = app.requests.filter(({ path }) => path.startsWith('/oauth/'));
    expect(JSON.parse(registration?.body ?? '')).toEqual({
      client_name: 'Ridge Planner',
      redirect_uris: [redirectURI],
      grant_types: ['authorization_code'],
      response_types: ['code'],
      scope: 'read write',
      token_endpoint_auth_method: 'none',
    });
    expect(authorization?.query).toMatchObject({
      response_type: ['code'],
      scope: ['read write'],
      code_challenge_method: ['S256'],
    });
    expect(form(exchange as never)).toMatchObject({ grant_type: 'authorization_code', redirect_uri: redirectURI });
  });

  test('does not ask again while the token that is kept works', async () => {
    const app = await serveOAuth();
    const kept = params({ scope: 'read write' });
    await signIn(newClient(app), kept);

    const client = newClient(app);
    await signIn(client, { ...kept, scope: 'read', open: () => expect.unreachable() });

    await expect(client.accounts.list()).resolves.toEqual([]);
  });

  test('asks again when the token was revoked in the app, without another registration', async () => {
    const app = await serveOAuth();
    const kept = params();
    await signIn(newClient(app), kept);
    app.tokens.delete('token-1');
    app.tokens.add('other');

    const { accessToken } = await signIn(newClient(app), kept);

    expect(accessToken).toBe('token-2');
    expect(app.clients.size).toBe(1);
  });

  test('asks again when more is asked for than before', async () => {
    const app = await serveOAuth();
    const kept = params({ scope: 'read' });
    await signIn(newClient(app), kept);

    const { accessToken } = await signIn(newClient(app), { ...kept, scope: 'read write' });

    expect(accessToken).toBe('token-2');
  });

  test('does not ask again for a scope that the person has not granted', async () => {
    const app = await serveOAuth();
    app.token = { scope: 'read' };
    const kept = params({ scope: 'read write' });
    await signIn(newClient(app), kept);

    const { scope } = await signIn(newClient(app), { ...kept, open: () => expect.unreachable() });

    expect(scope).toBe('read');
  });

  test('registers anew when the port that it is registered for is taken', async () => {
    const app = await serveOAuth();
    const kept = params();
    const { redirectURI } = await signIn(newClient(app), kept);
    app.tokens.clear();
    const other = createServer();
    await new Promise<void>((ready) => other.listen(Number(new URL(redirectURI).port), '127.0.0.1', ready));
    onTestFinished(() => void other.close());

    const grant = await signIn(newClient(app), kept);

    expect(grant.redirectURI).not.toBe(redirectURI);
    expect(grant.clientID).toBe('client-2');
  });

  test('does not show one app the token of another', async () => {
    const [app, other] = [await serveOAuth(), await serveOAuth()];
    const { store } = params();
    await signIn(newClient(app), params({ store }));

    await signIn(newClient(other), params({ store }));

    expect(JSON.stringify(other.requests)).not.toContain('"body":"token=');
  });

  test('shows the person a page that says how it ended', async () => {
    const app = await serveOAuth();
    const replies: Promise<Response>[] = [];
    const open = (url: string) => replies.push(fetch(url));
    await signIn(newClient(app), params({ open }));
    app.refusal = { error: 'server_error', error_description: '<script>' };
    await signIn(newClient(app), params({ open })).catch(() => {});

    const pages = await Promise.all(replies);
    const [good, bad] = await Promise.all(pages.map((page) => page.text()));

    expect(good).toContain('<h1>You are signed in</h1>');
    expect(bad).toContain('<h1>You are not signed in</h1>');
    expect(bad).toContain('server_error, &#60;script&#62;');
    expect(pages.map(({ status }) => status)).toEqual([200, 400]);
    // The address of the page holds the code.
    expect(pages[0]?.headers.get('referrer-policy')).toBe('no-referrer');
    expect(pages[0]?.headers.get('cache-control')).toBe('no-store');
  });

  test('that the person turns down says so, and keeps nothing', async () => {
    const app = await serveOAuth();
    app.refusal = { error: 'access_denied' };
    const given = params();

    await expect(signIn(newClient(app), given)).rejects.toMatchObject({
      name: 'SignInError',
      code: 'access_denied',
      message: 'The person has turned the sign-in down.',
    });
    await expect(given.store.read()).resolves.toBeUndefined();
  });

  test('goes on waiting when somebody else knocks', async () => {
    const app = await serveOAuth();
    const statuses: number[] = [];
    const open = async (url: string) => {
      const callback = new URL(url).searchParams.get('redirect_uri') ?? '';
      for (const knock of [`${callback}?code=stolen&state=guessed`, `${callback}?code=stolen`, new URL('/', callback)])
        statuses.push((await fetch(knock)).status);
      statuses.push((await fetch(callback, { method: 'POST', body: 'code=stolen' })).status);
      await fetch(url);
    };

    const { accessToken } = await signIn(newClient(app), params({ open }));

    expect(statuses).toEqual([400, 400, 404, 404]);
    expect(accessToken).toBe('token-1');
  });

  test('swaps the code once though the browser asks twice', async () => {
    const app = await serveOAuth();
    let answer = () => {};
    app.held = new Promise((release) => {
      answer = release;
    });
    const open = async (url: string) => {
      const back = await consent(url);
      const replies = [fetch(back), fetch(back)];
      // When this is answered, the two before it have come in.
      await fetch(new URL('/', back));
      answer();
      await Promise.all(replies);
    };

    await expect(signIn(newClient(app), params({ open }))).resolves.toMatchObject({ accessToken: 'token-1' });
    expect(app.requests.filter(({ path }) => path === '/oauth/token')).toHaveLength(1);
  });

  test('ends well though the window was closed before its page came', async () => {
    const app = await serveOAuth();
    let answer = () => {};
    app.held = new Promise((release) => {
      answer = release;
    });
    const open = async (url: string) => {
      const back = await consent(url);
      const window = new AbortController();
      const page = fetch(back, { signal: window.signal });
      await until(() => app.requests.some(({ path }) => path === '/oauth/token'));
      window.abort();
      await expect(page).rejects.toThrow();
      await fetch(new URL('/', back));
      answer();
    };

    await expect(signIn(newClient(app), params({ open }))).resolves.toMatchObject({ accessToken: 'token-1' });
  });

  test('ends when the browser is back, though opening it has not', async () => {
    const app = await serveOAuth();
    const open = async (url: string) => {
      await fetch(url);
      return new Promise(() => {});
    };

    await expect(signIn(newClient(app), params({ open }))).resolves.toMatchObject({ accessToken: 'token-1' });
  });

  test.each(['before it begins', 'while the person decides'])('is aborted by its signal %s', async (when) => {
    const app = await serveOAuth();
    const controller = new AbortController();
    if (when === 'before it begins') controller.abort();
    let callback = '';
    const open = (url: string) => {
      callback = new URL(url).searchParams.get('redirect_uri') ?? '';
      controller.abort();
    };

    await expect(signIn(newClient(app), params({ open, signal: controller.signal }))).rejects.toThrow(
      APIUserAbortError,
    );
    // The port is free again.
    if (callback) await expect(fetch(callback)).rejects.toThrow();
  });

  test('fails with what opening the browser fails with, and leaves no port open', async () => {
    const app = await serveOAuth();
    let callback = '';
    const open = (url: string) => {
      callback = new URL(url).searchParams.get('redirect_uri') ?? '';
      throw new Error('There is no browser.');
    };

    await expect(signIn(newClient(app), params({ open }))).rejects.toThrow('There is no browser.');
    await expect(fetch(callback)).rejects.toThrow();
  });

  test('without an app says that none can be reached', async () => {
    const client = new BeeperDesktop({ ...(await unreachable()), clock: new TestClock() });

    await expect(signIn(client, params())).rejects.toThrow(APIConnectionError);
  });
});

describe('the two halves of a sign-in', () => {
  const begin = { clientName: 'Ridge Planner', scope: 'read', redirectURI: REDIRECT } as const;

  test('survive being stored in between', async () => {
    const app = await serveOAuth();
    const client = newClient(app);

    const pending = JSON.parse(JSON.stringify(await beginSignIn(client, begin)));
    const grant = await completeSignIn(client, pending, await consent(pending.url));

    expect(grant).toEqual({
      baseURL: app.baseURL,
      accessToken: 'token-1',
      scope: 'read',
      requestedScope: 'read',
      clientID: 'client-1',
      redirectURI: REDIRECT,
    });
  });

  test.each([
    { name: 'another state', change: (url: URL) => url.searchParams.set('state', 'other') },
    { name: 'no state', change: (url: URL) => url.searchParams.delete('state') },
    { name: 'two states', change: (url: URL) => url.searchParams.append('state', 'other') },
    { name: 'another issuer', change: (url: URL) => url.searchParams.set('iss', 'https://attacker.example') },
    { name: 'another host', change: (url: URL) => Object.assign(url, { hostname: 'attacker.example' }) },
    { name: 'another path', change: (url: URL) => Object.assign(url, { pathname: '/elsewhere' }) },
    { name: 'no code', change: (url: URL) => url.searchParams.delete('code') },
    { name: 'a token', change: (url: URL) => url.searchParams.set('token', 'planted') },
  ])('do not fit when the browser comes back with $name, and no code is swapped', async ({ change }) => {
    const app = await serveOAuth();
    const client = newClient(app);
    const pending = await beginSignIn(client, begin);
    const returned = new URL(await consent(pending.url));
    change(returned);

    await expect(completeSignIn(client, pending, returned)).rejects.toThrow(SignInError);
    expect(app.requests.map(({ path }) => path)).not.toContain('/oauth/token');
  });

  test('do not fit when the code was given to another', async () => {
    const app = await serveOAuth();
    const client = newClient(app);
    const pending = await beginSignIn(client, begin);
    const returned = await consent(pending.url);
    const other = await beginSignIn(client, begin);

    const stolen = completeSignIn(client, { ...pending, codeVerifier: other.codeVerifier }, returned);

    await expect(stolen).rejects.toMatchObject({
      name: 'SignInError',
      code: 'invalid_grant',
      message: 'The sign-in failed: invalid_grant, The code is not valid. Begin it again.',
    });
  });

  test.each([{ access_token: '' }, { token_type: 'mac' }])('end in nothing when the app sends %o', async (token) => {
    const app = await serveOAuth();
    app.token = token;
    const client = newClient(app);
    const pending = await beginSignIn(client, begin);

    await expect(completeSignIn(client, pending, await consent(pending.url))).rejects.toThrow(
      'The app has sent no bearer token.',
    );
  });

  test('do not swap a code a second time when the answer is lost', async () => {
    const app = await serve(hangUp);
    const pending = {
      url: '',
      clientID: 'c',
      redirectURI: REDIRECT,
      scope: 'read',
      state: 's',
      codeVerifier: 'v',
      issuer: app.baseURL,
    };

    await expect(completeSignIn(newClient(app), pending, `${REDIRECT}?code=c&state=s`)).rejects.toThrow(
      APIConnectionError,
    );
    expect(app.requests).toHaveLength(1);
  });

  test('take the consent page from /v1/info when the metadata lack it', async () => {
    const app = await serveOAuth();
    app.metadata = { authorization_endpoint: undefined };

    const { url } = await beginSignIn(newClient(app), begin);

    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:1\/named-by-info\?response_type=code&/);
  });

  test.each(['javascript:alert(1)', 'file:///etc/passwd', 'no URL'])('do not open %s', async (page) => {
    const app = await serveOAuth();
    app.metadata = { authorization_endpoint: page };

    await expect(beginSignIn(newClient(app), begin)).rejects.toThrow(
      `${app.baseURL} does not say where to sign in. It names "${page}". Check the base URL.`,
    );
  });

  test('do not leave HTTPS', async () => {
    const answers = [{ authorization_endpoint: 'http://chats.okafor.example/authorize' }, { client_id: 'c' }];
    const fetch = async () => Response.json(answers.shift());

    await expect(
      beginSignIn(new BeeperDesktop({ baseURL: 'https://chats.okafor.example', fetch }), begin),
    ).rejects.toThrow(SignInError);
  });

  test('have another state and another verifier each time', async () => {
    const app = await serveOAuth();
    const client = newClient(app);

    const [one, two] = [await beginSignIn(client, begin), await beginSignIn(client, begin)];

    expect(one.state).not.toBe(two.state);
    expect(one.codeVerifier).not.toBe(two.codeVerifier);
    expect(one.codeVerifier.length).toBeGreaterThanOrEqual(43);
    expect(one.url).not.toContain(one.codeVerifier);
  });
});

describe('a token that is kept', () => {
  test('is told to have ended before anything is sent, with what to do', async () => {
    const app = await serveOAuth();
    app.token = { expires_in: 5 };
    const clock = new TestClock();
    const client = newClient(app, clock);
    await signIn(client, params());
    const before = app.requests.length;

    await client.accounts.list();
    await sleep(clock, 5_000);
    const failure = await client.accounts.list().catch((error) => error);

    expect(failure).toBeInstanceOf(TokenExpiredError);
    expect(failure).toBeInstanceOf(AuthenticationError);
    expect(failure.message).toBe(
      '401 The access token ended at 2026-10-16T18:00:05.000Z. Sign in again, with signIn().',
    );
    expect(failure.expiredAt).toBe('2026-10-16T18:00:05.000Z');
    expect(app.requests.length).toBe(before + 1);
  });

  test('counts in every client that uses the store, as soon as there is one', async () => {
    const app = await serveOAuth();
    const { store } = params();
    const client = newClient(app);
    client.accessToken = storedToken(client, store);
    await expect(client.accounts.list()).rejects.toThrow('401 Nobody has signed in. Sign in again, with signIn().');

    await signIn(newClient(app), params({ store }));

    await expect(client.accounts.list()).resolves.toEqual([]);
  });

  test('is revoked and forgotten by signing out', async () => {
    const app = await serveOAuth();
    const given = params();
    const client = newClient(app);
    await signIn(client, given);
    expect(await isSignedIn(client, given.store)).toBe(true);

    await signOut(client, given.store);

    expect(app.tokens).toEqual(new Set());
    expect(await isSignedIn(client, given.store)).toBe(false);
    await expect(client.accounts.list()).rejects.toThrow(TokenExpiredError);
  });

  test('stays when the app cannot be told that it is given back', async () => {
    const app = await serve(reply({ message: 'No.' }, 500));
    const store = new MemoryTokenStore();
    await store.write(grantFor(app));

    await expect(signOut(newClient(app), store)).rejects.toThrow('500 No.');
    await expect(store.read()).resolves.toBeDefined();
  });

  test('is no longer one when the app refuses even to be asked', async () => {
    const app = await serve(reply({ message: 'Unknown token.' }, 401));
    const store = new MemoryTokenStore();
    await store.write(grantFor(app));

    expect(await isSignedIn(clientOver(app), store)).toBe(false);
  });
});

function grantFor({ baseURL }: { baseURL: string }, accessToken = 'token'): Grant {
  return { baseURL, accessToken, scope: 'read', requestedScope: 'read', clientID: 'c', redirectURI: REDIRECT };
}

describe('a file with a token', () => {
  const grant = grantFor({ baseURL: 'http://localhost:23373' });

  async function temporary(): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'tokens-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    return folder;
  }

  test('holds it for the next process, and nothing when it is cleared', async () => {
    const path = join(await temporary(), 'deep', 'down', 'token.json');
    await expect(new FileTokenStore(path).read()).resolves.toBeUndefined();

    await new FileTokenStore(path).write(grant);
    await expect(new FileTokenStore(path).read()).resolves.toEqual(grant);

    await new FileTokenStore(path).clear();
    await expect(new FileTokenStore(path).read()).resolves.toBeUndefined();
    await new FileTokenStore(path).clear();
  });

  test('can be read by its owner alone, even where others could before', async () => {
    const path = join(await temporary(), 'token.json');
    await writeFile(path, '{}');
    await chmod(path, 0o644);

    await new FileTokenStore(path).write(grant);

    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  test('is whole at every moment, and nothing else stays in its folder', async () => {
    const folder = await temporary();
    const path = join(folder, 'token.json');
    const store = new FileTokenStore(path);
    await store.write(grant);
    let isWriting = true;
    const writing = Promise.all(
      Array.from({ length: 20 }, (_, index) => store.write(grantFor(grant, 'x'.repeat(index * 10_000)))),
    ).finally(() => {
      isWriting = false;
    });

    while (isWriting) expect(JSON.parse(await readFile(path, 'utf8'))).toHaveProperty('accessToken');
    await writing;

    expect(await readdir(folder)).toEqual(['token.json']);
  });

  test('that cannot be written leaves no draft behind', async () => {
    const folder = await temporary();
    await new FileTokenStore(join(folder, 'taken', 'inner')).write(grant);

    await expect(new FileTokenStore(join(folder, 'taken')).write(grant)).rejects.toThrow();

    expect(await readdir(folder)).toEqual(['taken']);
  });

  test.each(['', 'no JSON', 'null', '{}'])('that holds “%s” is told to be none', async (content) => {
    const path = join(await temporary(), 'token.json');
    await writeFile(path, content);

    await expect(new FileTokenStore(path).read()).rejects.toThrow(
      `${path} does not hold a sign-in. Delete it, and sign in again.`,
    );
  });
});
