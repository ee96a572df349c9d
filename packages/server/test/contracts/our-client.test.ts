// Our client calls every operation of a server that holds its replies to the spec, and follows the story as it goes.

import { createHash } from 'node:crypto';
import type Official from '@beeper/desktop-api';
import { BeeperDesktop } from '@beeper-openapi/client';
import LiveClient from '@beeper-openapi/client/events';
import type { OperationID } from '@beeper-openapi/types';
import { operations } from '@beeper-openapi/types/operations';
import { expect, onTestFinished, test } from 'vitest';
import { ManualClock } from '../../src/clock.ts';
import { type ControlledServer, createServer } from '../../src/create-server.ts';
import { demo } from '../../src/seed/demo.gen.ts';
import type { Seed } from '../../src/seed/seed.ts';
import { type Cause, CauseRecorder, toldCauses } from './causes.ts';
import { followTheStory } from './follow-the-story.ts';

const chatID = '!Rd9kWq2LmVx7:beeper.local';
const accountID = 'local-whatsapp_ba_7Qm2xVn4';
const [maya] = demo.people ?? [];
const REDIRECT = 'http://127.0.0.1:8976/callback';
const VERIFIER = 'a-code-verifier-of-at-least-forty-three-characters';

async function start(seed: Seed, token?: string) {
  const clock = new ManualClock(Date.parse(demo.now as string));
  const server = await createServer({
    seed,
    clock,
    strict: true,
    control: true,
    ...(token !== undefined && { token }),
  });
  onTestFinished(() => server.close());
  const { url: baseURL } = await server.listen(0);
  const recorder = new CauseRecorder(server, baseURL);
  const { fetch } = recorder;
  const client = new BeeperDesktop({ baseURL, accessToken: server.token, maxRetries: 0, fetch });
  return { server, recorder, clock, client, baseURL };
}

/** Signs Maya in on this device, by a code that comes by mail. */
async function signIn(client: BeeperDesktop, { control }: ControlledServer): Promise<void> {
  const { setup } = client.withOptions({ accessToken: '' }).app;
  const { setupRequestID } = await setup.start();
  await setup.email({ setupRequestID, email: maya?.email as string });
  await setup.response({ setupRequestID, response: control.mails().at(-1)?.code as string });
}

interface Part {
  calls: OperationID[];
  /** What some of them may cause, and do not here. */
  without?: Cause[];
  run: () => Promise<CauseRecorder>;
}

/** Each part is a test of its own; together they are every operation. */
const parts: Record<string, Part> = {
  'accounts, contacts and bridges': {
    calls: [
      'listAccounts',
      'retrieveAccount',
      'searchContacts',
      'listContacts',
      'listBridges',
      'retrieveBridge',
      'retrieveBridgeCapabilities',
      'listBridgeLoginFlows',
      'listBridgeLogins',
      'retrieveBridgeLogin',
      'createBridgeLoginSession',
      'retrieveBridgeLoginSession',
      'submitBridgeLoginStep',
      'cancelBridgeLoginSession',
      'removeBridgeLogin',
    ],
    async run() {
      const { recorder, client } = await start(demo);
      const accounts = await client.accounts.list();
      expect(accounts).toHaveLength(4);
      expect((await client.accounts.retrieve(accountID)).accountID).toBe(accountID);
      expect((await client.accounts.contacts.search(accountID, { query: 'Jonas' })).items).not.toEqual([]);
      expect((await client.accounts.contacts.list(accountID)).items).not.toEqual([]);

      const bridgeID = 'local-telegram';
      expect((await client.bridges.list()).items.map(({ id }) => id)).toContain(bridgeID);
      expect((await client.bridges.retrieve(bridgeID)).id).toBe(bridgeID);
      await client.bridges.retrieveCapabilities(bridgeID);
      const { items: flows } = await client.bridges.loginFlows.list(bridgeID);
      const { items: logins } = await client.bridges.logins.list(bridgeID);
      const loginID = logins[0]?.loginID as string;
      await client.bridges.logins.retrieve(loginID, { bridgeID });

      const flowID = flows.find(({ id }) => /phone/.test(id))?.id as string;
      const session = await client.bridges.loginSessions.create(bridgeID, { flowID });
      const { loginSessionID, currentStep } = session;
      if (currentStep?.type !== 'user_input') throw new Error(`It asks for ${currentStep?.type}.`);
      const [field] = currentStep.fields;
      const next = await client.bridges.loginSessions.steps.submit(currentStep.stepID, {
        bridgeID,
        loginSessionID,
        type: 'user_input',
        fields: { [field?.id as string]: '+4915112345678' },
      });
      expect(next.currentStep?.stepID).not.toBe(currentStep.stepID);
      await client.bridges.loginSessions.retrieve(loginSessionID, { bridgeID });
      await client.bridges.loginSessions.cancel(loginSessionID, { bridgeID });

      await client.bridges.logins.remove(loginID, { bridgeID, scope: 'all-devices' });
      expect(await client.accounts.list()).toHaveLength(3);
      return recorder;
    },
  },
  'chats, messages, reactions, files and search': {
    calls: [
      'retrieveInfo',
      'listAccounts',
      'searchContacts',
      'listContacts',
      'listChats',
      'searchChats',
      'retrieveChat',
      'createChat',
      'startChat',
      'updateChat',
      'archiveChat',
      'markReadChat',
      'markUnreadChat',
      'notifyAnywayChat',
      'createChatReminder',
      'deleteChatReminder',
      'sendMessage',
      'listMessages',
      'retrieveMessage',
      'updateMessage',
      'deleteMessage',
      'searchMessages',
      'addReaction',
      'deleteReaction',
      'search',
      'uploadAsset',
      'uploadAssetBase64',
      'serveAsset',
      'downloadAsset',
      'focus',
      'listLabels',
    ],
    async run() {
      const { recorder, clock, client } = await start(demo);
      await followTheStory(client as unknown as Official, () => clock.advance(10_000));
      // Of the story's people, each has a chat already.
      await client.chats.start({ accountID, user: { phoneNumber: '+4915112345678' } });
      expect(await client.labels.list()).toHaveLength(demo.labels?.length ?? 0);
      return recorder;
    },
  },
  'signing in by OAuth': {
    calls: [
      'getAuthorizationServerMetadata',
      'registerOAuthClient',
      'authorizeOAuth',
      'exchangeOAuthToken',
      'introspectOAuthToken',
      'getOAuthUserInfo',
      'revokeOAuthToken',
      'retrieveSpec',
      'listAccounts',
    ],
    async run() {
      const { recorder, server, client, baseURL } = await start(demo);
      const stranger = client.withOptions({ accessToken: '' });
      const { issuer } = await stranger.oauth.metadata.retrieve();
      expect(issuer).toBe(baseURL);
      const { client_id } = await stranger.oauth.clients.register({
        client_name: 'Ridge Planner',
        redirect_uris: [REDIRECT],
      });
      const query = {
        response_type: 'code',
        client_id,
        redirect_uri: REDIRECT,
        scope: 'read',
        state: 'state-1',
        code_challenge: createHash('sha256').update(VERIFIER).digest('base64url'),
        code_challenge_method: 'S256',
      };
      const page = `${baseURL}/oauth/authorize?${new URLSearchParams(query)}`;
      // A page for a browser, so there is no method for it.
      expect((await fetch(page)).headers.get('content-type')).toContain('text/html');
      const code = new URL(server.control.approveConsent(page)).searchParams.get('code') as string;
      const { access_token } = await stranger.oauth.tokens.exchange({
        grant_type: 'authorization_code',
        code,
        client_id,
        redirect_uri: REDIRECT,
        code_verifier: VERIFIER,
      });

      const guest = client.withOptions({ accessToken: access_token });
      expect(await guest.accounts.list()).toHaveLength(4);
      expect(await guest.oauth.tokens.introspect({ token: access_token })).toMatchObject({ active: true });
      expect(await guest.oauth.userInfo.retrieve()).toMatchObject({ sub: expect.any(String) });
      await guest.oauth.tokens.revoke({ token: access_token });
      await expect(guest.accounts.list()).rejects.toMatchObject({ status: 401 });
      expect(await client.spec.retrieve()).toMatchObject({ openapi: '3.1.0' });
      return recorder;
    },
  },
  'setting up the app with a new account': {
    calls: ['retrieveSetup', 'startSetup', 'sendSetupEmail', 'submitSetupCode', 'registerSetup'],
    // Nobody is signed in before a newcomer has registered.
    without: ['submitSetupCode causes app.state.updated'],
    async run() {
      const { recorder, server, client } = await start({ people: demo.people ?? [] });
      const { setup } = client.withOptions({ accessToken: '' }).app;
      expect((await setup.retrieve()).state).toBe('needs-login');
      const { setupRequestID } = await setup.start();
      await setup.email({ setupRequestID, email: 'leila@haddad.example' });
      const response = server.control.mails().at(-1)?.code as string;
      const asked = await setup.response({ setupRequestID, response });
      if (!('registrationRequired' in asked)) throw new Error('It knows the newcomer already.');
      const { leadToken } = asked;
      await setup.register({ acceptTerms: true, leadToken, setupRequestID, username: 'leila_h' });
      return recorder;
    },
  },
  'verifying the device': {
    calls: [
      'startSetup',
      'sendSetupEmail',
      'submitSetupCode',
      'createVerification',
      'listVerifications',
      'retrieveVerification',
      'startVerificationSAS',
      'confirmVerificationSAS',
      'acceptVerification',
      'cancelVerification',
      'confirmVerificationQRScanned',
      'scanVerificationQR',
      'verifyRecoveryKey',
    ],
    async run() {
      const { recorder, server, clock, client } = await start({ people: demo.people ?? [] });
      const { control } = server;
      await signIn(client, server);
      const { recoveryKey, verifications } = client.app.setup;
      await recoveryKey.verify({ recoveryKey: maya?.recoveryKey as string });

      const begin = async () => {
        const { verification } = await verifications.create({ purpose: 'device' });
        await clock.advance(2_000);
        return verification?.id as string;
      };

      const byEmoji = await begin();
      await verifications.sas.start(byEmoji);
      await clock.advance(2_000);
      expect((await verifications.sas.confirm(byEmoji)).verification?.state).toBe('done');
      expect((await verifications.retrieve(byEmoji)).verification?.state).toBe('done');

      const scannedThere = await begin();
      control.scanVerification(scannedThere);
      expect((await verifications.qr.confirmScanned(scannedThere)).verification?.state).toBe('done');

      const scannedHere = await begin();
      await verifications.qr.scan({ data: control.verificationQR(scannedHere) });

      const asked = control.requestVerification();
      expect((await verifications.accept(asked.id)).verification?.state).toBe('ready');
      expect((await verifications.list()).items.map(({ id }) => id)).toContain(asked.id);
      expect((await verifications.cancel(asked.id)).verification?.state).toBe('cancelled');
      return recorder;
    },
  },
  'with the recovery key lost': {
    calls: ['startSetup', 'sendSetupEmail', 'submitSetupCode', 'createRecoveryKeyReset', 'confirmRecoveryKeyReset'],
    async run() {
      const { recorder, server, client } = await start({ people: demo.people ?? [] });
      await signIn(client, server);
      const { reset } = client.app.setup.recoveryKey;
      const { recoveryKey } = await reset.create();
      await reset.confirm({ recoveryKey });
      return recorder;
    },
  },
  events: {
    calls: ['connectWebSocket', 'retrieveInfo', 'listChats'],
    async run() {
      const { recorder, server, baseURL } = await start(demo);
      const live = new LiveClient({ baseURL, accessToken: server.token });
      const events = live.events.subscribe({ chatIDs: ['*'] });
      await live.info.retrieve();
      for await (const event of events) {
        if (event.type === 'message.upserted') break;
        server.control.receiveMessage({ chatID, text: 'Who has room for the tent?' });
      }
      return recorder;
    },
  },
};

test.each(Object.entries(parts))('%s', async (_, { calls, without = [], run }) => {
  const recorder = await run();

  expect(recorder.called.sort()).toEqual([...calls].sort());
  expect([...recorder.causes, ...without].sort()).toEqual((await toldCauses(calls)).sort());
});

test('together they call every operation', () => {
  const calls = new Set(Object.values(parts).flatMap((part) => part.calls));
  expect([...calls].sort()).toEqual(Object.keys(operations).sort());
});
