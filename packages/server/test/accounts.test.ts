import { describe, expect, test } from 'vitest';
import { exampleOf } from './support/examples.ts';
import { startStoryServer } from './support/story-server.ts';

const whatsapp = { accountID: 'local-whatsapp_ba_7Qm2xVn4' };
const telegram = { accountID: 'local-telegram_ba_p3Kd81Lz', bridgeID: 'local-telegram', loginID: '5550142' };

test('the story has the accounts of the spec’s examples', async () => {
  const { ask } = await startStoryServer();

  const example = exampleOf('listAccounts', 'fourAccounts') as object[];
  const listed = await ask('listAccounts');
  expect(listed).toHaveLength(example.length);
  expect(listed).toEqual(expect.arrayContaining(example));
  expect(await ask('retrieveAccount', { path: whatsapp })).toEqual(exampleOf('retrieveAccount', 'connected'));
  expect(await ask('retrieveAccount', { path: telegram })).toEqual(exampleOf('retrieveAccount', 'reconnectRequired'));
});

test('an unknown account is not found', async () => {
  const { call } = await startStoryServer();

  expect(await call('retrieveAccount', { path: { accountID: 'nowhere' } })).toMatchObject({
    status: 404,
    body: { code: 'not_found' },
  });
});

describe('the status of an account', () => {
  test.each([
    ['connected', 'connected'],
    ['backfilling', 'connected'],
    ['connecting', 'connecting'],
    ['disconnected', 'connecting'],
    ['reconnect_required', 'needs_login'],
    ['connection_required', 'logged_out'],
    ['disabled', 'logged_out'],
    ['attention_required', 'unknown'],
  ])('%s has its login be %s, for the same reason', async (status, ofLogin) => {
    const { ask, network } = await startStoryServer();

    network('local-telegram').setAccountStatus(telegram.accountID, status, 'Because.');

    expect(await ask('retrieveAccount', { path: telegram })).toMatchObject({ status, statusText: 'Because.' });
    expect(await ask('retrieveBridgeLogin', { path: telegram })).toMatchObject({
      status: ofLogin,
      statusText: 'Because.',
    });
  });

  test('has no reason when none is given', async () => {
    const { ask, network } = await startStoryServer();

    network('local-telegram').setAccountStatus(telegram.accountID, 'connected');

    expect(await ask('retrieveAccount', { path: telegram })).not.toHaveProperty('statusText');
    expect(await ask('retrieveBridgeLogin', { path: telegram })).toEqual(exampleOf('retrieveBridgeLogin', 'connected'));
  });
});
