import { expect, test } from 'vitest';
import { Accounts } from '../src/store/accounts.ts';
import type { Change } from '../src/store/changes.ts';
import { Database } from '../src/store/database.ts';
import { Logins } from '../src/store/logins.ts';

const bridge = { id: 'slackgo', provider: 'cloud', type: 'slackgo' };

/** Two logins on one bridge, the first of which has two accounts, and a chat on each account. */
function begin() {
  const database = new Database(':memory:');
  const logins = new Logins(database);
  const accounts = new Accounts(database, logins);
  const insertChat = database.prepare('INSERT INTO chat (document, participant_count) VALUES (?, 0)');
  for (const [loginID, accountIDs] of Object.entries({ first: ['a', 'b'], second: ['c'] })) {
    logins.put({ bridgeID: 'slackgo', loginID, removeScopes: ['current-device'], status: 'connected', accountIDs });
    for (const accountID of accountIDs) {
      accounts.put({ accountID, bridge, status: 'connected', user: { id: `@${accountID}` }, loginID });
      insertChat.run(JSON.stringify({ id: `!${accountID}`, accountID, type: 'group', unreadCount: 0 }));
    }
  }
  const changes: Change[] = [];
  database.changes.onCommit((committed) => changes.push(...committed));
  const chats = () => database.prepare('SELECT id FROM chat ORDER BY id').all();
  return { logins, accounts, chats, changes };
}

test('a login takes the chats of all its accounts along, and whoever follows them is told', () => {
  const { logins, accounts, chats, changes } = begin();

  logins.remove('slackgo', 'first');

  expect(changes).toEqual([
    { type: 'chat.deleted', chatID: '!a' },
    { type: 'chat.deleted', chatID: '!b' },
  ]);
  expect(chats()).toEqual([{ id: '!c' }]);
  expect(accounts.list().parse()).toMatchObject([{ accountID: 'c' }]);
});

test('a login that is renewed keeps its accounts and chats', () => {
  const { logins, accounts, chats, changes } = begin();

  logins.put({ ...logins.require('slackgo', 'first'), status: 'needs_login' });

  expect(chats()).toHaveLength(3);
  expect(accounts.list().parse()).toHaveLength(3);
  expect(changes).toEqual([]);
});
