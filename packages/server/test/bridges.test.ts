import type { Account } from '@beeper-openapi/types';
import { describe, expect, test } from 'vitest';
import type { Seed } from '../src/seed/seed.ts';
import { exampleOf } from './support/examples.ts';
import { startStoryServer } from './support/story-server.ts';

const telegram = { bridgeID: 'local-telegram' };
const login = { ...telegram, loginID: '5550142' };
const account = { accountID: 'local-telegram_ba_p3Kd81Lz' };

/** Accounts on one bridge, each with a login of its own. */
function manyAccounts(count: number): Seed {
  const accounts = Array.from({ length: count }, (_, index): Account => {
    const loginID = `555010${index}`;
    return {
      accountID: `local-telegram_ba_${index}`,
      bridge: { id: 'local-telegram', provider: 'local', type: 'telegram' },
      status: 'connected',
      user: { id: `@telegram_${loginID}:beeper.local`, isSelf: true },
      loginID,
      network: 'Telegram',
    };
  });
  return { accounts };
}

describe('bridges', () => {
  test('the story has those of the spec’s example', async () => {
    const { ask } = await startStoryServer();

    expect(await ask('listBridges')).toEqual(exampleOf('listBridges', 'fiveBridges'));
    expect(await ask('retrieveBridge', { path: telegram })).toEqual(exampleOf('retrieveBridge', 'reconnectRequired'));
    expect(await ask('retrieveBridge', { path: { bridgeID: 'local-twitter' } })).toEqual(
      exampleOf('retrieveBridge', 'unused'),
    );
  });

  test('what can be found and created on Telegram, and its ways to sign in, are those of the spec’s examples', async () => {
    const { ask } = await startStoryServer();

    expect(await ask('retrieveBridgeCapabilities', { path: telegram })).toEqual(
      exampleOf('retrieveBridgeCapabilities', 'telegram'),
    );
    expect(await ask('listBridgeLoginFlows', { path: telegram })).toEqual(
      exampleOf('listBridgeLoginFlows', 'twoFlows'),
    );
  });

  test.each([
    'retrieveBridge',
    'retrieveBridgeCapabilities',
    'listBridgeLoginFlows',
    'listBridgeLogins',
    'createBridgeLoginSession',
  ] as const)('%s of an unknown bridge is not found', async (operation) => {
    const { call } = await startStoryServer();

    const reply = await call(operation, { path: { bridgeID: 'discordgo' } });

    expect(reply).toEqual({
      status: 404,
      body: { code: 'not_found', message: 'There is no bridge with the ID "discordgo".' },
    });
  });

  test('a network whose limit is reached takes no new account until a login is removed', async () => {
    const { ask, call } = await startStoryServer({ seed: manyAccounts(5) });

    expect(await ask('retrieveBridge', { path: telegram })).toMatchObject({
      status: 'limit_reached',
      activeAccountCount: 5,
    });
    const refused = await call('createBridgeLoginSession', { path: telegram });
    expect(refused).toMatchObject({ status: 409, body: { code: 'limit_reached' } });

    const path = { ...telegram, loginID: '5550103' };
    await ask('removeBridgeLogin', { path, body: { scope: 'current-device' } });

    expect(await ask('retrieveBridge', { path: telegram })).toMatchObject({ status: 'available' });
    expect((await call('createBridgeLoginSession', { path: telegram })).status).toBe(200);
  });

  test('a bridge that takes one account says so, and takes no other', async () => {
    const { call } = await startStoryServer();

    const refused = await call('createBridgeLoginSession', { path: { bridgeID: 'matrix' } });

    expect(refused).toMatchObject({ status: 409, body: { code: 'connected' } });
  });

  test('a bridge that nobody can sign in through is disabled while it has no account', async () => {
    const { ask, call } = await startStoryServer({ seed: {} });

    expect(await ask('retrieveBridge', { path: { bridgeID: 'matrix' } })).toMatchObject({ status: 'disabled' });
    expect(await call('createBridgeLoginSession', { path: { bridgeID: 'matrix' } })).toMatchObject({
      status: 409,
      body: { code: 'disabled' },
    });
  });

  test('a bridge that is out of service says so, and answers 502 where it has to be asked', async () => {
    const { ask, call, network } = await startStoryServer();
    network('local-telegram').outage = { status: 'temporarily_unavailable', text: 'Telegram is being mended.' };

    expect(await ask('retrieveBridge', { path: telegram })).toMatchObject({
      status: 'temporarily_unavailable',
      statusText: 'Telegram is being mended.',
    });
    const removal = { path: login, body: { scope: 'all-devices' } };
    for (const refused of [
      await call('retrieveBridgeCapabilities', { path: telegram }),
      await call('listBridgeLoginFlows', { path: telegram }),
      await call('createBridgeLoginSession', { path: telegram }),
      await call('removeBridgeLogin', removal),
    ]) {
      expect(refused).toMatchObject({
        status: 502,
        body: { code: 'bad_gateway', message: 'Telegram is being mended.' },
      });
    }
    expect((await call('listBridgeLogins', { path: telegram })).status).toBe(200);
  });

  test('a bridge that is switched off takes no account, whether new or to be reconnected', async () => {
    const { ask, call, network } = await startStoryServer();
    network('local-telegram').outage = { status: 'disabled' };

    expect(await ask('retrieveBridge', { path: telegram })).toMatchObject({ status: 'disabled' });
    for (const body of [{}, account]) {
      const refused = await call('createBridgeLoginSession', { path: telegram, body });
      expect(refused).toMatchObject({ status: 409, body: { code: 'disabled' } });
    }
  });
});

describe('logins', () => {
  test('the story has those of the spec’s examples', async () => {
    const { ask } = await startStoryServer();

    expect(await ask('listBridgeLogins', { path: telegram })).toEqual(exampleOf('listBridgeLogins', 'needsLogin'));
    expect(await ask('retrieveBridgeLogin', { path: login })).toEqual(exampleOf('retrieveBridgeLogin', 'needsLogin'));
    expect(await ask('listBridgeLogins', { path: { bridgeID: 'local-twitter' } })).toEqual(
      exampleOf('listBridgeLogins', 'none'),
    );
  });

  test('a login that a seed leaves out is made up from the accounts that name it', async () => {
    const { ask } = await startStoryServer();

    const path = { bridgeID: 'slackgo', loginID: 'T07SUNDIAL-U07MAYA' };

    expect(await ask('retrieveBridgeLogin', { path })).toMatchObject({
      ...path,
      removeScopes: ['current-device', 'all-devices'],
      status: 'connected',
      accountIDs: ['slackgo.T07SUNDIAL-U07MAYA'],
      user: { fullName: 'Maya Okafor' },
    });
  });

  test('an unknown login is not found, nor is one on another bridge', async () => {
    const { call } = await startStoryServer();

    for (const path of [
      { ...telegram, loginID: '1' },
      { bridgeID: 'local-whatsapp', loginID: '5550142' },
    ]) {
      expect(await call('retrieveBridgeLogin', { path })).toMatchObject({ status: 404, body: { code: 'not_found' } });
      const removal = { path, body: { scope: 'current-device' } };
      expect(await call('removeBridgeLogin', removal)).toMatchObject({ status: 404, body: { code: 'not_found' } });
    }
  });

  test('a login is removed with all of its accounts and their contacts', async () => {
    const { ask, call } = await startStoryServer();

    const removed = await ask('removeBridgeLogin', { path: login, body: { scope: 'all-devices' } });

    expect(removed).toEqual(exampleOf('removeBridgeLogin', 'allDevices'));
    expect((await call('retrieveBridgeLogin', { path: login })).status).toBe(404);
    expect((await call('retrieveAccount', { path: account })).status).toBe(404);
    expect((await call('listContacts', { path: account })).status).toBe(404);
    expect(await ask('listBridgeLogins', { path: telegram })).toEqual({ items: [] });
    expect(await ask('retrieveBridge', { path: telegram })).toMatchObject({ accounts: [] });
    const others = await ask('listAccounts');
    expect(others.map(({ network }) => network)).toEqual(['WhatsApp', 'Slack', 'Beeper (Matrix)']);
  });

  test('a login is not removed more widely than it can be', async () => {
    const { ask, call } = await startStoryServer();
    const path = { bridgeID: 'local-whatsapp', loginID: '14155550142' };

    const refused = await call('removeBridgeLogin', { path, body: { scope: 'all-devices' } });

    expect(refused).toMatchObject({ status: 422, body: { details: { issues: [{ path: ['body', 'scope'] }] } } });
    expect(await ask('retrieveBridgeLogin', { path })).toMatchObject({ status: 'connected' });
  });
});
