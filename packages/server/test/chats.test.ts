import type { Chat, ChatCapabilities, UpdateChatInput } from '@beeper-openapi/types';
import { describe, expect, test } from 'vitest';
import {
  account,
  ann,
  at,
  ben,
  chatOf,
  type MessagingServer,
  me,
  messageOf,
  startMessagingServer,
} from './support/messaging-server.ts';

const chat = { chatID: '!chat:scripted' };
const second = { ...account, accountID: 'second' };

/** So many chats, each a second younger than the one before; every third one on a second account. */
function manyChats(count: number) {
  const chats = Array.from({ length: count }, (_, index) =>
    chatOf(`!${index}:scripted`, {
      lastActivity: at(index * 1000),
      accountID: index % 3 === 0 ? 'second' : 'account',
    }),
  );
  return { accounts: [account, second], chats };
}

const idsOf = ({ items }: { items: { id: string }[] }) => items.map(({ id }) => id);

/** A group with so many people, the owner among them. */
function crowd(count: number): Chat {
  const others = Array.from({ length: count - 1 }, (_, index) => ({
    id: `@p${index}:scripted`,
    fullName: `Person ${index}`,
  }));
  return chatOf(chat.chatID, { people: [me, ...others] });
}

describe('the list of chats', () => {
  test('has the latest activity first, 25 to a page, and goes both ways', async () => {
    const { ask } = await startMessagingServer(manyChats(60));

    const first = await ask('listChats');
    const next = await ask('listChats', { query: { cursor: first.oldestCursor as string } });
    const last = await ask('listChats', { query: { cursor: next.oldestCursor as string, direction: 'before' } });
    const back = await ask('listChats', { query: { cursor: last.newestCursor as string, direction: 'after' } });

    expect([first, next, last].map(({ items, hasMore }) => [items.length, hasMore])).toEqual([
      [25, true],
      [25, true],
      [10, false],
    ]);
    expect([first, next, last].flatMap(idsOf)).toEqual(
      Array.from({ length: 60 }, (_, index) => `!${59 - index}:scripted`),
    );
    expect(idsOf(back)).toEqual(idsOf(next));
  });

  test('of some accounts has theirs alone, in one order', async () => {
    const { ask } = await startMessagingServer(manyChats(9));

    const query = { accountIDs: ['second', 'account', 'unknown'], limit: 4 };
    const first = await ask('listChats', { query });
    const rest = await ask('listChats', { query: { ...query, cursor: first.oldestCursor as string } });

    expect(idsOf(await ask('listChats', { query: { accountIDs: 'second' } }))).toEqual([
      '!6:scripted',
      '!3:scripted',
      '!0:scripted',
    ]);
    expect(idsOf(first)).toEqual(['!8:scripted', '!7:scripted', '!6:scripted', '!5:scripted']);
    expect(idsOf(rest)).toEqual(['!4:scripted', '!3:scripted', '!2:scripted', '!1:scripted']);
    expect([first.hasMore, rest.hasMore]).toEqual([true, true]);
  });

  test('has chats without any activity at its end, and tells apart those of the same moment', async () => {
    const chats = [
      chatOf('!none:scripted'),
      ...['a', 'b', 'c'].map((id) => chatOf(`!${id}:scripted`, { lastActivity: at(0) })),
    ];
    const { ask } = await startMessagingServer({ chats });

    const seen: string[] = [];
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const page = await ask('listChats', { query: { limit: 1, ...(cursor && { cursor }) } });
      seen.push(...idsOf(page));
      cursor = page.hasMore ? page.oldestCursor : null;
    }

    expect(seen).toEqual(['!c:scripted', '!b:scripted', '!a:scripted', '!none:scripted']);
  });

  test('shows each with its latest message and its first twenty participants', async () => {
    const { ask } = await startMessagingServer({
      chats: [crowd(25)],
      messages: [messageOf(chat.chatID, 1_000_000), messageOf(chat.chatID, 1_000_001, { id: 'latest' })],
    });

    const [listed] = (await ask('listChats')).items;

    expect(listed?.preview?.id).toBe('latest');
    expect(listed?.participants).toMatchObject({ hasMore: true, total: 25 });
    expect(listed?.participants.items).toHaveLength(20);
    expect(listed?.participants.items[0]).toEqual(me);
  });

  test('shows a merged chat with the latest message of its members', async () => {
    const { ask } = await startMessagingServer({
      chats: [
        chatOf('!merged:scripted', { lastActivity: at(9), merge: { chatIDs: ['!one:scripted', '!two:scripted'] } }),
        chatOf('!one:scripted', { mergedIntoChatID: '!merged:scripted' }),
        chatOf('!two:scripted', { mergedIntoChatID: '!merged:scripted' }),
      ],
      messages: [messageOf('!one:scripted', 1_000_001, { id: 'latest' }), messageOf('!two:scripted', 1_000_000)],
    });

    expect((await ask('listChats')).items[0]).toMatchObject({ id: '!merged:scripted', preview: { id: 'latest' } });
  });

  test('takes no cursor of a list of messages', async () => {
    const { ask, call } = await startMessagingServer({
      chats: [chatOf(chat.chatID)],
      messages: [messageOf(chat.chatID, 1)],
    });
    const { oldestCursor } = await ask('listMessages', { path: chat });

    expect((await call('listChats', { query: { cursor: oldestCursor as string } })).status).toBe(422);
  });
});

describe('one chat', () => {
  test.each([
    [undefined, 100, true],
    [20, 20, true],
    [0, 0, true],
    [-1, 120, false],
    [500, 120, false],
  ])('comes with as many participants as are asked for: %s', async (maxParticipantCount, count, hasMore) => {
    const { ask } = await startMessagingServer({ chats: [crowd(120)] });

    const query = maxParticipantCount === undefined ? {} : { maxParticipantCount };
    const { participants } = await ask('retrieveChat', { path: chat, query });

    expect([participants.items.length, participants.hasMore, participants.total]).toEqual([count, hasMore, 120]);
  });

  test('says that there are more participants than the app knows', async () => {
    const participants = { items: [me, ann], hasMore: true, total: 26 };
    const { ask } = await startMessagingServer({ chats: [chatOf(chat.chatID, { participants })] });

    expect((await ask('retrieveChat', { path: chat, query: { maxParticipantCount: -1 } })).participants).toEqual(
      participants,
    );
  });

  test('is found by its local ID', async () => {
    const { readChat } = await startMessagingServer({ chats: [chatOf(chat.chatID, { localChatID: '57' })] });

    expect(await readChat('57')).toMatchObject({ id: chat.chatID, localChatID: '57' });
  });

  test('carries its labels, by name', async () => {
    const [garden, work] = [
      { id: 'lbl_1', name: 'Work' },
      { id: 'lbl_2', name: 'Garden' },
    ];
    const { ask, readChat } = await startMessagingServer({
      labels: [garden, work],
      chats: [chatOf(chat.chatID, { labels: [garden, work] })],
    });

    expect((await readChat(chat.chatID)).labels).toEqual([work, garden]);
    expect(await ask('listLabels')).toEqual([work, garden]);
  });
});

describe('an update of a chat', () => {
  const update = (server: MessagingServer, body: UpdateChatInput) => server.call('updateChat', { path: chat, body });

  test('changes what it names, answers with the chat, and tells the network what all see', async () => {
    const server = await startMessagingServer({ chats: [chatOf(chat.chatID)] });

    const shared = { title: 'New', description: 'Topic', imgURL: '/pictures/new.png', messageExpirySeconds: 3600 };
    const own = { isArchived: true, isLowPriority: true, isPinned: true, isMuted: true };
    const { body } = await update(server, { ...shared, ...own });
    await server.settle();

    expect(body).toMatchObject({ id: chat.chatID, unreadCount: 0, ...shared, ...own });
    expect(body).toEqual(await server.readChat(chat.chatID));
    expect(server.network.handed).toEqual([['updateChat', chat.chatID, shared]]);
  });

  test('of where the person keeps it is none of the network’s business', async () => {
    const server = await startMessagingServer({ chats: [chatOf(chat.chatID)] });

    await update(server, { isPinned: true });
    await server.settle();

    expect(server.network.handed).toEqual([]);
  });

  test('clears what null clears', async () => {
    const more = { description: 'Topic', imgURL: '/old.png', messageExpirySeconds: 60, people: [me, ann, ben] };
    const server = await startMessagingServer({ chats: [chatOf(chat.chatID, more)] });

    const { body } = await update(server, { title: null, description: null, imgURL: null, messageExpirySeconds: null });

    expect(body).toMatchObject({
      title: 'Ann Moreau, Ben Okoye',
      description: null,
      imgURL: null,
      messageExpirySeconds: null,
    });
  });

  test('of nothing answers with the chat as it is', async () => {
    const { ask, readChat } = await startMessagingServer({ chats: [chatOf(chat.chatID)] });

    expect(await ask('updateChat', { path: chat })).toEqual(await readChat(chat.chatID));
  });

  test('that the network refuses is taken back, as far as it was its business', async () => {
    const server = await startMessagingServer({ chats: [chatOf(chat.chatID, { title: 'Old' })] });
    server.network.refusals.set('updateChat', { reason: 'no', message: 'No.', isRetriable: false });

    await update(server, { title: 'New', description: 'Topic', isPinned: true });
    await server.settle();

    const { title, description, isPinned } = await server.readChat(chat.chatID);
    expect([title, description, isPinned]).toEqual(['Old', undefined, true]);
  });

  test.each<[UpdateChatInput, ChatCapabilities]>([
    [{ title: 'New' }, { state: { title: { level: 0 } } }],
    [{ description: 'New' }, { state: { description: { level: -2 } } }],
    [{ imgURL: '/new.png' }, { state: { avatar: { level: -1 } } }],
    [{ messageExpirySeconds: 60 }, { state: { disappearingTimer: { level: 0 } } }],
    [{ messageExpirySeconds: 60 }, { disappearingTimer: { timers: [86_400_000] } }],
    [{ isArchived: true }, { archive: false }],
  ])('%o is refused where the chat says so, and nothing changes', async (input, capabilities) => {
    const server = await startMessagingServer({ chats: [chatOf(chat.chatID, { capabilities })] });
    const before = await server.readChat(chat.chatID);

    expect(await update(server, { isPinned: true, ...input })).toMatchObject({
      status: 422,
      body: { details: { issues: [{ path: ['body', Object.keys(input)[0]] }] } },
    });
    expect(await server.readChat(chat.chatID)).toEqual(before);
  });

  test('takes the timers that the chat knows', async () => {
    const capabilities = {
      disappearingTimer: { timers: [86_400_000] },
      state: { disappearingTimer: { level: 2 } },
    } as const;
    const server = await startMessagingServer({
      chats: [chatOf(chat.chatID, { capabilities: { ...capabilities, disappearingTimer: { timers: [86_400_000] } } })],
    });

    expect((await update(server, { messageExpirySeconds: 86_400 })).body.messageExpirySeconds).toBe(86_400);
    expect((await update(server, { messageExpirySeconds: 0 })).body.messageExpirySeconds).toBeNull();
  });

  test('of an unknown chat is not found', async () => {
    expect((await update(await startMessagingServer(), { isPinned: true })).status).toBe(404);
  });
});

describe('a draft', () => {
  const update = (server: MessagingServer, draft: UpdateChatInput['draft']) =>
    server.call('updateChat', { path: chat, body: { draft } });
  const seed = { chats: [chatOf(chat.chatID)] };

  test('is set as rich text with its files, which keep their keys', async () => {
    const server = await startMessagingServer(seed);
    const upload = await server.ask('uploadAssetBase64', {
      body: { content: Buffer.from('Stove\n').toString('base64'), fileName: 'list.txt', mimeType: 'text/plain' },
    });
    const uploadID = upload.uploadID as string;

    const attachments = {
      one: { uploadID },
      two: { id: 'named', uploadID, type: 'voice-note', fileName: 'note.ogg', mimeType: 'audio/ogg', duration: 3 },
    } as const;
    const { body } = await update(server, { text: 'My **list**', attachments });

    expect(body.draft).toEqual({
      text: 'My <strong>list</strong>',
      attachments: {
        one: {
          id: 'one',
          type: 'file',
          mimeType: 'text/plain',
          fileName: 'list.txt',
          fileSize: 6,
          filePath: expect.stringMatching(/^\//),
        },
        named: expect.objectContaining({
          id: 'named',
          type: 'recorded_audio',
          fileName: 'note.ogg',
          audioDurationSeconds: 3,
        }),
      },
    });
  });

  test('is refused while there is another one, and taken once that is cleared', async () => {
    const server = await startMessagingServer(seed);
    await update(server, { text: 'First' });

    expect(await update(server, { text: 'Second' })).toMatchObject({
      status: 422,
      body: { details: { issues: [{ path: ['body', 'draft'], code: 'draft_exists' }] } },
    });
    expect((await update(server, null)).body.draft).toBeNull();
    expect((await update(server, { text: 'Second' })).body.draft).toEqual({ text: 'Second' });
  });

  test('with nothing in it clears the one that is there', async () => {
    const server = await startMessagingServer(seed);
    await update(server, { text: 'First' });

    expect((await update(server, { text: '' })).body.draft).toBeNull();
  });

  test('with a file that was not uploaded is not found', async () => {
    const server = await startMessagingServer(seed);

    expect((await update(server, { text: 'x', attachments: { a: { uploadID: 'upl_none' } } })).status).toBe(404);
  });
});

describe('the archive', () => {
  test('takes a chat in, and gives it back', async () => {
    const { call, readChat } = await startMessagingServer({ chats: [chatOf(chat.chatID)] });

    expect(await call('archiveChat', { path: chat })).toEqual({ status: 204 });
    expect((await readChat(chat.chatID)).isArchived).toBe(true);
    await call('archiveChat', { path: chat, body: { archived: false } });
    expect((await readChat(chat.chatID)).isArchived).toBe(false);
    await call('archiveChat', { path: chat, body: {} });
    expect((await readChat(chat.chatID)).isArchived).toBe(true);
  });

  test('takes no chat that cannot be archived', async () => {
    const { call } = await startMessagingServer({ chats: [chatOf(chat.chatID, { capabilities: { archive: false } })] });

    expect((await call('archiveChat', { path: chat })).status).toBe(422);
  });
});

describe('to notify somebody anyway', () => {
  test('works on iMessage, and answers with the chat', async () => {
    const { ask, readChat } = await startMessagingServer({
      chats: [chatOf(chat.chatID, { accountID: 'imessage', network: 'iMessage' })],
    });

    expect(await ask('notifyAnywayChat', { path: chat })).toEqual(await readChat(chat.chatID));
  });

  test('fails on any other network', async () => {
    const { call } = await startMessagingServer({ chats: [chatOf(chat.chatID)] });

    expect(await call('notifyAnywayChat', { path: chat })).toMatchObject({
      status: 422,
      body: { details: { issues: [{ path: ['path', 'chatID'], code: 'not_supported' }] } },
    });
  });
});

describe('a network', () => {
  const opened = {
    id: chat.chatID,
    type: 'group',
    title: 'Opened',
    participants: [me, ann, ben],
    capabilities: { edit: 2 },
  } as const;

  test('can bring a chat along, once', async () => {
    const { ask, readChat, tell } = await startMessagingServer();

    for (const _ of [1, 2]) tell({ type: 'chat.created', accountID: 'account', chat: opened });

    expect((await ask('listChats')).items).toHaveLength(1);
    expect(await readChat(chat.chatID)).toMatchObject({
      accountID: 'account',
      network: 'Scripted',
      title: 'Opened',
      capabilities: { edit: 2 },
      participants: { total: 3, hasMore: false },
      localChatID: '1',
      unreadCount: 0,
      draft: null,
    });
  });

  test('can change what all see of it, and who is in it, and searches follow', async () => {
    const { ask, readChat, tell } = await startMessagingServer();
    tell({ type: 'chat.created', accountID: 'account', chat: opened });

    const change = { title: 'Renamed', isReadOnly: true, description: 'Topic', participants: [me, ben] };
    tell({ type: 'chat.changed', chatID: chat.chatID, change });

    expect(await readChat(chat.chatID)).toMatchObject({
      title: 'Renamed',
      isReadOnly: true,
      description: 'Topic',
      participants: { items: [me, ben], total: 2 },
    });
    const find = async (query: string, scope: string) => idsOf(await ask('searchChats', { query: { query, scope } }));
    expect(await find('renamed', 'titles')).toEqual([chat.chatID]);
    expect(await find('opened', 'titles')).toEqual([]);
    expect(await find('ben', 'participants')).toEqual([chat.chatID]);
    expect(await find('ann', 'participants')).toEqual([]);
  });

  test('can take a chat away, with its messages', async () => {
    const { ask, call, receive, tell } = await startMessagingServer({ chats: [chatOf(chat.chatID)] });
    receive(chat.chatID, 'it', { text: 'Findable' });
    expect((await ask('searchMessages', { query: { query: 'findable' } })).items).toHaveLength(1);

    for (const _ of [1, 2]) tell({ type: 'chat.deleted', chatID: chat.chatID });

    expect((await call('retrieveChat', { path: chat })).status).toBe(404);
    expect((await ask('searchMessages', { query: { query: 'findable' } })).items).toEqual([]);
    expect((await ask('searchChats', { query: { query: 'chat' } })).items).toEqual([]);
  });

  test('can tell of something later, even if the process ends before', async () => {
    const { clock, network, readChat } = await startMessagingServer({ chats: [chatOf(chat.chatID)] });
    const message = { id: 'it', senderID: ann.id, text: 'Hello', timestamp: clock.now() };

    network.host.tellLater(5000, { type: 'message.received', chatID: chat.chatID, message });

    await clock.advance(4999);
    expect((await readChat(chat.chatID)).unreadCount).toBe(0);
    await clock.advance(1);
    expect((await readChat(chat.chatID)).unreadCount).toBe(1);
  });

  test('learns from the app who is in a chat and what a message is', async () => {
    const { network, receive } = await startMessagingServer({ chats: [chatOf(chat.chatID)] });
    receive(chat.chatID, 'it');

    expect(network.host.participantsOf(chat.chatID)).toEqual([me, ann]);
    expect(network.host.findMessage(chat.chatID, 'it')?.text).toBe('Hello it');
    expect(network.host.findMessage(chat.chatID, 'other')).toBeUndefined();
  });
});
