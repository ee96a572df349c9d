import { expect, test } from 'vitest';
import { discoverAccounts } from '../../src/helpers/index.ts';
import { clientOver } from '../support/client-over.ts';
import { reply, serve } from '../support/serve.ts';

const account = { accountID: 'slackgo.T-U', bridge: { id: 'slackgo', provider: 'cloud', type: 'slackgo' } };

test('accounts that only chats tell of are found, once each, behind those that the app lists', async () => {
  const page = (accounts: [string, string?][], hasMore: boolean) =>
    reply({
      items: accounts.map(([accountID, network]) => ({ accountID, network })),
      hasMore,
      oldestCursor: 'c1',
      newestCursor: null,
    });
  const app = await serve(
    reply([account]),
    page(
      [
        ['imessage', 'iMessage'],
        ['slackgo.T-U', 'Slack'],
      ],
      true,
    ),
    page([['imessage', 'iMessage'], ['old']], false),
  );

  await expect(discoverAccounts(clientOver(app))).resolves.toEqual([
    { accountID: 'slackgo.T-U', network: 'Slack', account },
    { accountID: 'imessage', network: 'iMessage', account: undefined },
    { accountID: 'old', network: undefined, account: undefined },
  ]);
  expect(app.requests.map(({ path, query }) => [path, query])).toEqual([
    ['/v1/accounts', {}],
    ['/v1/chats', { limit: ['200'] }],
    ['/v1/chats', { limit: ['200'], cursor: ['c1'] }],
  ]);
});
