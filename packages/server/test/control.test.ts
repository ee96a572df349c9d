import { createHash } from 'node:crypto';
import { describe, expect, onTestFinished, test } from 'vitest';
import { ManualClock } from '../src/clock.ts';
import { type ControlledServer, createServer, type ServerOptions } from '../src/create-server.ts';
import { demo } from '../src/seed/demo.gen.ts';
import { connectEvents } from './support/event-client.ts';

const CHAT = '!Rd9kWq2LmVx7:beeper.local';
const MESSAGES = `/v1/chats/${encodeURIComponent(CHAT)}/messages`;
const TELEGRAM = 'local-telegram_ba_p3Kd81Lz';

/** A server with the story, which a test controls. */
async function startControlled(options: ServerOptions = {}) {
  const clock = new ManualClock(Date.parse(demo.now ?? ''));
  const server = await createServer({ seed: 'demo', clock, ...options, control: true });
  const { url } = await server.listen(0);
  onTestFinished(() => server.close());
  const ask = (path: string, { headers, ...init }: RequestInit = {}) =>
    fetch(`${url}${path}`, { ...init, headers: { authorization: `Bearer ${server.token}`, ...(headers as object) } });
  const send = (text: string) =>
    ask(MESSAGES, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ text }) });
  /** Uses the control plane by HTTP. */
  const steer = async (method: string, path: string, body?: unknown) => {
    const reply = await ask(`/_control/${path}`, { method, ...(body !== undefined && { body: JSON.stringify(body) }) });
    return { status: reply.status, body: await reply.json() };
  };
  const texts = async () => (await (await ask(MESSAGES)).json()).items.map(({ text }: { text?: string }) => text);
  return { server, control: server.control, clock, url, ask, send, steer, texts };
}

describe('a fault', () => {
  test('that drops the answer lets the operation take effect, once, and then lets answers through', async () => {
    const { control, send, texts } = await startControlled();
    control.faults.add({ effect: 'drop', operationID: 'sendMessage' });

    await expect(send('lost')).rejects.toThrow('fetch failed');
    expect((await send('told')).status).toBe(200);

    expect((await texts()).filter((text: string) => text === 'lost' || text === 'told')).toEqual(['told', 'lost']);
    expect(control.faults.list()).toEqual([]);
  });

  test('that closes the connection does so before anything is done', async () => {
    const { control, send, texts } = await startControlled();
    control.faults.add({ effect: 'close', method: 'POST' });

    await expect(send('never')).rejects.toThrow('fetch failed');

    expect(await texts()).not.toContain('never');
  });

  test('without a socket is an error of fetch as well', async () => {
    const { server, control } = await startControlled();
    control.faults.add({ effect: 'drop' });
    const request = () =>
      new Request('http://localhost/v1/accounts', { headers: { authorization: `Bearer ${server.token}` } });

    await expect(server.fetch(request())).rejects.toThrow('the connection has ended');
    expect((await server.fetch(request())).status).toBe(200);
  });

  test('that delays holds an operation up until so much time has passed', async () => {
    const { control, clock, ask } = await startControlled();
    control.faults.add({ effect: 'delay', milliseconds: 5_000 });
    let isAnswered = false;
    const reply = ask('/v1/accounts').then((given) => {
      isAnswered = true;
      return given;
    });
    await expect.poll(() => control.faults.list()).toEqual([]);
    await clock.advance(4_999);
    expect((await ask('/v1/labels')).status).toBe(200);
    expect(isAnswered).toBe(false);

    await clock.advance(1);

    expect((await reply).status).toBe(200);
  });

  test('that delays does nothing for a client that has gone', async () => {
    const { control, ask, texts } = await startControlled();
    control.faults.add({ effect: 'delay', milliseconds: 1_000_000, operationID: 'sendMessage' });
    const body = JSON.stringify({ text: 'never' });
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body };
    const giveUp = new AbortController();
    const sent = ask(MESSAGES, { ...init, signal: giveUp.signal }).catch((error) => error);
    await expect.poll(() => control.faults.list()).toEqual([]);

    giveUp.abort();

    expect((await sent).name).toBe('AbortError');
    expect(await texts()).not.toContain('never');
  });

  test.each([
    [undefined, [null, null]],
    [{ seconds: 2 }, ['2', null]],
    [{ date: '2026-10-16T19:31:00.000Z' }, ['Fri, 16 Oct 2026 19:31:00 GMT', null]],
    [{ milliseconds: 250 }, [null, '250']],
  ])('that is a 429 says when to try again as it is told to: %j', async (retryAfter, expected) => {
    const { ask, steer } = await startControlled();
    await steer('POST', 'faults', { effect: 'tooManyRequests', retryAfter });

    const { status, headers } = await ask('/v1/accounts', { headers: { origin: 'http://localhost:5173' } });

    expect(status).toBe(429);
    expect([headers.get('retry-after'), headers.get('retry-after-ms')]).toEqual(expected);
    expect(headers.get('access-control-allow-origin')).toBe('http://localhost:5173');
  });

  test('that is a failure of the server has a body, or none', async () => {
    const { ask, steer } = await startControlled({ strict: true });
    await steer('POST', 'faults', { effect: 'fail' });
    await steer('POST', 'faults', { effect: 'fail', status: 503, hasBody: false });

    const [first, second] = [await ask('/v1/accounts'), await ask('/v1/accounts')];

    expect([first.status, await first.json()]).toEqual([500, { code: 'internal_error', message: expect.any(String) }]);
    expect([second.status, await second.text()]).toEqual([503, '']);
  });

  test('happens to what it is about, as often as it is told to, and not at all once it is taken back', async () => {
    const { control, ask, steer } = await startControlled();
    await steer('POST', 'faults', { effect: 'fail', operationID: 'listAccounts', times: 2 });
    await steer('POST', 'faults', { effect: 'fail', operationID: 'listLabels', times: 9 });
    const statuses = async (path: string, count: number) => {
      const replies = [];
      for (let index = 0; index < count; index += 1) replies.push((await ask(path)).status);
      return replies;
    };

    expect(await statuses('/v1/accounts', 3)).toEqual([500, 500, 200]);
    expect(await statuses('/v1/labels', 1)).toEqual([500]);
    expect((await steer('GET', 'faults')).body.items).toMatchObject([{ operationID: 'listLabels', times: 8 }]);
    await steer('DELETE', 'faults');

    expect(await statuses('/v1/labels', 1)).toEqual([200]);
    expect(control.faults.list()).toEqual([]);
  });
});

describe('the requests so far', () => {
  test('are kept with what they carried and what came of them, and without tokens', async () => {
    const { server, control, ask, send, steer } = await startControlled();
    control.faults.add({ effect: 'drop', operationID: 'sendMessage' });
    await send('lost').catch(() => {});
    await ask('/v1/accounts?x=1', { headers: { authorization: 'Bearer wrong', 'x-mine': 'yes' } });

    const { items } = (await steer('GET', 'requests')).body;

    expect(items).toMatchObject([
      { operationID: 'sendMessage', method: 'POST', path: MESSAGES, body: { text: 'lost' }, at: demo.now },
      { operationID: 'listAccounts', path: '/v1/accounts?x=1', status: 401, headers: { 'x-mine': 'yes' } },
    ]);
    expect(items[0]).not.toHaveProperty('status');
    expect(JSON.stringify(items)).not.toMatch(new RegExp(`wrong|${server.token}`));
    await steer('DELETE', 'requests');
    expect(control.requests.list()).toEqual([]);
  });
});

describe('time', () => {
  test('passes when it is told to, and what is due in it happens', async () => {
    const { clock, steer } = await startControlled();
    let isDue = false;
    clock.at(clock.now() + 60_000, () => {
      isDue = true;
    });

    const { body } = await steer('POST', 'clock/advance', { milliseconds: 60_000 });

    expect([body.now, isDue]).toEqual(['2026-10-16T19:31:00.000Z', true]);
  });

  test('that passes by itself cannot be moved', async () => {
    const { steer } = await startControlled({ clock: undefined as never });
    expect(await steer('POST', 'clock/advance', { milliseconds: 1 })).toMatchObject({ status: 409 });
  });
});

describe('what others do', () => {
  test('a message comes in, and whoever follows the chat hears of it', async () => {
    const { server, steer, texts, url } = await startControlled();
    const client = await connectEvents(url, server.token);
    await client.follow(CHAT);

    const { body } = await steer('POST', 'messages', { chatID: CHAT, text: 'Are we on time?' });
    await client.until(() => client.types.includes('message.upserted'));

    expect(client.messages.find(({ type }) => type === 'message.upserted')).toMatchObject({
      chatID: CHAT,
      ids: [body.messageID],
      entries: [{ id: body.messageID, text: 'Are we on time?', isUnread: true }],
    });
    expect((await texts())[0]).toBe('Are we on time?');
    expect(await steer('POST', 'messages', { chatID: 'nowhere', text: 'x' })).toMatchObject({ status: 404 });
  });

  test('an account needs a new sign-in', async () => {
    const { ask, steer } = await startControlled();
    const accountID = demo.accounts?.[0]?.accountID;

    await steer('POST', 'accounts/status', { accountID, status: 'reconnect_required', statusText: 'Signed out.' });

    const account = await (await ask(`/v1/accounts/${accountID}`)).json();
    expect(account).toMatchObject({ status: 'reconnect_required', statusText: 'Signed out.' });
    const nobody = { accountID: 'nobody', status: 'connected' };
    expect(await steer('POST', 'accounts/status', nobody)).toMatchObject({ status: 404 });
  });

  test('a login that shows a code is approved, as by the phone that scans it', async () => {
    const { ask, steer } = await startControlled();
    const post = async (path: string, body: unknown) => {
      const json = { 'content-type': 'application/json' };
      return (await ask(path, { method: 'POST', headers: json, body: JSON.stringify(body) })).json();
    };
    const sessions = '/v1/bridges/local-whatsapp/login-sessions';
    const flows = (await (await ask('/v1/bridges/local-whatsapp/login-flows')).json()).items;
    const { id: flowID } = flows.find(({ id }: { id: string }) => id.includes('qr'));
    const { loginSessionID, currentStep } = await post(sessions, { flowID });
    const path = `${sessions}/${loginSessionID}/steps/${currentStep.stepID}`;
    const answered = post(path, { type: 'display_and_wait' });

    await steer('POST', 'logins/approve', { bridgeID: 'local-whatsapp', loginSessionID });

    expect(await answered).toMatchObject({ status: 'complete' });
  });

  test('a code for signing in comes by email', async () => {
    const { people = [] } = demo;
    const { ask, steer } = await startControlled({ seed: { people } });
    const [person] = people;
    const post = (path: string, body?: unknown) =>
      ask(`/v1/app/setup/${path}`, {
        method: 'POST',
        ...(body !== undefined && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
      });
    const { setupRequestID } = await (await post('start')).json();
    await post('email', { email: person?.email, setupRequestID });

    const { items } = (await steer('GET', 'mails')).body;

    expect(items).toMatchObject([{ to: person?.email, code: expect.any(String) }]);
    expect((await post('response', { setupRequestID, response: items[0].code })).status).toBe(200);
  });

  test('a person lets a program in', async () => {
    const { ask, steer, url } = await startControlled();
    const redirect_uri = 'http://127.0.0.1:8976/callback';
    const registration = { client_name: 'Ridge Planner', redirect_uris: [redirect_uri] };
    const { client_id } = await (
      await ask('/oauth/register', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(registration),
      })
    ).json();
    const challenge = createHash('sha256').update('v'.repeat(43)).digest('base64url');
    const query = { client_id, redirect_uri, response_type: 'code', scope: 'read', state: 's' };
    const page = `${url}/oauth/authorize?${new URLSearchParams({ ...query, code_challenge: challenge, code_challenge_method: 'S256' })}`;

    const { body } = await steer('POST', 'consents/approve', { page });

    const back = new URL(body.location);
    expect([back.searchParams.get('state'), back.searchParams.get('code')]).toEqual(['s', expect.any(String)]);
    const bad = await steer('POST', 'consents/approve', { page: `${url}/oauth/authorize` });
    expect(bad).toMatchObject({ status: 400 });
  });
});

describe('connections', () => {
  test('of the event stream break without a word', async () => {
    const { server, steer, url } = await startControlled();
    const client = await connectEvents(url, server.token);

    await steer('POST', 'connections/close', { kind: 'events' });

    expect(await client.ended()).toMatchObject({ code: 1006 });
  });

  test('of requests break, the one that asks for it once it has its answer', async () => {
    const { control, ask, steer } = await startControlled();
    control.faults.add({ effect: 'delay', milliseconds: 1_000_000 });
    const underWay = ask('/v1/accounts').catch((error) => error);
    await expect.poll(() => control.faults.list()).toEqual([]);

    expect(await steer('POST', 'connections/close', { kind: 'http' })).toMatchObject({ status: 200 });

    expect(await underWay).toBeInstanceOf(TypeError);
    expect((await ask('/v1/accounts')).status).toBe(200);
  });
});

describe('the control plane', () => {
  test('is there only when it is asked for', async () => {
    const server: Partial<ControlledServer> & Awaited<ReturnType<typeof createServer>> = await createServer();
    const headers = { authorization: `Bearer ${server.token}` };

    const reply = await server.fetch(new Request('http://localhost/_control/faults', { headers }));

    expect([reply.status, server.control]).toEqual([404, undefined]);
    await server.close();
  });

  test('needs a token that may write, and answers as the API does', async () => {
    const { ask, steer } = await startControlled();

    expect((await ask('/_control/faults', { headers: { authorization: '' } })).status).toBe(401);
    expect((await ask('/_control/faults', { headers: { origin: 'https://evil.example' } })).status).toBe(403);
    expect(await steer('POST', 'nothing')).toMatchObject({ status: 404, body: { code: 'not_found' } });
    expect(await steer('POST', 'constructor')).toMatchObject({ status: 404 });
    const put = await ask('/_control/faults', { method: 'PUT' });
    expect([put.status, put.headers.get('allow')]).toEqual([405, 'GET, POST, DELETE']);
    const wrong = await ask('/_control/faults', { method: 'POST', body: '{' });
    expect(wrong.status).toBe(400);
  });

  test.each([
    ['faults', [], ['body']],
    ['faults', {}, ['body', 'effect']],
    ['faults', { effect: 'explode' }, ['body', 'effect']],
    ['faults', { effect: 'drop', operationID: 'launchRocket' }, ['body', 'operationID']],
    ['faults', { effect: 'drop', times: -1 }, ['body', 'times']],
    ['faults', { effect: 'delay' }, ['body', 'milliseconds']],
    ['faults', { effect: 'tooManyRequests', retryAfter: { date: 'noon' } }, ['body', 'retryAfter', 'date']],
    ['faults', { effect: 'fail', hasBody: 'no' }, ['body', 'hasBody']],
    ['clock/advance', { milliseconds: 1.5 }, ['body', 'milliseconds']],
    ['messages', { chatID: CHAT }, ['body', 'text']],
    ['connections/close', { kind: 'all' }, ['body', 'kind']],
    ['accounts/status', { accountID: TELEGRAM }, ['body', 'status']],
    ['logins/approve', { bridgeID: 'x' }, ['body', 'loginSessionID']],
    ['consents/approve', { page: 'here' }, ['body', 'page']],
  ])('names the field at fault: %s %j', async (path, input, field) => {
    const { steer } = await startControlled();
    const { status, body } = await steer('POST', path, input);
    expect([status, body.details.issues[0].path]).toEqual([422, field]);
  });

  test('begins anew, with nothing left of what happened or was to happen', async () => {
    const { server, control, send, steer, texts, ask } = await startControlled();
    const before = await texts();
    await send('gone soon');
    control.faults.add({ effect: 'fail', times: 5 });

    expect(await steer('POST', 'reset')).toEqual({ status: 200, body: {} });

    expect(await texts()).toEqual(before);
    expect(control.requests.list()).toHaveLength(1);
    expect((await ask('/v1/accounts')).status).toBe(200);
    expect(server.token).toBeDefined();
  });
});

test('the other device of a verification does its part by HTTP too', async () => {
  const { steer, ask } = await startControlled();
  const stateOf = async (id: string) =>
    (await (await ask(`/v1/app/setup/verifications/${id}`)).json()).verification.state;

  const { body: asked } = await steer('POST', 'verifications', {});
  const { id } = asked.verification;
  await ask(`/v1/app/setup/verifications/${id}/accept`, { method: 'POST' });
  expect(await stateOf(id)).toBe('ready');
  expect((await steer('POST', 'verifications/qr', { verificationID: id })).body.data).toEqual(expect.any(String));
  await steer('POST', 'verifications/scan', { verificationID: id });
  expect(await stateOf(id)).toBe('qr_scanned');
  await steer('POST', 'verifications/cancel', { verificationID: id });
  expect(await stateOf(id)).toBe('cancelled');
  expect((await steer('POST', 'verifications/scan', { verificationID: 'vrf_nothing' })).status).toBe(404);
});
