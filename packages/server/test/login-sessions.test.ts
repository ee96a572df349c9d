import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LoginSession } from '@beeper-openapi/types';
import { describe, expect, onTestFinished, test } from 'vitest';
import { rightAnswers } from '../src/networks/simulated/rules.ts';
import { exampleOf } from './support/examples.ts';
import { type StoryServer, startStoryServer } from './support/story-server.ts';

const MINUTE = 60_000;
const account = { accountID: 'local-telegram_ba_p3Kd81Lz', loginID: '5550142' };

/** A sign-in, as a client goes through it. */
class SignIn {
  readonly #server: StoryServer;
  readonly #bridgeID: string;
  session: LoginSession;

  constructor(server: StoryServer, session: LoginSession) {
    this.#server = server;
    this.#bridgeID = session.bridgeID;
    this.session = session;
  }

  static async begin(server: StoryServer, bridgeID: string, body?: object): Promise<SignIn> {
    const options = { path: { bridgeID }, ...(body && { body }) };
    return new SignIn(server, await server.ask('createBridgeLoginSession', options));
  }

  get path() {
    return { bridgeID: this.#bridgeID, loginSessionID: this.session.loginSessionID };
  }

  /** Answers the current step with values, or by saying that it is on display. */
  submit(fields?: Record<string, string>, more: object = {}) {
    const { type, stepID = '' } = this.session.currentStep ?? {};
    return this.#server.call('submitBridgeLoginStep', {
      path: { ...this.path, stepID },
      body: { type, ...(fields && { fields }), ...more },
    });
  }

  /** The same, where a success is expected. */
  async answer(fields?: Record<string, string>, more?: object): Promise<LoginSession> {
    const { status, body } = await this.submit(fields, more);
    expect(status, JSON.stringify(body)).toBe(200);
    this.session = body as LoginSession;
    return this.session;
  }

  async read(): Promise<LoginSession> {
    return await this.#server.ask('retrieveBridgeLoginSession', { path: this.path });
  }

  async cancel() {
    return await this.#server.call('cancelBridgeLoginSession', { path: this.path });
  }
}

/** An example of the spec, with the session's own ID. */
function told(operation: 'createBridgeLoginSession' | 'submitBridgeLoginStep', name: string, { session }: SignIn) {
  return { ...(exampleOf(operation, name) as LoginSession), loginSessionID: session.loginSessionID };
}

/** Lets everything happen that waits for nothing from outside. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((done) => setImmediate(done));
}

async function isPending(promise: Promise<unknown>): Promise<boolean> {
  let isDone = false;
  void promise.then(() => {
    isDone = true;
  });
  await settle();
  return !isDone;
}

/** Keeps a network from answering until it is let. */
function holdBack(server: StoryServer, bridgeID: string): () => void {
  const network = server.network(bridgeID);
  const continueLogin = network.continueLogin.bind(network);
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  network.continueLogin = async (...answer) => {
    await held;
    return await continueLogin(...answer);
  };
  return letGo;
}

describe('an account whose sign-in has ended is connected again', () => {
  test('by phone number, in the steps of the spec’s examples', async () => {
    const server = await startStoryServer();
    const signIn = await SignIn.begin(server, 'local-telegram', { ...account, flowID: 'phone' });

    expect(signIn.session).toEqual(told('createBridgeLoginSession', 'reconnectByPhone', signIn));
    expect(await signIn.answer({ phone_number: '+14155550142' })).toEqual(
      told('submitBridgeLoginStep', 'phoneNumber', signIn),
    );
    expect(await signIn.answer({ code: '48213' })).toEqual(told('submitBridgeLoginStep', 'code', signIn));

    expect(await signIn.read()).toEqual(signIn.session);
    const { accountID } = account;
    expect(await server.ask('retrieveAccount', { path: { accountID } })).toMatchObject({ status: 'connected' });
    expect(
      await server.ask('retrieveBridgeLogin', { path: { bridgeID: 'local-telegram', loginID: '5550142' } }),
    ).toEqual(exampleOf('retrieveBridgeLogin', 'connected'));
  });

  test('by QR code, as soon as it is scanned', async () => {
    const server = await startStoryServer();
    const signIn = await SignIn.begin(server, 'local-telegram', { ...account, flowID: 'qr' });
    const example = told('createBridgeLoginSession', 'reconnectByQRCode', signIn);
    expect(signIn.session).toEqual({
      ...example,
      currentStep: {
        ...example.currentStep,
        display: { type: 'qr', data: expect.stringMatching(/^tg:\/\/login\?token=\w{24}$/) },
      },
    });

    const answer = signIn.answer();
    expect(await isPending(answer)).toBe(true);
    server.network('local-telegram').approve(signIn.session.loginSessionID);

    expect(await answer).toEqual(told('submitBridgeLoginStep', 'qrCode', signIn));
  });

  test('by QR code, even when it is scanned before the client begins to wait', async () => {
    const server = await startStoryServer();
    const signIn = await SignIn.begin(server, 'local-telegram', { ...account, flowID: 'qr' });

    server.network('local-telegram').approve(signIn.session.loginSessionID);

    expect(await signIn.answer()).toMatchObject({ status: 'complete' });
  });

  test.each([
    { by: 'its ID', body: { accountID: account.accountID } },
    { by: 'its login', body: { loginID: account.loginID } },
  ])('when it is named by $by alone, by the usual way', async ({ body }) => {
    const server = await startStoryServer();
    const signIn = await SignIn.begin(server, 'local-telegram', body);

    expect(signIn.session).toEqual(told('createBridgeLoginSession', 'reconnectByPhone', signIn));
  });

  test('when its person signs in as if anew, and keeps its ID', async () => {
    const server = await startStoryServer();
    const signIn = await SignIn.begin(server, 'local-telegram');

    await signIn.answer({ phone_number: '+1 (415) 555-0142' });
    const { account: connected } = await signIn.answer({ code: rightAnswers.code });

    expect(connected).toMatchObject({ accountID: account.accountID, status: 'connected' });
    const { items } = await server.ask('listBridgeLogins', { path: { bridgeID: 'local-telegram' } });
    expect(items).toHaveLength(1);
  });

  test('not when somebody else signs in', async () => {
    const server = await startStoryServer();
    const signIn = await SignIn.begin(server, 'local-telegram', account);

    const { status, error } = await signIn.answer({ phone_number: '+14155550143' });

    expect({ status, code: error?.code }).toEqual({ status: 'failed', code: 'wrong_account' });
  });
});

describe('a new account', () => {
  test('is connected by what a web page leaves behind and a passcode', async () => {
    const server = await startStoryServer();
    const signIn = await SignIn.begin(server, 'local-twitter');

    expect(signIn.session).toEqual(told('createBridgeLoginSession', 'newAccount', signIn));
    const cookies = { auth_token: 'example-auth-token', csrf_token: 'example-csrf-token' };
    expect(await signIn.answer(cookies, { lastURL: 'https://x.example/home', source: 'webview' })).toEqual(
      told('submitBridgeLoginStep', 'cookies', signIn),
    );
    const { status, account, login } = await signIn.answer({ passcode: rightAnswers.passcode });

    expect(status).toBe('complete');
    expect(account).toMatchObject({ bridge: { id: 'local-twitter', type: 'twitter' }, network: 'X (Twitter)' });
    expect(login).toMatchObject({
      bridgeID: 'local-twitter',
      accountIDs: [account?.accountID],
      user: { isSelf: true },
    });
    expect(await server.ask('retrieveBridge', { path: { bridgeID: 'local-twitter' } })).toMatchObject({
      accounts: [account],
      activeAccountCount: 1,
    });
  });

  test('connects, then fetches what was there before, then is connected', async () => {
    const server = await startStoryServer();
    const signIn = await SignIn.begin(server, 'local-telegram');
    await signIn.answer({ phone_number: '+14155550177' });
    const { account, login } = await signIn.answer({ code: rightAnswers.code });
    const path = { accountID: account?.accountID ?? '', bridgeID: 'local-telegram', loginID: login?.loginID ?? '' };

    expect(account).toMatchObject({
      status: 'connecting',
      loginID: '5550177',
      user: { id: '@telegram_5550177:beeper.local', phoneNumber: '+14155550177', isSelf: true },
    });
    expect(login).toMatchObject({ status: 'connecting' });
    await server.clock.advance(2000);
    expect(await server.ask('retrieveAccount', { path })).toMatchObject({
      status: 'backfilling',
      statusText: 'Fetching older messages',
    });
    await server.clock.advance(8000);
    expect(await server.ask('retrieveAccount', { path })).toEqual({ ...account, status: 'connected' });
    expect(await server.ask('retrieveBridgeLogin', { path })).toEqual({ ...login, status: 'connected' });
    const { items } = await server.ask('listContacts', { path });
    expect(items.map(({ fullName }) => fullName)).toContain('Echo');
  });

  test('has a password step when its number ends in 00', async () => {
    const server = await startStoryServer();
    const signIn = await SignIn.begin(server, 'local-telegram', { flowID: 'phone' });
    await signIn.answer({ phone_number: '+14155550100' });

    expect(await signIn.answer({ code: rightAnswers.code })).toMatchObject({
      status: 'waiting_for_input',
      currentStep: { stepID: 'telegram-password', fields: [{ id: 'password', type: 'password' }] },
    });
    expect(await signIn.answer({ password: rightAnswers.password })).toMatchObject({ status: 'complete' });
  });

  test('is connected by a code that is entered on a phone', async () => {
    const server = await startStoryServer();
    const signIn = await SignIn.begin(server, 'local-whatsapp', { flowID: 'phone' });

    expect(await signIn.answer({ phone_number: '+447700900161' })).toMatchObject({
      status: 'waiting_for_display',
      currentStep: { display: { type: 'code', data: expect.stringMatching(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/) } },
    });
    server.network('local-whatsapp').approve(signIn.session.loginSessionID);

    expect(await signIn.answer()).toMatchObject({
      status: 'complete',
      account: { user: { id: '@whatsapp_447700900161:beeper.local', phoneNumber: '+447700900161' } },
    });
  });

  test('is connected once, however many requests wait for the scan', async () => {
    const server = await startStoryServer();
    const signIn = await SignIn.begin(server, 'local-whatsapp');

    const answers = Promise.all([signIn.submit(), signIn.submit(), signIn.submit()]);
    await settle();
    server.network('local-whatsapp').approve(signIn.session.loginSessionID);

    const [first, ...others] = await answers;
    expect(first).toMatchObject({ status: 200, body: { status: 'complete', account: { status: 'connecting' } } });
    expect(others).toEqual([first, first]);
  });

  test('of a workspace is named by the workspace and its member', async () => {
    const server = await startStoryServer();
    const signIn = await SignIn.begin(server, 'slackgo');

    const { account, login } = await signIn.answer({ auth_token: 'example-token', cookie_token: 'example-cookie' });

    expect(login?.loginID).toMatch(/^T07[0-9A-Z]{6}-U07[0-9A-Z]{6}$/);
    expect(account?.accountID).toBe(`slackgo.${login?.loginID}`);
  });

  test('is not connected beyond the limit, even when two sign-ins began below it', async () => {
    const server = await startStoryServer({ seed: {} });
    const signIns: SignIn[] = [];
    for (let digit = 0; digit < 6; digit += 1) {
      const signIn = await SignIn.begin(server, 'local-telegram');
      await signIn.answer({ phone_number: `+1415555011${digit}` });
      signIns.push(signIn);
    }
    for (const signIn of signIns.slice(0, 5)) await signIn.answer({ code: rightAnswers.code });

    const refused = await signIns[5]?.submit({ code: rightAnswers.code });

    expect(refused).toMatchObject({ status: 409, body: { code: 'limit_reached' } });
    expect(await server.ask('listAccounts')).toHaveLength(5);
  });
});

describe('a sign-in fails', () => {
  test('on a wrong code, as in the spec’s example', async () => {
    const server = await startStoryServer();
    const signIn = await SignIn.begin(server, 'local-telegram', { ...account, flowID: 'phone' });
    await signIn.answer({ phone_number: '+14155550142' });

    expect(await signIn.answer({ code: '48231' })).toEqual(told('submitBridgeLoginStep', 'wrongCode', signIn));
    expect(await signIn.read()).toEqual(signIn.session);
    const { accountID } = account;
    const path = { accountID };
    expect(await server.ask('retrieveAccount', { path })).toMatchObject({ status: 'reconnect_required' });
  });

  test.each([
    {
      on: 'what is no phone number',
      bridgeID: 'local-telegram',
      answers: [{ phone_number: 'maya' }],
      code: 'invalid_phone_number',
    },
    {
      on: 'a wrong password',
      bridgeID: 'local-telegram',
      answers: [{ phone_number: '+14155550100' }, { code: rightAnswers.code }, { password: 'guess' }],
      code: 'invalid_password',
    },
    {
      on: 'a wrong passcode',
      bridgeID: 'local-twitter',
      answers: [{ auth_token: 'a', csrf_token: 'b' }, { passcode: '0000' }],
      code: 'invalid_passcode',
    },
  ])('on $on', async ({ bridgeID, answers, code }) => {
    const server = await startStoryServer();
    const signIn = await SignIn.begin(server, bridgeID);
    for (const fields of answers) await signIn.answer(fields as Record<string, string>);

    expect(signIn.session).toMatchObject({ status: 'failed', error: { code } });
    expect(signIn.session.currentStep).toBeUndefined();
  });

  test('when the web page was left before anybody had signed in on it', async () => {
    const server = await startStoryServer();
    const signIn = await SignIn.begin(server, 'local-twitter');

    await signIn.answer({ auth_token: 'a', csrf_token: 'b' }, { lastURL: 'https://x.example/login' });

    expect(signIn.session).toMatchObject({ status: 'failed', error: { code: 'not_signed_in' } });
  });

  test('when nobody answers for ten minutes, counted anew with each step', async () => {
    const server = await startStoryServer();
    const signIn = await SignIn.begin(server, 'local-telegram');
    await server.clock.advance(9 * MINUTE);
    await signIn.answer({ phone_number: '+14155550142' });
    await server.clock.advance(9 * MINUTE);
    expect(await signIn.read()).toMatchObject({ status: 'waiting_for_input' });

    await server.clock.advance(MINUTE);

    expect(await signIn.read()).toMatchObject({ status: 'failed', error: { code: 'expired' } });
    expect((await signIn.submit({ code: rightAnswers.code })).status).toBe(409);
  });

  test('when a code is not scanned in time, and whoever waits is told', async () => {
    const server = await startStoryServer();
    const signIn = await SignIn.begin(server, 'local-telegram', { flowID: 'qr' });
    const answer = signIn.answer();
    await settle();

    await server.clock.advance(10 * MINUTE);

    expect(await answer).toMatchObject({ status: 'failed', error: { code: 'expired' } });
  });
});

describe('a sign-in that is cancelled', () => {
  test('takes no more answers', async () => {
    const server = await startStoryServer();
    const signIn = await SignIn.begin(server, 'local-telegram');

    expect(await signIn.cancel()).toEqual({ status: 200, body: { ...signIn.path, status: 'cancelled' } });

    expect(await signIn.read()).toEqual({ ...signIn.path, status: 'cancelled' });
    expect((await signIn.submit({ phone_number: '+14155550142' })).status).toBe(409);
    expect((await signIn.cancel()).status).toBe(200);
  });

  test('lets go of whoever waits, and connects nothing when its code is scanned later', async () => {
    const server = await startStoryServer();
    const signIn = await SignIn.begin(server, 'local-telegram', { ...account, flowID: 'qr' });
    const answer = signIn.answer();
    await settle();

    await signIn.cancel();
    server.network('local-telegram').approve(signIn.session.loginSessionID);

    expect(await answer).toMatchObject({ status: 'cancelled' });
    const { accountID } = account;
    const path = { accountID };
    expect(await server.ask('retrieveAccount', { path })).toMatchObject({ status: 'reconnect_required' });
  });

  test('connects nothing when the network accepts an answer after that', async () => {
    const server = await startStoryServer();
    const signIn = await SignIn.begin(server, 'slackgo');
    const letGo = holdBack(server, 'slackgo');
    const answer = signIn.answer({ auth_token: 'a', cookie_token: 'b' });
    await settle();

    await signIn.cancel();
    letGo();

    expect(await answer).toMatchObject({ status: 'cancelled' });
    expect((await server.ask('retrieveBridge', { path: { bridgeID: 'slackgo' } })).accounts).toHaveLength(1);
  });

  test('cannot have succeeded before', async () => {
    const server = await startStoryServer();
    const signIn = await SignIn.begin(server, 'slackgo');
    await signIn.answer({ auth_token: 'a', cookie_token: 'b' });

    expect(await signIn.cancel()).toMatchObject({ status: 409, body: { code: 'conflict' } });
    expect(await signIn.read()).toMatchObject({ status: 'complete' });
  });
});

test('a session that has ended can be read for an hour', async () => {
  const server = await startStoryServer();
  const signIn = await SignIn.begin(server, 'local-telegram');
  await signIn.cancel();

  await server.clock.advance(59 * MINUTE);
  expect(await signIn.read()).toMatchObject({ status: 'cancelled' });
  await server.clock.advance(MINUTE);

  const gone = await server.call('retrieveBridgeLoginSession', { path: signIn.path });
  expect(gone).toMatchObject({ status: 404, body: { code: 'not_found' } });
});

describe('an answer is refused, and the step stays open,', () => {
  test('when values are missing, each of which is named', async () => {
    const server = await startStoryServer();
    const signIn = await SignIn.begin(server, 'local-twitter');

    expect(await signIn.submit({ auth_token: '' })).toMatchObject({
      status: 422,
      body: {
        code: 'validation_error',
        details: {
          issues: [
            { code: 'invalid_type', path: ['body', 'fields', 'auth_token'] },
            { code: 'invalid_type', path: ['body', 'fields', 'csrf_token'] },
          ],
        },
      },
    });
    expect(await signIn.answer({ auth_token: 'a', csrf_token: 'b' })).toMatchObject({ status: 'waiting_for_input' });
    // The step also has an optional field.
    expect(await signIn.submit({ device_name: 'Laptop' })).toMatchObject({
      status: 422,
      body: { details: { issues: [{ path: ['body', 'fields', 'passcode'] }] } },
    });
  });

  test('when it is of another type than the step', async () => {
    const server = await startStoryServer();
    const signIn = await SignIn.begin(server, 'local-telegram');

    const refused = await signIn.submit({ phone_number: '+14155550142' }, { type: 'cookies' });

    expect(refused).toMatchObject({ status: 422, body: { details: { issues: [{ path: ['body', 'type'] }] } } });
  });

  test('when the session is at another step', async () => {
    const server = await startStoryServer();
    const signIn = await SignIn.begin(server, 'local-telegram');
    const lost = { path: { ...signIn.path, stepID: 'telegram-phone-number' } };
    const body = { type: 'user_input', fields: { phone_number: '+14155550142' } };
    await server.ask('submitBridgeLoginStep', { ...lost, body });

    const again = await server.call('submitBridgeLoginStep', { ...lost, body });

    expect(again).toMatchObject({ status: 409, body: { message: expect.stringContaining('telegram-code') } });
    expect(await signIn.read()).toMatchObject({ currentStep: { stepID: 'telegram-code' } });
  });

  test('when the network is looking at another one', async () => {
    const server = await startStoryServer();
    const signIn = await SignIn.begin(server, 'local-telegram');
    const letGo = holdBack(server, 'local-telegram');
    const first = signIn.submit({ phone_number: '+14155550142' });
    await settle();

    const second = await signIn.submit({ phone_number: '+14155550143' });
    letGo();

    expect(second).toMatchObject({ status: 409, body: { code: 'conflict' } });
    expect(await first).toMatchObject({ status: 200, body: { currentStep: { stepID: 'telegram-code' } } });
  });

  test('when the network does not answer', async () => {
    const server = await startStoryServer();
    const signIn = await SignIn.begin(server, 'local-telegram');
    server.network('local-telegram').outage = { status: 'temporarily_unavailable' };

    expect((await signIn.submit({ phone_number: '+14155550142' })).status).toBe(502);
    server.network('local-telegram').outage = undefined;

    expect((await signIn.submit({ phone_number: '+14155550142' })).status).toBe(200);
  });
});

describe('a sign-in is not begun', () => {
  test.each([
    {
      that: 'goes a way that the bridge does not have',
      body: { flowID: 'carrier-pigeon' },
      status: 422,
      path: ['body', 'flowID'],
    },
    { that: 'is for an unknown account', body: { accountID: 'nowhere' }, status: 404 },
    { that: 'is for an unknown login', body: { loginID: '1' }, status: 404 },
    {
      that: 'is for an account on another bridge',
      body: { accountID: 'local-whatsapp_ba_7Qm2xVn4' },
      status: 422,
      path: ['body', 'accountID'],
    },
    {
      that: 'is for an account and the login of another',
      body: { accountID: account.accountID, loginID: '5550143' },
      status: 422,
      path: ['body', 'loginID'],
    },
  ])('when it $that', async ({ body, status, path }) => {
    const { call } = await startStoryServer();

    const refused = await call('createBridgeLoginSession', { path: { bridgeID: 'local-telegram' }, body });

    expect(refused).toMatchObject({ status, body: path ? { details: { issues: [{ path }] } } : { code: 'not_found' } });
  });
});

test('a session is found on its own bridge only', async () => {
  const server = await startStoryServer();
  const signIn = await SignIn.begin(server, 'local-telegram');
  const path = { ...signIn.path, bridgeID: 'local-whatsapp', stepID: 'telegram-phone-number' };
  const body = { type: 'user_input', fields: { phone_number: '+14155550142' } };

  expect((await server.call('retrieveBridgeLoginSession', { path })).status).toBe(404);
  expect((await server.call('submitBridgeLoginStep', { path, body })).status).toBe(404);
  expect((await server.call('cancelBridgeLoginSession', { path })).status).toBe(404);
});

describe('a server that is started again on its database', () => {
  async function makeDatabase(): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'login-sessions-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    return join(folder, 'server.sqlite');
  }

  test('goes on with a sign-in where it was', async () => {
    const database = await makeDatabase();
    const before = await startStoryServer({ database });
    const { session } = await SignIn.begin(before, 'local-telegram', account);
    await new SignIn(before, session).answer({ phone_number: '+14155550142' });
    await before.close();

    const after = await startStoryServer({ database });
    const signIn = new SignIn(after, session);
    signIn.session = await signIn.read();

    expect(signIn.session).toMatchObject({ currentStep: { stepID: 'telegram-code' } });
    expect(await signIn.answer({ code: rightAnswers.code })).toMatchObject({ status: 'complete' });
  });

  test('lets its clients wait for a scan once more', async () => {
    const database = await makeDatabase();
    const before = await startStoryServer({ database });
    const { session } = await SignIn.begin(before, 'local-telegram', { ...account, flowID: 'qr' });
    const cutShort = new SignIn(before, session).answer();
    await settle();

    await before.close();

    expect(await cutShort).toMatchObject({ status: 'waiting_for_display' });
    const after = await startStoryServer({ database });
    const answer = new SignIn(after, session).answer();
    await settle();
    after.network('local-telegram').approve(session.loginSessionID);
    expect(await answer).toMatchObject({ status: 'complete', account: { status: 'connected' } });
  });

  test('still ends a sign-in that nobody answers', async () => {
    const database = await makeDatabase();
    const before = await startStoryServer({ database });
    const { session } = await SignIn.begin(before, 'local-telegram');
    await before.close();

    const after = await startStoryServer({ database });
    await after.clock.advance(10 * MINUTE);

    expect(await new SignIn(after, session).read()).toMatchObject({ status: 'failed', error: { code: 'expired' } });
  });
});
