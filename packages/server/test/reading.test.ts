import { describe, expect, test } from 'vitest';
import {
  ann,
  ben,
  chatOf,
  me,
  messageOf,
  NOW,
  ownMessageOf,
  startMessagingServer,
} from './support/messaging-server.ts';

const chat = { chatID: '!chat:scripted' };
const KEY = 1_000_000;

/** Ann asks, Mia answers, Ben deletes what he wrote, and three messages are unread, of which two mention Mia. */
const seed = {
  chats: [
    chatOf(chat.chatID, {
      people: [me, ann, ben],
      unreadCount: 3,
      unreadMentionsCount: 2,
      isMarkedUnread: true,
      lastReadMessageSortKey: String(KEY + 2),
    }),
  ],
  messages: [
    messageOf(chat.chatID, KEY, { id: 'asked' }),
    ownMessageOf(chat.chatID, KEY + 1, { id: 'answered' }),
    messageOf(chat.chatID, KEY + 2, { id: 'deleted', senderID: ben.id, isDeleted: true }),
    messageOf(chat.chatID, KEY + 3, { id: 'unread-1', isUnread: true, mentions: [me.id] }),
    messageOf(chat.chatID, KEY + 4, { id: 'unread-2', isUnread: true, mentions: ['@room'] }),
    messageOf(chat.chatID, KEY + 5, { id: 'unread-3', isUnread: true, mentions: [ben.id] }),
  ],
};

describe('marking a chat as read', () => {
  test('as a whole leaves nothing unread, and tells the network how far', async () => {
    const { ask, network, readChat, settle } = await startMessagingServer(seed);

    const answer = await ask('markReadChat', { path: chat });
    await settle();

    expect(answer).toMatchObject({
      unreadCount: 0,
      unreadMentionsCount: 0,
      isMarkedUnread: false,
      lastReadMessageSortKey: String(KEY + 5),
    });
    expect(answer).toEqual(await readChat(chat.chatID));
    const { items } = await ask('listMessages', { path: chat });
    expect(items.filter(({ isUnread }) => isUnread)).toEqual([]);
    expect(network.handed).toEqual([['markRead', chat.chatID, 'unread-3']]);
  });

  test('up to a message leaves what comes after it unread', async () => {
    const { ask, readMessage } = await startMessagingServer(seed);

    const answer = await ask('markReadChat', { path: chat, body: { messageID: 'unread-1' } });

    expect(answer).toMatchObject({
      unreadCount: 2,
      unreadMentionsCount: 1,
      isMarkedUnread: false,
      lastReadMessageSortKey: String(KEY + 3),
    });
    expect([
      (await readMessage(chat.chatID, 'unread-1')).isUnread,
      (await readMessage(chat.chatID, 'unread-2')).isUnread,
    ]).toEqual([false, true]);
  });

  test('up to a message that was read before goes back on nothing', async () => {
    const { ask, network, settle } = await startMessagingServer(seed);

    const answer = await ask('markReadChat', { path: chat, body: { messageID: 'asked' } });
    await settle();

    expect(answer).toMatchObject({ unreadCount: 3, lastReadMessageSortKey: String(KEY + 2) });
    expect(network.handed).toEqual([]);
  });

  test('counts what the app does not know of as read too', async () => {
    const chats = [chatOf(chat.chatID, { unreadCount: 41 })];
    const messages = [messageOf(chat.chatID, KEY, { id: 'it', isUnread: true })];
    const { ask } = await startMessagingServer({ chats, messages });

    expect(await ask('markReadChat', { path: chat, body: { messageID: 'it' } })).toMatchObject({ unreadCount: 0 });
  });

  test('of a merged chat marks its members', async () => {
    const { ask, readChat, receive } = await startMessagingServer({
      chats: [
        chatOf('!merged:scripted', { merge: { chatIDs: ['!one:scripted', '!two:scripted'] } }),
        chatOf('!one:scripted', { mergedIntoChatID: '!merged:scripted' }),
        chatOf('!two:scripted', { mergedIntoChatID: '!merged:scripted' }),
      ],
    });
    receive('!one:scripted', 'one');
    receive('!two:scripted', 'two', { mentions: [me.id] });
    expect(await readChat('!merged:scripted')).toMatchObject({ unreadCount: 2, unreadMentionsCount: 1 });

    const path = { chatID: '!merged:scripted' };
    expect(await ask('markReadChat', { path, body: { messageID: 'one' } })).toMatchObject({ unreadCount: 1 });
    expect(await ask('markReadChat', { path })).toMatchObject({ unreadCount: 0, unreadMentionsCount: 0 });
    expect(await readChat('!two:scripted')).toMatchObject({ unreadCount: 0 });
  });

  test('up to an unknown message is not found', async () => {
    const { call } = await startMessagingServer(seed);

    expect((await call('markReadChat', { path: chat, body: { messageID: 'nothing' } })).status).toBe(404);
  });
});

describe('marking a chat as unread', () => {
  test('as a whole sets a flag, and no message changes', async () => {
    const { ask } = await startMessagingServer({ chats: [chatOf(chat.chatID)], messages: seed.messages.slice(0, 1) });

    const answer = await ask('markUnreadChat', { path: chat });

    expect(answer).toMatchObject({ isMarkedUnread: true, unreadCount: 0 });
    expect((await ask('listMessages', { path: chat })).items).toMatchObject([{ isUnread: false }]);
  });

  test('from a message on counts the messages of others that are there to be read', async () => {
    const { ask } = await startMessagingServer(seed);
    await ask('markReadChat', { path: chat });

    const answer = await ask('markUnreadChat', { path: chat, body: { messageID: 'answered' } });

    expect(answer).toMatchObject({
      isMarkedUnread: true,
      unreadCount: 3,
      unreadMentionsCount: 2,
      lastReadMessageSortKey: String(KEY),
    });
    const { items } = await ask('listMessages', { path: chat });
    expect(items.filter(({ isUnread }) => isUnread).map(({ id }) => id)).toEqual(['unread-3', 'unread-2', 'unread-1']);
  });

  test('from the first message on leaves nothing that was read last', async () => {
    const { ask } = await startMessagingServer(seed);

    const answer = await ask('markUnreadChat', { path: chat, body: { messageID: 'asked' } });

    expect(answer.unreadCount).toBe(4);
    expect(answer.lastReadMessageSortKey).toBeUndefined();
  });

  test('is refused where the network knows no such thing', async () => {
    const { call } = await startMessagingServer({
      chats: [chatOf(chat.chatID, { capabilities: { markAsUnread: false } })],
    });

    expect(await call('markUnreadChat', { path: chat })).toMatchObject({
      status: 422,
      body: { details: { issues: [{ path: ['path', 'chatID'], code: 'not_supported' }] } },
    });
  });
});

describe('a message that arrives', () => {
  test('is unread, counts, counts as a mention, and is the latest activity', async () => {
    const { ask, readChat, receive } = await startMessagingServer({ chats: [chatOf(chat.chatID)] });

    receive(chat.chatID, 'one');
    receive(chat.chatID, 'two', {
      text: '<a href="https://matrix.to/#/@me:scripted">Mia</a>, look',
      timestamp: NOW + 5,
    });
    receive(chat.chatID, 'three', { text: '@room, look', timestamp: NOW + 3 });
    receive(chat.chatID, 'four', { mentions: [ben.id] });

    expect(await readChat(chat.chatID)).toMatchObject({
      unreadCount: 4,
      unreadMentionsCount: 2,
      lastActivity: new Date(NOW + 5).toISOString(),
    });
    expect((await ask('listChats')).items[0]?.preview).toMatchObject({
      id: 'four',
      isUnread: true,
      senderName: ann.fullName,
    });
  });

  test('counts once, however often it is told', async () => {
    const { ask, readChat, receive } = await startMessagingServer({ chats: [chatOf(chat.chatID)] });

    for (const _ of [1, 2]) receive(chat.chatID, 'one');

    expect(await readChat(chat.chatID)).toMatchObject({ unreadCount: 1 });
    expect((await ask('listMessages', { path: chat })).items).toHaveLength(1);
  });

  test('that the owner wrote elsewhere is not unread', async () => {
    const { readChat, readMessage, receive } = await startMessagingServer({ chats: [chatOf(chat.chatID)] });

    receive(chat.chatID, 'own', { senderID: me.id });

    expect(await readChat(chat.chatID)).toMatchObject({ unreadCount: 0 });
    expect(await readMessage(chat.chatID, 'own')).toMatchObject({
      isSender: true,
      isUnread: false,
      sendStatus: { status: 'SUCCESS' },
    });
  });

  test('takes its chat out of the archive, unless the chat is muted or the owner wrote it', async () => {
    const { readChat, receive } = await startMessagingServer({
      chats: [
        chatOf('!archived:scripted', { isArchived: true }),
        chatOf('!muted:scripted', { isArchived: true, isMuted: true }),
        chatOf('!own:scripted', { isArchived: true }),
      ],
    });

    receive('!archived:scripted', 'it');
    receive('!muted:scripted', 'it');
    receive('!own:scripted', 'it', { senderID: me.id });

    expect((await readChat('!archived:scripted')).isArchived).toBe(false);
    expect((await readChat('!muted:scripted')).isArchived).toBe(true);
    expect((await readChat('!own:scripted')).isArchived).toBe(true);
  });

  test('in a chat that the app does not know is let be', async () => {
    const { call, receive } = await startMessagingServer();

    receive('!nowhere', 'it');

    expect((await call('listMessages', { path: { chatID: '!nowhere' } })).status).toBe(404);
  });
});
