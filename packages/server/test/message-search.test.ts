import type { Message } from '@beeper-openapi/types';
import { describe, expect, test } from 'vitest';
import {
  account,
  ann,
  at,
  ben,
  chatOf,
  me,
  messageOf,
  ownMessageOf,
  startMessagingServer,
} from './support/messaging-server.ts';

const KEY = 1_000_000;
const chat = { chatID: '!group:scripted' };

const chats = [
  chatOf('!group:scripted', { people: [me, ann, ben], localChatID: '5' }),
  chatOf('!direct:scripted', { accountID: 'second' }),
  chatOf('!muted:scripted', { isMuted: true }),
  chatOf('!low:scripted', { isLowPriority: true }),
];
const second = { ...account, accountID: 'second' };

let key = KEY;
const say = (chatID: string, text: string, more: Partial<Message> = {}) => {
  key += 1;
  const accountID = chatID === '!direct:scripted' ? 'second' : 'account';
  return messageOf(chatID, key, { id: text, text, accountID, ...more });
};

const messages = [
  say('!group:scripted', 'Paper map', { timestamp: '2025-12-31T23:59:59.000Z' }),
  say('!group:scripted', 'Map of <b>paper</b>', { timestamp: '2026-01-01T00:00:00.000Z', senderID: ben.id }),
  say('!direct:scripted', 'No paper', { timestamp: '2026-02-10T12:00:00.000Z' }),
  ownMessageOf('!group:scripted', key + 1, {
    id: 'Own paper',
    text: 'Own paper',
    timestamp: '2026-02-10T12:00:00.001Z',
  }),
];
key += 1;
messages.push(
  say('!muted:scripted', 'Muted paper', { timestamp: '2026-03-01T00:00:00.000Z' }),
  say('!low:scripted', 'Low paper', { timestamp: '2026-03-02T00:00:00.000Z' }),
  say('!group:scripted', 'A picture', { attachments: [{ type: 'img' }] }),
  say('!group:scripted', 'A video', { attachments: [{ type: 'video' }] }),
  say('!group:scripted', 'A file', { attachments: [{ type: 'unknown' }] }),
  say('!group:scripted', 'A link', { links: [{ url: 'https://ridge.example', title: 'Ridge' }] }),
);

const seed = { accounts: [account, second], chats, messages };

async function start() {
  const server = await startMessagingServer(seed);
  const find = async (query: Record<string, string | number | boolean | string[]>) =>
    (await server.ask('searchMessages', { query })).items.map(({ id }) => id);
  return { ...server, find };
}

describe('a search for messages', () => {
  test.each([
    ['paper map', ['Map of <b>paper</b>', 'Paper map']],
    ['MAP Paper', ['Map of <b>paper</b>', 'Paper map']],
    ['map stove', []],
    ['pap', []],
  ])('finds those that have every word, in any order and case, as whole words: %s', async (query, found) => {
    const { find } = await start();

    expect(await find({ query })).toEqual(found);
  });

  test('goes by the words that people see', async () => {
    const { find, receive } = await start();
    receive(chat.chatID, 'one', {
      text: 'Caf&eacute; <a href="https://hidden.example/secret">by the lake</a> https://bare.example/path',
    });
    receive(chat.chatID, 'two', { text: 'bo<b>ld</b><br>next' });

    expect(await find({ query: 'cafe lake' })).toEqual(['one']);
    expect(await find({ query: 'CAFÉ' })).toEqual(['one']);
    expect(await find({ query: 'bold next' })).toEqual(['two']);
    expect(await find({ query: 'href' })).toEqual([]);
    expect(await find({ query: 'secret' })).toEqual([]);
    expect(await find({ query: 'eacute' })).toEqual([]);
  });

  test('finds what is said in voice notes', async () => {
    const transcription = { transcription: 'Shall we have dinner?', engine: 'on-device' };
    const { find, receive } = await start();
    receive(chat.chatID, 'spoken', { attachments: [{ type: 'audio', transcription }] });

    expect(await find({ query: 'dinner' })).toEqual(['spoken']);
  });

  test.each(['"', "it's", 'a"b', 'AND', 'OR NOT', 'NEAR(a b)', 'words : x', '(', '*', '-', '^zz', '🧗', '\0', '{zz}'])(
    'takes %j as it is written',
    async (query) => {
      const { ask, find, receive } = await start();
      receive(chat.chatID, 'it', { text: `x ${query.replace('<', '')} y` });

      await ask('searchMessages', { query: { query } });
      if (/[a-z]/i.test(query)) expect(await find({ query })).toEqual(['it']);
    },
  );

  test('takes thousands of words, of which the first count', async () => {
    const { call } = await start();

    const query = Array.from({ length: 3000 }, (_, index) => `w${index}`).join(' ');

    expect((await call('searchMessages', { query: { query } })).status).toBe(200);
  });

  test('follows what is edited, deleted and sent', async () => {
    const { ask, find, receive, tell } = await start();
    receive(chat.chatID, 'it', { text: 'before' });
    expect(await find({ query: 'before' })).toEqual(['it']);

    tell({ type: 'message.edited', chatID: chat.chatID, messageID: 'it', text: 'afterwards', at: 0 });
    expect(await find({ query: 'before' })).toEqual([]);
    expect(await find({ query: 'afterwards' })).toEqual(['it']);

    tell({ type: 'message.deleted', chatID: chat.chatID, messageID: 'it' });
    expect(await find({ query: 'afterwards' })).toEqual([]);

    const { pendingMessageID } = await ask('sendMessage', { path: chat, body: { text: 'outgoing' } });
    expect(await find({ query: 'outgoing' })).toEqual([pendingMessageID]);
    tell({ type: 'message.sent', chatID: chat.chatID, pendingID: pendingMessageID, id: 'final' });
    expect(await find({ query: 'outgoing' })).toEqual(['final']);
    await ask('deleteMessage', { path: { ...chat, messageID: 'final' }, query: { forEveryone: false } });
    expect(await find({ query: 'outgoing' })).toEqual([]);
  });

  test('finds all of many that have arrived since the last search', async () => {
    const { ask, receive } = await start();
    for (let count = 0; count < 150; count++) receive(chat.chatID, `many-${count}`, { text: 'manifold' });

    const seen = new Set<string>();
    let cursor: string | null | undefined;
    do {
      const page = await ask('searchMessages', { query: { query: 'manifold', ...(cursor && { cursor }) } });
      for (const { id } of page.items) seen.add(id);
      cursor = page.hasMore ? page.oldestCursor : null;
    } while (cursor);

    expect(seen.size).toBe(150);
  });

  test('brings the chats along that the messages are in, without previews', async () => {
    const { ask } = await start();

    const page = await ask('searchMessages', { query: { query: 'no paper' } });

    expect(Object.keys(page.chats)).toEqual(['!direct:scripted']);
    expect(page.chats['!direct:scripted']).toMatchObject({ id: '!direct:scripted', participants: { total: 2 } });
    expect(page.chats['!direct:scripted']).not.toHaveProperty('preview');
    expect((await ask('searchMessages', { query: { query: 'nothing' } })).chats).toEqual({});
  });

  test('goes on from its cursors in both directions, the newest first', async () => {
    const { ask } = await start();
    const query = { query: 'paper', excludeLowPriority: false, limit: 2 };

    const first = await ask('searchMessages', { query });
    const next = await ask('searchMessages', { query: { ...query, cursor: first.oldestCursor as string } });
    const last = await ask('searchMessages', { query: { ...query, cursor: next.oldestCursor as string } });
    const back = await ask('searchMessages', {
      query: { ...query, cursor: last.newestCursor as string, direction: 'after' },
    });

    expect([first, next, last, back].map(({ items, hasMore }) => [items.map(({ id }) => id), hasMore])).toEqual([
      [['Low paper', 'Muted paper'], true],
      [['Own paper', 'No paper'], true],
      [['Map of <b>paper</b>', 'Paper map'], false],
      [['Own paper', 'No paper'], true],
    ]);
  });
});

describe('a filter on messages', () => {
  test.each<[string, Record<string, string | boolean | string[]>, string[]]>([
    [
      'chats, by either ID',
      { chatIDs: ['5', '!direct:scripted'] },
      ['Own paper', 'No paper', 'Map of <b>paper</b>', 'Paper map'],
    ],
    ['an unknown chat', { chatIDs: '!nowhere' }, []],
    ['accounts', { accountIDs: 'second' }, ['No paper']],
    ['direct chats', { chatType: 'single' }, ['Muted paper', 'No paper']],
    ['groups', { chatType: 'group' }, ['Own paper', 'Map of <b>paper</b>', 'Paper map']],
    ['the owner', { sender: 'me' }, ['Own paper']],
    ['everyone else', { sender: 'others' }, ['Muted paper', 'No paper', 'Map of <b>paper</b>', 'Paper map']],
    ['one person', { sender: ben.id }, ['Map of <b>paper</b>']],
    [
      'after a time, without that time itself',
      { dateAfter: '2026-01-01T00:00:00Z' },
      ['Muted paper', 'Own paper', 'No paper'],
    ],
    ['before a time, without that time itself', { dateBefore: '2026-01-01T00:00:00Z' }, ['Paper map']],
    [
      'between two times, in any zone',
      { dateAfter: '2026-01-01T00:59:59+01:00', dateBefore: '2026-02-10T12:00:00.001Z' },
      ['No paper', 'Map of <b>paper</b>'],
    ],
    ['no time at all', { dateAfter: '2026-02-01T00:00:00Z', dateBefore: '2026-01-01T00:00:00Z' }, []],
    [
      'chats that are not muted',
      { includeMuted: false },
      ['Own paper', 'No paper', 'Map of <b>paper</b>', 'Paper map'],
    ],
    [
      'low priority too',
      { excludeLowPriority: false },
      ['Low paper', 'Muted paper', 'Own paper', 'No paper', 'Map of <b>paper</b>', 'Paper map'],
    ],
    [
      'several together',
      { chatType: 'group', sender: 'others', dateAfter: '2025-12-31T23:59:59.500Z' },
      ['Map of <b>paper</b>'],
    ],
  ])('finds in %s only', async (_, filter, found) => {
    const { find } = await start();

    expect(await find({ query: 'paper', ...filter })).toEqual(found);
  });

  test.each([
    ['image', ['A picture']],
    ['video', ['A video']],
    ['file', ['A file']],
    ['link', ['A link']],
    [
      ['image', 'link'],
      ['A link', 'A picture'],
    ],
    ['any', ['A link', 'A file', 'A video', 'A picture']],
  ])('finds %s', async (mediaTypes, found) => {
    const { find } = await start();

    expect(await find({ mediaTypes })).toEqual(found);
  });

  test('alone finds without any words, and nothing at all finds everything that is not of low priority', async () => {
    const { find } = await start();

    expect(await find({ sender: 'me' })).toEqual(['Own paper']);
    expect(await find({ query: '', sender: 'me' })).toEqual(['Own paper']);
    expect(await find({})).toHaveLength(messages.length - 1);
  });

  test('on a merged chat finds in its members', async () => {
    const { ask } = await startMessagingServer({
      chats: [
        chatOf('!merged:scripted', { merge: { chatIDs: ['!one:scripted'] } }),
        chatOf('!one:scripted', { mergedIntoChatID: '!merged:scripted' }),
      ],
      messages: [messageOf('!one:scripted', KEY, { id: 'it', text: 'paper' })],
    });

    const { items } = await ask('searchMessages', { query: { query: 'paper', chatIDs: '!merged:scripted' } });

    expect(items.map(({ id }) => id)).toEqual(['it']);
  });

  test('leaves out the chats of low priority however many there are', async () => {
    const many = Array.from({ length: 80 }, (_, index) => chatOf(`!low-${index}:scripted`, { isLowPriority: true }));
    const { ask } = await startMessagingServer({
      chats: [...many, chatOf('!high:scripted')],
      messages: [
        messageOf('!high:scripted', KEY, { id: 'high', text: 'paper' }),
        ...many.map(({ id }, index) => messageOf(id, KEY + 1 + index, { text: 'paper' })),
      ],
    });

    expect((await ask('searchMessages', { query: { query: 'paper' } })).items.map(({ id }) => id)).toEqual(['high']);
  });

  test('with a time that there is none of is refused', async () => {
    const { call } = await start();

    expect(await call('searchMessages', { query: { dateAfter: '2026-01-01T00:00:60Z' } })).toMatchObject({
      status: 422,
      body: { details: { issues: [{ path: ['query', 'dateAfter'] }] } },
    });
  });
});

test('messages sent before 2000 and after 2049 are found by their times as well', async () => {
  const { ask } = await startMessagingServer({
    chats: [chatOf(chat.chatID)],
    messages: [
      messageOf(chat.chatID, KEY, { id: 'old', timestamp: '1999-05-05T00:00:00.000Z' }),
      messageOf(chat.chatID, KEY + 1, { id: 'now', timestamp: at(0) }),
      messageOf(chat.chatID, KEY + 2, { id: 'far', timestamp: '2063-04-05T00:00:00.000Z' }),
    ],
  });
  const find = async (query: object) =>
    (await ask('searchMessages', { query: query as Record<string, string> })).items.map(({ id }) => id);

  expect(await find({ dateBefore: '1999-12-31T00:00:00Z' })).toEqual(['old']);
  expect(await find({ dateAfter: '2050-01-01T00:00:00Z' })).toEqual(['far']);
  expect(await find({ dateAfter: '2001-01-01T00:00:00Z', dateBefore: '2049-01-01T00:00:00Z' })).toEqual(['now']);
});
