import { expect, test } from 'vitest';
import { shapeSeed } from './shape-seed.ts';

const maya = { id: 'maya', isSelf: true };
const jonas = { id: 'jonas' };

const story = {
  accounts: { whatsapp: { accountID: 'w1' } },
  people: { whatsapp: { maya, jonas }, imessage: { maya } },
  labels: { work: { id: 'l1', name: 'Work' } },
  chats: { ridge: { id: 'c1', lastActivity: '2026-10-16T19:12:47.000Z' }, later: { id: 'c2' } },
  messages: {
    ridge: { pending: { id: 'p1', sortKey: '1' }, sent: { id: 'm1', sortKey: '1' }, next: { id: 'm2', sortKey: '2' } },
  },
  setup: { matrix: { maya: { userID: '@maya' } }, recoveryKeys: { old: 'key one', new: 'key two' } },
};

test('a seed has the story as it stands at its last moment', () => {
  expect(shapeSeed(story)).toEqual({
    now: '2026-10-16T19:30:00.000Z',
    accounts: [{ accountID: 'w1' }],
    contacts: { w1: [jonas] },
    labels: [{ id: 'l1', name: 'Work' }],
    chats: [{ id: 'c1', lastActivity: '2026-10-16T19:12:47.000Z' }],
    messages: [
      { id: 'm1', sortKey: '1' },
      { id: 'm2', sortKey: '2' },
    ],
    setup: { userID: '@maya', recoveryKey: 'key one' },
  });
});
