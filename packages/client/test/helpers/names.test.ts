import { describe, expect, test } from 'vitest';
import { nameOf, namesIn, networkOf } from '../../src/helpers/index.ts';
import { clientOver } from '../support/client-over.ts';
import { reply, serve } from '../support/serve.ts';

test.each([
  { person: { id: '@a', fullName: 'Maya Okafor', username: 'maya' }, want: 'Maya Okafor' },
  { person: { id: '@a', fullName: ' ', username: 'maya', phoneNumber: '+14155550142' }, want: 'maya' },
  { person: { id: '@a', phoneNumber: '+14155550142', email: 'maya@okafor.example' }, want: '+14155550142' },
  { person: { id: '@a', email: 'maya@okafor.example' }, want: 'maya@okafor.example' },
  { person: { id: '@a' }, want: '@a' },
])('a person is called $want', ({ person, want }) => {
  expect(nameOf(person)).toBe(want);
});

test.each([
  { when: 'the chat tells it', chat: { network: 'WhatsApp' }, account: { network: 'Other' }, want: 'WhatsApp' },
  { when: 'the account tells it', chat: {}, account: { network: 'WhatsApp' }, want: 'WhatsApp' },
  { when: 'the bridge is named otherwise', chat: {}, account: { bridge: bridge('slackgo') }, want: 'Slack' },
  { when: 'the bridge has a new name', chat: {}, account: { bridge: bridge('telegram') }, want: 'Telegram' },
  { when: 'the bridge has a strange name', chat: {}, account: { bridge: bridge('constructor') }, want: 'Constructor' },
  { when: 'nothing tells it', chat: { network: '' }, account: undefined, want: undefined },
])('the network is $want when $when', ({ chat, account, want }) => {
  expect(networkOf(chat, account)).toBe(want);
});

function bridge(type: string) {
  return { id: type, provider: 'cloud', type };
}

describe('the names in a chat', () => {
  const maya = { id: '@maya', fullName: 'Maya Okafor' };
  const chat = (items: object[], hasMore = false) =>
    ({ id: '!c', accountID: 'whatsapp', participants: { items, hasMore, total: 3 } }) as never;

  test('need no request when all are there', async () => {
    const app = await serve(reply({}));

    const names = await namesIn(clientOver(app), chat([maya]));

    expect(names).toEqual(new Map([['@maya', 'Maya Okafor']]));
    expect(app.requests).toEqual([]);
  });

  test('are read from the whole chat when some are left out, and from the contacts when they are opaque', async () => {
    const contacts = (items: object[], hasMore: boolean) =>
      reply({ items, hasMore, oldestCursor: 'c1', newestCursor: null });
    const app = await serve(
      reply(chat([maya, { id: '@jonas' }, { id: '@aiko' }])),
      contacts(
        [
          { id: '@maya', fullName: 'Other' },
          { id: '@jonas', fullName: 'Jonas Lindqvist' },
        ],
        true,
      ),
      contacts([{ id: '@aiko' }], false),
    );

    const names = await namesIn(clientOver(app), chat([maya], true));

    expect(names).toEqual(
      new Map([
        ['@maya', 'Maya Okafor'],
        ['@jonas', 'Jonas Lindqvist'],
        ['@aiko', '@aiko'],
      ]),
    );
    expect(app.requests.map(({ path, query }) => [path, query])).toEqual([
      ['/v1/chats/!c', { maxParticipantCount: ['-1'] }],
      ['/v1/accounts/whatsapp/contacts/list', {}],
      ['/v1/accounts/whatsapp/contacts/list', { cursor: ['c1'] }],
    ]);
  });

  test('are looked for no longer than until all are found', async () => {
    const app = await serve(reply({ items: [{ id: '@jonas', username: 'jonas' }], hasMore: true, oldestCursor: 'c1' }));

    await namesIn(clientOver(app), chat([{ id: '@jonas' }]));

    expect(app.requests).toHaveLength(1);
  });
});
