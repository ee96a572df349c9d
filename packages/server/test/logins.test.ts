import { expect, test } from 'vitest';
import { Accounts } from '../src/store/accounts.ts';
import type { Change } from '../src/store/changes.ts';
import { Chats } from '../src/store/chats.ts';
import { Database } from '../src/store/database.ts';
import { Logins } from '../src/store/logins.ts';

const bridge = { id: 'slackgo', provider: 'cloud', type: 'slackgo' };

/** Two logins on one bridge, the first of which has two accounts, and a chat on each account. */
function begin() {
  const database = new Database(':memory:');
  const logins = new Logins(database);
  const accounts = new Accounts(database, logins);
  const chats = new Chats(database);
  for (const [loginID, accountIDs] of Object.entries({ first: ['a', 'b'], second: ['c'] })) {
    logins.put({ bridgeID: 'slackgo', loginID, removeScopes: ['current-device'], status: 'connected', accountIDs });
    for (const accountID of accountIDs) {
      accounts.put({ accountID, bridge, status: 'connected', user: { id: `@${accountID}` }, loginID });
      const chat = {
        id: `!${accountID}`,
        accountID,
        network: 'Slack',
        title: accountID,
        type: 'group',
        unreadCount: 0,
      };
      chats.insert(chat, []);
    }
  }
  const changes: Change[] = [];
  database.changes.onCommit((committed) => changes.push(...committed));
  const chatIDs = () => database.prepare('SELECT id FROM chat ORDER BY id').all();
  return { logins, accounts, chatIDs, changes };
}

test('a login takes the chats of all its accounts along, and whoever follows them is told', () => {
  const { logins, accounts, chatIDs, changes } = begin();

  logins.remove('slackgo', 'first');

  expect(changes).toEqual([
    { type: 'chat.deleted', chatID: '!a' },
    { type: 'chat.deleted', chatID: '!b' },
  ]);
  expect(chatIDs()).toEqual([{ id: '!c' }]);
  expect(accounts.list().parse()).toMatchObject([{ accountID: 'c' }]);
});

test('a login that is renewed keeps its accounts and chats', () => {
  const { logins, accounts, chatIDs, changes } = begin();

  logins.put({ ...logins.require('slackgo', 'first'), status: 'needs_login' });

  expect(chatIDs()).toHaveLength(3);
  expect(accounts.list().parse()).toHaveLength(3);
  expect(changes).toEqual([]);
});
