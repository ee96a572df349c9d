import { describe, expect, test } from 'vitest';
import { account, ann, at, ben, chatOf, me, messageOf, startMessagingServer } from './support/messaging-server.ts';

const work = { id: 'lbl_work', name: 'Work' };
const second = { ...account, accountID: 'second', network: 'Second' };

const seed = {
  accounts: [account, second],
  labels: [work],
  chats: [
    chatOf('!ridge:scripted', {
      title: 'Ridge loop',
      people: [me, ann, ben],
      lastActivity: at(5000),
      unreadCount: 2,
      labels: [work],
    }),
    chatOf('!ann:scripted', { title: 'Ann Moreau', lastActivity: at(4000), isMuted: true }),
    chatOf('!low:scripted', { title: 'Ridge deals', lastActivity: at(3000), isLowPriority: true }),
    chatOf('!old:scripted', {
      title: 'Old ridge',
      lastActivity: at(2000),
      isArchived: true,
      accountID: 'second',
      network: 'Second',
    }),
    chatOf('!quiet:scripted', { title: 'Quiet', people: [me, ben] }),
  ],
  messages: [messageOf('!ridge:scripted', 1_000_000, { id: 'it', text: 'The ridge at seven' })],
};

describe('a search for chats', () => {
  async function find(query: Record<string, string | number | boolean | string[]>): Promise<string[]> {
    const { ask } = await startMessagingServer(seed);
    return (await ask('searchChats', { query })).items.map(({ id }) => id.slice(1, -':scripted'.length));
  }

  test.each<[string, Record<string, string | boolean | string[]>, string[]]>([
    ['every word, in any case', { query: 'RIDGE loop' }, ['ridge']],
    ['a word that several have, the latest activity first', { query: 'ridge' }, ['ridge', 'low', 'old']],
    ['the name of the network', { query: 'second' }, ['old']],
    ['a part of a word', { query: 'ridg' }, []],
    ['words with an emoji beside them', { query: 'ridge loop 🧗' }, ['ridge']],
    ['an emoji alone', { query: '🧗' }, []],
    ['a participant', { query: 'okoye', scope: 'participants' }, ['ridge', 'quiet']],
    ['a username', { query: 'ann', scope: 'participants', type: 'single' }, ['ann', 'low', 'old']],
    ['participants together', { query: 'moreau okoye', scope: 'participants' }, ['ridge']],
    ['a participant among titles', { query: 'okoye' }, []],
    ['groups', { type: 'group' }, ['ridge']],
    ['direct chats', { type: 'single', query: 'ridge' }, ['low', 'old']],
    ['both', { type: 'any', query: 'ridge' }, ['ridge', 'low', 'old']],
    ['the primary inbox', { inbox: 'primary' }, ['ridge', 'ann', 'quiet']],
    ['low priority', { inbox: 'low-priority' }, ['low']],
    ['the archive', { inbox: 'archive' }, ['old']],
    ['an account', { accountIDs: 'second' }, ['old']],
    ['a label', { labelID: 'lbl_work' }, ['ridge']],
    ['an unknown label', { labelID: 'lbl_none' }, []],
    ['unread ones', { unreadOnly: true }, ['ridge']],
    ['ones that are not muted', { includeMuted: false, inbox: 'primary' }, ['ridge', 'quiet']],
    ['after a time, without that time itself', { lastActivityAfter: at(4000) }, ['ridge']],
    ['before a time, without that time itself and without those of no time', { lastActivityBefore: at(3000) }, ['old']],
    [
      'all filters together',
      { query: 'ridge', type: 'group', inbox: 'primary', unreadOnly: true, labelID: 'lbl_work' },
      ['ridge'],
    ],
    ['nothing', {}, ['ridge', 'ann', 'low', 'old', 'quiet']],
  ])('finds %s', async (_, query, found) => {
    expect(await find(query)).toEqual(found);
  });

  test('goes on from its cursors, and shows no previews', async () => {
    const { ask } = await startMessagingServer(seed);

    const first = await ask('searchChats', { query: { query: 'ridge', limit: 2 } });
    const query = { query: 'ridge', limit: 2, cursor: first.oldestCursor as string };
    const rest = await ask('searchChats', { query });

    expect([first.items.length, first.hasMore, rest.items.length, rest.hasMore]).toEqual([2, true, 1, false]);
    expect(first.items[0]).not.toHaveProperty('preview');
    expect(first.items[0]?.labels).toEqual([work]);
  });

  test('follows a new title', async () => {
    const { ask } = await startMessagingServer(seed);

    await ask('updateChat', { path: { chatID: '!quiet:scripted' }, body: { title: 'Loud' } });

    expect((await ask('searchChats', { query: { query: 'loud' } })).items).toHaveLength(1);
    expect((await ask('searchChats', { query: { query: 'quiet' } })).items).toHaveLength(0);
  });
});

describe('a search for everything', () => {
  test('finds chats by title, groups by participants, and messages', async () => {
    const { ask } = await startMessagingServer(seed);

    const ridge = (await ask('search', { query: { query: 'ridge' } })).results;
    const okoye = (await ask('search', { query: { query: 'okoye' } })).results;

    expect(ridge.chats.map(({ title }) => title)).toEqual(['Ridge loop', 'Ridge deals', 'Old ridge']);
    expect(ridge.in_groups).toEqual([]);
    expect(ridge.messages).toMatchObject({ items: [{ id: 'it' }], hasMore: false });
    expect(Object.keys(ridge.messages.chats)).toEqual(['!ridge:scripted']);
    expect(okoye).toMatchObject({
      chats: [],
      in_groups: [{ title: 'Ridge loop' }],
      messages: { items: [], chats: {} },
    });
  });

  test('has cursors with which the message search goes on', async () => {
    const { ask, receive } = await startMessagingServer(seed);
    for (let count = 0; count < 25; count++) receive('!ridge:scripted', `many-${count}`, { text: 'manifold' });

    const { messages } = (await ask('search', { query: { query: 'manifold' } })).results;
    const query = { query: 'manifold', cursor: messages.oldestCursor as string };
    const rest = await ask('searchMessages', { query });

    expect([messages.items.length, messages.hasMore, rest.items.length]).toEqual([20, true, 5]);
  });
});

describe('focus', () => {
  const path = { chatID: '!ridge:scripted' };

  test('brings the app to the front', async () => {
    const { ask } = await startMessagingServer(seed);

    expect(await ask('focus')).toEqual({ success: true });
    expect(await ask('focus', { body: { ...path, messageID: 'it' } })).toEqual({ success: true });
  });

  test('begins a draft of plain text and a picture', async () => {
    const { ask, readChat } = await startMessagingServer(seed);

    const body = { ...path, draftText: 'Is 3 < 5?\n**No**', draftAttachmentPath: '/pictures/boots.jpg' };
    await ask('focus', { body });

    expect((await readChat(path.chatID)).draft).toEqual({
      text: 'Is 3 &lt; 5?<br>**No**',
      attachments: { att_1: { id: 'att_1', type: 'file', fileName: 'boots.jpg', filePath: '/pictures/boots.jpg' } },
    });
  });

  test('leaves a draft that the person has begun', async () => {
    const { ask, readChat } = await startMessagingServer(seed);
    await ask('updateChat', { path, body: { draft: { text: 'Mine' } } });

    await ask('focus', { body: { ...path, draftText: 'Yours' } });

    expect((await readChat(path.chatID)).draft).toEqual({ text: 'Mine' });
  });

  test.each([{ chatID: '!nowhere' }, { ...path, messageID: 'nothing' }])('on %o is not found', async (body) => {
    const { call } = await startMessagingServer(seed);

    expect((await call('focus', { body })).status).toBe(404);
  });
});
