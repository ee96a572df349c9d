import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BeeperDesktop } from '@beeper-openapi/client';
import type { Verification } from '@beeper-openapi/types';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createServer } from '../src/create-server.ts';
import { demo } from '../src/seed/demo.gen.ts';
import { deriveQR } from '../src/setup/qr-code.ts';
import { deriveSAS } from '../src/setup/short-authentication-string.ts';
import { deriveCode } from '../src/setup/sign-in-code.ts';
import type { Change } from '../src/store/changes.ts';
import { serveApp } from './support/serve-app.ts';
import { anonymous, bodyOf, startApp, type TestApp } from './support/start-app.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const EMAIL = 'maya@okafor.example';
const NEWCOMER = 'leila@haddad.example';
const [MAYA] = demo.people ?? [];
const KEY = MAYA?.recoveryKey ?? '';

/** The demo's people, none of whom is signed in. */
async function signedOut(options = {}): Promise<TestApp> {
  const app = await startApp(options);
  app.app.setup.plant({ people: demo.people ?? [] });
  return app;
}

/** The demo as it is: Maya is signed in, and her device is trusted. */
async function ready(): Promise<TestApp> {
  const app = await startApp();
  app.app.setup.plant(demo);
  return app;
}

function post(app: TestApp, path: string, body?: unknown, headers?: Record<string, string>) {
  return app.send('POST', `/v1/app/setup${path}`, body, headers);
}

async function stateOf(app: TestApp): Promise<string> {
  return (await app.send('GET', '/v1/app/setup')).body.state;
}

/** Starts a setup, has a code sent, and returns what it takes to go on. */
async function requestCode(app: TestApp, email = EMAIL) {
  const { setupRequestID } = (await post(app, '/start', undefined, anonymous)).body;
  expect((await post(app, '/email', { email, setupRequestID }, anonymous)).status).toBe(204);
  return { setupRequestID, response: app.app.setup.outbox.list().at(-1)?.code ?? '' };
}

async function signIn(app: TestApp, email?: string) {
  return (await post(app, '/response', await requestCode(app, email), anonymous)).body;
}

async function register(app: TestApp, username = 'leila_h') {
  const { leadToken, setupRequestID } = await signIn(app, NEWCOMER);
  return post(app, '/register', { acceptTerms: true, leadToken, setupRequestID, username }, anonymous);
}

/** Signed in, on a device that is not trusted yet. */
async function unverified(): Promise<TestApp> {
  const app = await signedOut();
  await signIn(app);
  return app;
}

function changesOf({ app }: TestApp): Change[] {
  const seen: Change[] = [];
  app.database.changes.onCommit((changes) => seen.push(...changes));
  return seen;
}

describe('signing in', () => {
  test('needs a token only from when somebody is signed in', async () => {
    const app = await signedOut();
    const before = await app.send('GET', '/v1/app/setup', undefined, anonymous);
    expect([before.status, before.body.state]).toEqual([200, 'needs-login']);

    const { matrix } = await signIn(app);

    expect((await app.send('GET', '/v1/app/setup', undefined, anonymous)).status).toBe(401);
    const own = await app.send('GET', '/v1/app/setup', undefined, { authorization: `Bearer ${matrix.accessToken}` });
    expect([own.status, own.body.state]).toEqual([200, 'needs-verification']);
  });

  test('goes by a code from an email, and hands out a token that works, once', async () => {
    const app = await signedOut();

    const body = await signIn(app);

    expect(body.matrix).toEqual({
      accessToken: expect.any(String),
      deviceID: expect.stringMatching(/^[A-Z]{10}$/),
      homeserver: 'https://matrix.beeper.com',
      userID: '@maya:beeper.com',
    });
    const { accessToken, ...matrix } = body.matrix;
    expect(body.session.matrix).toEqual(matrix);
    const headers = { authorization: `Bearer ${accessToken}` };
    expect((await app.send('GET', '/v1/accounts', undefined, headers)).status).toBe(200);
    expect(JSON.stringify((await app.send('GET', '/v1/app/setup')).body)).not.toContain(accessToken);
    expect(app.app.database.prepare('SELECT * FROM setup_request').all()).toEqual([]);
  });

  test('takes the code as people type it, and an address in any case', async () => {
    const app = await signedOut();
    const { setupRequestID, response } = await requestCode(app, 'Maya@Okafor.example');
    const typed = ` ${response.slice(0, 3)} ${response.slice(3)}\n`;

    const { status } = await post(app, '/response', { setupRequestID, response: typed });

    expect(status).toBe(200);
  });

  test('sends the same codes whenever the same is done, and never logs one', async () => {
    const lines: unknown[] = [];
    const log = { info: (...line: unknown[]) => lines.push(line), error: (...line: unknown[]) => lines.push(line) };
    const codes = [];
    for (let round = 0; round < 2; round++) codes.push((await requestCode(await signedOut({ log }))).response);

    expect(codes[0]).toMatch(/^\d{6}$/);
    expect(codes[1]).toBe(codes[0]);
    expect(JSON.stringify(lines)).not.toContain(codes[0]);
  });

  test('tells whoever plays the person of each email', async () => {
    const app = await signedOut();
    const mails: unknown[] = [];
    app.app.setup.outbox.onMail((mail) => mails.push(mail));

    const { response } = await requestCode(app);

    expect(mails).toEqual([
      {
        to: EMAIL,
        subject: 'Your sign-in code for Beeper',
        text: `${response} is your sign-in code.`,
        code: response,
        sentAt: app.clock.now(),
      },
    ]);
  });

  test('refuses a wrong code, and after five of them the right one too, until another is sent', async () => {
    const app = await signedOut();
    const { setupRequestID, response } = await requestCode(app);
    const wrong = String((Number(response) + 1) % 1_000_000).padStart(6, '0');

    for (let round = 0; round < 5; round++) {
      const { status, body } = await post(app, '/response', { setupRequestID, response: wrong });
      expect([status, body.details.issues[0].code]).toEqual([422, 'wrong_code']);
    }
    const { status, body } = await post(app, '/response', { setupRequestID, response });

    expect([status, body.details.issues[0].code]).toEqual([422, 'expired_code']);
    await post(app, '/email', { setupRequestID, email: EMAIL });
    const another = app.app.setup.outbox.list().at(-1)?.code;
    expect(another).not.toBe(response);
    expect((await post(app, '/response', { setupRequestID, response: another })).status).toBe(200);
  });

  test('refuses a code after ten minutes, and the request after an hour', async () => {
    const app = await signedOut();
    const given = await requestCode(app);

    await app.clock.advance(10 * MINUTE);
    expect((await post(app, '/response', given)).body.details.issues[0].code).toBe('expired_code');
    await app.clock.advance(50 * MINUTE);
    expect((await post(app, '/response', given)).status).toBe(404);
  });

  test('says what is missing when the steps come in another order', async () => {
    const app = await signedOut();
    const { setupRequestID } = (await post(app, '/start')).body;
    const registration = { setupRequestID, acceptTerms: true, leadToken: 'guessed', username: 'leila_h' };

    expect((await post(app, '/response', { setupRequestID, response: '123456' })).status).toBe(409);
    expect((await post(app, '/register', registration)).status).toBe(409);
    expect((await post(app, '/email', { setupRequestID: 'unknown', email: EMAIL })).status).toBe(404);
    expect((await post(app, '/email', { setupRequestID, email: 'nobody' })).status).toBe(422);
  });

  test('is over once somebody is signed in', async () => {
    const app = await ready();
    const given = { setupRequestID: 'setup_1', email: EMAIL, response: '123456' };

    for (const path of ['/start', '/email', '/response']) {
      const { status, body } = await post(app, path, given, anonymous);
      expect([path, status, body.code]).toEqual([path, 409, 'already_signed_in']);
    }
  });

  test('keeps no more than a hundred requests, the latest', async () => {
    const app = await signedOut();
    const ids: string[] = [];
    for (let round = 0; round < 101; round++) {
      ids.push((await post(app, '/start')).body.setupRequestID);
      await app.clock.advance(1);
    }

    expect((await post(app, '/email', { setupRequestID: ids[0], email: EMAIL })).status).toBe(404);
    expect((await post(app, '/email', { setupRequestID: ids[1], email: EMAIL })).status).toBe(204);
    expect((await post(app, '/email', { setupRequestID: ids[100], email: EMAIL })).status).toBe(204);
  });
});

describe('registering', () => {
  test('is asked of an address that has no account, with usernames to choose from', async () => {
    const app = await signedOut();

    const { leadToken, setupRequestID, ...body } = await signIn(app, NEWCOMER);

    expect(leadToken).toEqual(expect.any(String));
    expect(setupRequestID).toEqual(expect.any(String));
    // As the examples of the spec have it.
    expect(body).toEqual({
      copy: {
        submit: 'Continue',
        terms: 'By continuing, you agree to the terms of use and confirm that you have read the privacy policy.',
        title: 'Choose your username',
        usernamePlaceholder: 'Username',
      },
      registrationRequired: true,
      usernameSuggestions: ['leila_h', 'leilahaddad', 'haddad.leila'],
    });
    expect(await stateOf(app)).toBe('needs-login');
  });

  test('signs the person in, and the app gets ready until it needs keys', async () => {
    const app = await signedOut();

    const { status, body } = await register(app);

    expect(status).toBe(200);
    expect(body.matrix).toMatchObject({ userID: '@leila_h:beeper.com', accessToken: expect.any(String) });
    expect(body.session).toMatchObject({ state: 'initializing', matrix: { userID: '@leila_h:beeper.com' } });
    expect((await post(app, '/verification/recovery-key/reset')).status).toBe(409);
    await app.clock.advance(2 * SECOND);
    expect(await stateOf(app)).toBe('needs-cross-signing-setup');
    expect((await post(app, '/verifications')).status).toBe(409);
    expect((await post(app, '/verification/recovery-key', { recoveryKey: 'Es' })).status).toBe(409);

    const { recoveryKey } = (await post(app, '/verification/recovery-key/reset')).body;
    const confirmed = await post(app, '/verification/recovery-key/reset/confirm', { recoveryKey });

    expect(confirmed.body.session).toMatchObject({
      state: 'needs-first-sync',
      e2ee: { crossSigning: true, verified: true, hasBackedUpRecoveryKey: true, firstSyncDone: false },
    });
    await app.clock.advance(5 * SECOND);
    expect(await stateOf(app)).toBe('ready');
  });

  test('does not give a taken username away', async () => {
    const app = await signedOut();

    const { status, body } = await register(app, 'maya');

    expect([status, body.code]).toEqual([409, 'username_taken']);
    expect(await stateOf(app)).toBe('needs-login');
  });

  test.each(['Leila', 'l', 'leila!', '.leila', 'leila h', 'x'.repeat(33), ''])(
    'refuses the username %j',
    async (name) => {
      const { status, body } = await register(await signedOut(), name);

      expect(status).toBe(422);
      expect(body.details.issues[0].path).toEqual(['body', 'username']);
    },
  );

  test('needs the consent to the terms, and the token of the reply that asked for it', async () => {
    const app = await signedOut();
    const { leadToken, setupRequestID } = await signIn(app, NEWCOMER);
    const given = { acceptTerms: true, leadToken, setupRequestID, username: 'leila_h' };

    const without = await post(app, '/register', { ...given, acceptTerms: false });
    const guessed = await post(app, '/register', { ...given, leadToken: 'guessed' });

    expect(without.body.details.issues[0].path).toEqual(['body', 'acceptTerms']);
    expect(guessed.body.details.issues[0].path).toEqual(['body', 'leadToken']);
    expect((await post(app, '/register', given)).status).toBe(200);
  });
});

describe('a verification that this device asks for', () => {
  const create = async (app: TestApp, body?: unknown) => (await post(app, '/verifications', body)).body.verification;
  const read = async (app: TestApp, id: string) => (await app.send('GET', `/v1/app/setup/verifications/${id}`)).body;

  test('goes by emoji: the phone accepts, both show the same, and the device is trusted', async () => {
    const app = await unverified();

    const { body: asked } = await post(app, '/verifications', { purpose: 'login' });
    const { id } = asked.verification;
    expect(asked.verification).toEqual({
      id: expect.stringMatching(/^vrf_/),
      availableActions: ['cancel'],
      direction: 'outgoing',
      methods: ['qr', 'sas'],
      purpose: 'login',
      state: 'requested',
      otherUserID: '@maya:beeper.com',
    });
    expect(asked.session).toMatchObject({ state: 'needs-verification', verification: asked.verification });

    await app.clock.advance(2 * SECOND);
    expect((await read(app, id)).verification).toMatchObject({
      state: 'ready',
      availableActions: ['sas.start', 'cancel'],
      otherDevice: { id: 'HRNDMCFOYA', name: "Maya's phone" },
      qr: { data: expect.any(String) },
    });
    const shown = (await post(app, `/verifications/${id}/sas/start`)).body.verification;
    expect(shown).toMatchObject({
      state: 'sas_ready',
      availableActions: ['sas.confirm', 'cancel'],
      sas: { emojis: expect.any(String), decimals: expect.stringMatching(/^\d{4} \d{4} \d{4}$/) },
    });
    expect(shown.sas.emojis.split(' ')).toHaveLength(7);
    expect(shown).not.toHaveProperty('qr');

    await app.clock.advance(2 * SECOND);
    const { session, verification } = (await post(app, `/verifications/${id}/sas/confirm`)).body;

    expect(verification).toMatchObject({ state: 'done', availableActions: [] });
    expect(session).toMatchObject({ state: 'needs-first-sync', e2ee: { verified: true } });
    expect(session).not.toHaveProperty('verification');
    await app.clock.advance(5 * SECOND);
    expect((await app.send('GET', '/v1/app/setup')).body).toMatchObject({
      state: 'ready',
      e2ee: { firstSyncDone: true, secrets: { masterKey: true } },
    });
  });

  test('waits for the other person when this one has confirmed first', async () => {
    const app = await unverified();
    const { id } = await create(app);
    await app.clock.advance(2 * SECOND);
    await post(app, `/verifications/${id}/sas/start`);

    const { verification } = (await post(app, `/verifications/${id}/sas/confirm`)).body;

    expect(verification).toMatchObject({ state: 'sas_ready', availableActions: ['cancel'] });
    await app.clock.advance(2 * SECOND);
    expect((await read(app, id)).verification.state).toBe('done');
    expect(await stateOf(app)).toBe('needs-first-sync');
  });

  test('goes by the QR code that the phone scans', async () => {
    const app = await unverified();
    const { id } = await create(app);
    await app.clock.advance(2 * SECOND);

    app.app.setup.verifications.scanThere(id);

    expect((await read(app, id)).verification).toMatchObject({
      state: 'qr_scanned',
      availableActions: ['qr.confirmScanned', 'cancel'],
    });
    const { verification } = (await post(app, `/verifications/${id}/qr/confirm-scanned`)).body;
    expect(verification.state).toBe('done');
    expect(await stateOf(app)).toBe('needs-first-sync');
  });

  test('goes by the QR code that the phone shows, which the person confirms there', async () => {
    const app = await unverified();
    const { id } = await create(app);
    await app.clock.advance(2 * SECOND);
    const data = app.app.setup.verifications.qrThere(id);
    const own = (await read(app, id)).verification.qr.data;

    for (const wrong of [own, 'hello', `${data}x`, data.slice(0, 20)]) {
      const { status, body } = await post(app, '/verifications/qr/scan', { data: wrong });
      expect([status, body.details.issues[0].path]).toEqual([422, ['body', 'data']]);
    }
    const { verification } = (await post(app, '/verifications/qr/scan', { data })).body;

    expect(verification).toMatchObject({ id, state: 'qr_scanned', availableActions: ['cancel'] });
    await app.clock.advance(2 * SECOND);
    expect((await read(app, id)).verification.state).toBe('done');
    expect((await post(app, '/verifications/qr/scan', { data })).status).toBe(422);
  });

  test('is stopped with a reason, and another can be started', async () => {
    const app = await unverified();
    const { id } = await create(app);
    expect((await post(app, '/verifications')).status).toBe(409);

    const error = { code: 'm.mismatched_sas', reason: 'The emoji on the two devices did not match.' };
    const { session, verification } = (await post(app, `/verifications/${id}/cancel`, error)).body;

    expect(verification).toMatchObject({ state: 'cancelled', availableActions: [], error });
    expect(session).not.toHaveProperty('verification');
    expect(session.state).toBe('needs-verification');
    expect((await create(app)).id).not.toBe(id);
    await app.clock.advance(10 * MINUTE);
    expect((await read(app, id)).verification.state).toBe('cancelled');
  });

  test('is stopped without a reason of its own', async () => {
    const app = await unverified();
    const { id } = await create(app);

    expect((await post(app, `/verifications/${id}/cancel`)).body.verification.error).toEqual({
      code: 'm.user',
      reason: 'The verification was cancelled on this device.',
    });
  });

  test('can be stopped at the other device', async () => {
    const app = await unverified();
    const { id } = await create(app);

    app.app.setup.verifications.cancelThere(id);

    expect((await read(app, id)).verification).toMatchObject({
      state: 'cancelled',
      error: { code: 'm.user', reason: 'The verification was cancelled on the other device.' },
    });
  });

  test('fails when nobody answers, and is forgotten after an hour', async () => {
    const app = await startApp();
    app.app.setup.plant({ people: [{ ...(MAYA as typeof MAYA & object), devices: [] }] });
    await signIn(app);
    const { id } = await create(app);
    await app.clock.advance(10 * MINUTE - 1);
    expect((await read(app, id)).verification.state).toBe('requested');

    await app.clock.advance(1);

    expect((await read(app, id)).verification).toMatchObject({
      state: 'error',
      availableActions: [],
      error: { code: 'm.timeout', reason: expect.any(String) },
    });
    expect((await app.send('GET', '/v1/app/setup/verifications')).body).toEqual({ items: [] });
    await app.clock.advance(60 * MINUTE);
    expect((await app.send('GET', `/v1/app/setup/verifications/${id}`)).status).toBe(404);
  });

  test('leaves the keys missing when the other device has none to pass on, and the recovery key brings them', async () => {
    const app = await startApp();
    const devices = [{ id: 'WEB', name: 'A browser', lacksSecrets: true }];
    app.app.setup.plant({ people: [{ ...(MAYA as typeof MAYA & object), devices }] });
    await signIn(app);
    const { id } = await create(app);
    await app.clock.advance(2 * SECOND);
    await post(app, `/verifications/${id}/sas/start`);
    await app.clock.advance(2 * SECOND);

    const { session } = (await post(app, `/verifications/${id}/sas/confirm`)).body;

    expect(session).toMatchObject({ state: 'needs-secrets', e2ee: { verified: true, secrets: { masterKey: false } } });
    const unlocked = await post(app, '/verification/recovery-key', { recoveryKey: KEY });
    expect(unlocked.body.session).toMatchObject({ state: 'needs-first-sync', e2ee: { secrets: { masterKey: true } } });
  });

  test('of somebody else does not make this device trusted', async () => {
    const app = await unverified();
    app.app.setup.plant({
      people: [
        {
          userID: '@tomas:garden.example',
          homeserver: 'https://garden.example',
          email: 'tomas@garden.example',
          devices: [{ id: 'TOMAS', name: 'Phone' }],
        },
      ],
    });
    const { id } = await create(app, { userID: '@tomas:garden.example', purpose: 'device' });
    await app.clock.advance(2 * SECOND);
    await post(app, `/verifications/${id}/sas/start`);
    await app.clock.advance(2 * SECOND);

    const { session, verification } = (await post(app, `/verifications/${id}/sas/confirm`)).body;

    expect([verification.state, verification.otherUserID]).toEqual(['done', '@tomas:garden.example']);
    expect(session.state).toBe('needs-verification');
  });

  test('allows what it says that it allows, and answers 409 to anything else', async () => {
    const app = await ready();
    const paths = {
      accept: '/accept',
      'sas.start': '/sas/start',
      'sas.confirm': '/sas/confirm',
      'qr.confirmScanned': '/qr/confirm-scanned',
      cancel: '/cancel',
    };
    const { verifications } = app.app.setup;
    const inStates: (() => Promise<string>)[] = [
      async () => (await create(app)).id,
      async () => {
        const { id } = await create(app);
        await app.clock.advance(2 * SECOND);
        return id;
      },
      async () => {
        const { id } = await create(app);
        await app.clock.advance(2 * SECOND);
        return verifications.startSAS(id).id;
      },
      async () => {
        const { id } = await create(app);
        await app.clock.advance(2 * SECOND);
        return verifications.scanThere(id).id;
      },
      async () => verifications.receiveRequest().id,
    ];

    for (const reach of inStates) {
      const id = await reach();
      const { availableActions } = (await read(app, id)).verification;
      for (const [action, path] of Object.entries(paths)) {
        if (availableActions.includes(action)) continue;
        const { status, body } = await post(app, `/verifications/${id}${path}`);
        expect([availableActions, action, status, body.code]).toEqual([availableActions, action, 409, 'conflict']);
      }
      await post(app, `/verifications/${id}/cancel`);
      for (const path of Object.values(paths))
        expect((await post(app, `/verifications/${id}${path}`)).status).toBe(409);
    }
    expect((await post(app, '/verifications/unknown/cancel')).status).toBe(404);
  });
});

describe('a verification that another device asks for', () => {
  test('is listed, accepted, and goes on like any other', async () => {
    const app = await ready();

    const { id } = app.app.setup.verifications.receiveRequest();

    const { items } = (await app.send('GET', '/v1/app/setup/verifications')).body;
    expect(items).toEqual([
      {
        id,
        availableActions: ['accept', 'cancel'],
        direction: 'incoming',
        methods: ['qr', 'sas'],
        purpose: 'device',
        state: 'requested',
        otherDevice: { id: 'BTQXGWLPIN', name: "Maya's tablet" },
        otherUserID: '@maya:beeper.com',
      },
    ]);
    const { session, verification } = (await post(app, `/verifications/${id}/accept`)).body;
    expect(verification).toMatchObject({ state: 'ready', availableActions: ['sas.start', 'cancel'], qr: {} });
    expect(session).toMatchObject({ state: 'ready', verification });
    await post(app, `/verifications/${id}/sas/start`);
    await app.clock.advance(2 * SECOND);
    expect((await post(app, `/verifications/${id}/sas/confirm`)).body).toMatchObject({
      session: { state: 'ready' },
      verification: { state: 'done' },
    });
  });
});

describe('the recovery key', () => {
  test.each([KEY, KEY.replaceAll(' ', ''), ` ${KEY.toLowerCase().replaceAll(' ', '-')}\n`])(
    'unlocks the history as people type it: %j',
    async (recoveryKey) => {
      const app = await unverified();

      const { status, body } = await post(app, '/verification/recovery-key', { recoveryKey });

      expect(status).toBe(200);
      expect(body.session).toMatchObject({ state: 'needs-first-sync', e2ee: { verified: true } });
    },
  );

  test('is refused when it is another one', async () => {
    const app = await unverified();

    const { status, body } = await post(app, '/verification/recovery-key', { recoveryKey: `${KEY}x` });

    expect([status, body.details.issues[0].path]).toEqual([422, ['body', 'recoveryKey']]);
    expect(await stateOf(app)).toBe('needs-verification');
  });

  test('stays in force until a new one is confirmed', async () => {
    const app = await ready();
    const verify = async (recoveryKey: string) =>
      (await post(app, '/verification/recovery-key', { recoveryKey })).status;

    const reset = await post(app, '/verification/recovery-key/reset', { existingRecoveryKey: KEY });
    const { recoveryKey } = reset.body;

    expect(recoveryKey).toMatch(/^Es\w{2}( \w{4}){11}$/);
    expect(reset.body.session.state).toBe('ready');
    expect([await verify(KEY), await verify(recoveryKey)]).toEqual([200, 422]);
    const wrong = await post(app, '/verification/recovery-key/reset/confirm', { recoveryKey: KEY });
    expect(wrong.status).toBe(422);
    const right = await post(app, '/verification/recovery-key/reset/confirm', {
      recoveryKey: recoveryKey.toLowerCase(),
    });
    expect([right.status, right.body.session.state]).toEqual([200, 'ready']);
    expect([await verify(KEY), await verify(recoveryKey)]).toEqual([422, 200]);
    expect((await post(app, '/verification/recovery-key/reset/confirm', { recoveryKey })).status).toBe(409);
  });

  test('is made anew as often as one likes, and the latest counts', async () => {
    const app = await ready();
    const create = async () => (await post(app, '/verification/recovery-key/reset', {})).body.recoveryKey;
    const [first, second] = [await create(), await create()];
    const confirm = async (recoveryKey: string) =>
      (await post(app, '/verification/recovery-key/reset/confirm', { recoveryKey })).status;

    expect(first).not.toBe(second);
    expect([await confirm(first), await confirm(second)]).toEqual([422, 200]);
  });

  test('is not replaced by one who names a wrong old one', async () => {
    const app = await ready();

    const { status, body } = await post(app, '/verification/recovery-key/reset', { existingRecoveryKey: 'EsXX' });

    expect([status, body.details.issues[0].path]).toEqual([422, ['body', 'existingRecoveryKey']]);
  });

  test('can be replaced by somebody who has lost it and has no other device, who is then trusted', async () => {
    const app = await unverified();
    const { recoveryKey } = (await post(app, '/verification/recovery-key/reset')).body;

    const { body } = await post(app, '/verification/recovery-key/reset/confirm', { recoveryKey });

    expect(body.session).toMatchObject({ state: 'needs-first-sync', e2ee: { verified: true } });
  });

  test('is nowhere in the database', async () => {
    const app = await ready();
    const { recoveryKey } = (await post(app, '/verification/recovery-key/reset')).body;
    const documents = ['setting', 'beeper_account'].flatMap((table) =>
      app.app.database.prepare(`SELECT * FROM ${table}`).all(),
    );

    const text = JSON.stringify(documents).replaceAll(' ', '').toLowerCase();

    expect(text).toContain('@maya:beeper.com');
    for (const key of [KEY, recoveryKey]) expect(text).not.toContain(key.replaceAll(' ', '').toLowerCase());
  });
});

test('a server that begins with the demo has Maya signed in, and one that begins with nothing has nobody', async () => {
  const states = [];
  for (const seed of ['demo', 'empty'] as const) {
    const server = await createServer({ seed, token: 'secret' });
    onTestFinished(() => server.close());
    const headers = { host: 'localhost', authorization: 'Bearer secret' };
    const reply = await server.fetch(new Request('http://localhost/v1/app/setup', { headers }));
    const { state, matrix } = await bodyOf(reply);
    states.push([state, matrix?.userID]);
  }

  expect(states).toEqual([
    ['ready', '@maya:beeper.com'],
    ['needs-login', undefined],
  ]);
});

describe('the state of the setup', () => {
  test('is the one that the demo tells of', async () => {
    const app = await ready();
    const { recoveryKey: _, ...matrix } = demo.setup ?? { recoveryKey: '' };

    expect((await app.send('GET', '/v1/app/setup')).body).toEqual({
      state: 'ready',
      matrix,
      e2ee: {
        crossSigning: true,
        firstSyncDone: true,
        hasBackedUpRecoveryKey: true,
        initialized: true,
        keyBackup: true,
        secrets: {
          masterKey: true,
          megolmBackupKey: true,
          recoveryKey: true,
          selfSigningKey: true,
          userSigningKey: true,
        },
        secretStorage: true,
        verified: true,
      },
    });
  });

  test('is told of each time that it moves, whoever moves it', async () => {
    const app = await signedOut();
    const seen = changesOf(app);
    const movesDuring = async (work: () => unknown) => {
      seen.length = 0;
      await work();
      return seen.map(({ type }) => type);
    };
    const move = ['app.state.updated'];

    expect(await movesDuring(() => requestCode(app))).toEqual([]);
    expect(await movesDuring(() => signIn(app))).toEqual(move);
    const { verification } = (await post(app, '/verifications')).body;
    expect(await movesDuring(() => app.clock.advance(2 * SECOND))).toEqual(move);
    expect(await movesDuring(() => post(app, `/verifications/${verification.id}/sas/start`))).toEqual(move);
    expect(await movesDuring(() => app.clock.advance(2 * SECOND))).toEqual(move);
    expect(await movesDuring(() => post(app, `/verifications/${verification.id}/sas/confirm`))).toEqual(move);
    expect(await movesDuring(() => app.clock.advance(5 * SECOND))).toEqual(move);
    expect(await movesDuring(() => app.app.setup.verifications.receiveRequest())).toEqual(move);
    expect(await movesDuring(() => app.send('GET', '/v1/app/setup'))).toEqual([]);
  });

  test('is the same after a restart, and goes on where it was', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'setup-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const database = join(folder, 'beeper.db');
    const first = await signedOut({ database });
    await signIn(first);
    await post(first, '/verification/recovery-key', { recoveryKey: KEY });
    const before = (await first.send('GET', '/v1/app/setup')).body;
    await first.close();

    const second = await startApp({ database });

    expect((await second.send('GET', '/v1/app/setup')).body).toEqual(before);
    await second.clock.advance(5 * SECOND);
    expect(await stateOf(second)).toBe('ready');
  });
});

test('the codes, emoji and QR codes in the spec are those that its IDs lead to', () => {
  const { paths } = createRequire(import.meta.url)('@beeper-openapi/spec/openapi.json');
  const examplesOf = (content: Content) =>
    Object.values(content['application/json'].examples).map(({ value }) => value);
  const sent = (path: string) => examplesOf(paths[`/v1/app/setup${path}`].post.requestBody.content);
  const emails = sent('/email') as { email: string; setupRequestID: string }[];
  const verifications = examplesOf(paths['/v1/app/setup/verifications'].get.responses[200].content).flatMap(
    (value) => (value as { items: Verification[] }).items,
  );
  const shown = [
    ...verifications,
    ...['/accept', '/sas/start'].flatMap((action) => {
      const { responses } = paths[`/v1/app/setup/verifications/{verificationID}${action}`].post;
      return examplesOf(responses[200].content).map((value) => (value as { verification: Verification }).verification);
    }),
  ];

  expect(sent('/response')).toEqual(
    emails.map(({ email, setupRequestID }) => ({ setupRequestID, response: deriveCode(setupRequestID, email, 1) })),
  );
  expect(sent('/verifications/qr/scan')).toEqual([{ data: deriveQR('vrf_7Tn3kQp2', 'asked') }]);
  const codes = shown.flatMap(({ id, direction, qr }) => (qr ? [{ id, direction, data: qr.data }] : []));
  expect(codes).toHaveLength(2);
  for (const { id, direction, data } of codes) {
    expect(data).toBe(deriveQR(id, direction === 'outgoing' ? 'asker' : 'asked'));
  }
  const compared = shown.filter(({ sas }) => sas);
  expect(compared).toHaveLength(1);
  for (const { id, sas } of compared) expect(sas).toEqual(deriveSAS(id));
});

interface Content {
  'application/json': { examples: Record<string, { value: unknown }> };
}

test('our client sets the app up from nothing', async () => {
  const app = await signedOut();
  const baseURL = await serveApp(app);
  const { setup } = new BeeperDesktop({ baseURL }).app;
  const { setupRequestID } = await setup.start();
  await setup.email({ email: EMAIL, setupRequestID });
  const done = await setup.response({ setupRequestID, response: app.app.setup.outbox.list()[0]?.code ?? '' });
  if (!('matrix' in done)) throw new Error('Maya has an account.');

  const client = new BeeperDesktop({ baseURL, accessToken: done.matrix.accessToken });
  const { session } = await client.app.setup.recoveryKey.verify({ recoveryKey: KEY });

  expect(session.state).toBe('needs-first-sync');
});
