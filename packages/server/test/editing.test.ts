import type { ChatCapabilities, Message } from '@beeper-openapi/types';
import { describe, expect, test } from 'vitest';
import {
  ann,
  at,
  chatOf,
  type MessagingServer,
  me,
  messageOf,
  NOW,
  ownMessageOf,
  startMessagingServer,
} from './support/messaging-server.ts';

const chat = { chatID: '!chat:scripted' };
const it = { ...chat, messageID: 'it' };
const KEY = 1_000_000;

/** A chat with one message of the owner’s, sent now. */
function withOwn(capabilities: ChatCapabilities = {}, message: Partial<Message> = {}) {
  const own = ownMessageOf(chat.chatID, KEY, { id: 'it', text: 'Old text', ...message });
  return { chats: [chatOf(chat.chatID, { capabilities })], messages: [own] };
}

const refusal = { reason: 'too_late', message: 'Too late.', isRetriable: false };

describe('an edit', () => {
  const edit = (server: MessagingServer, text = 'New **text**') =>
    server.call('updateMessage', { path: it, body: { text } });

  test('gives the message another text, and tells the network', async () => {
    const server = await startMessagingServer(withOwn({}, { mentions: [ann.id], links: [] }));
    await server.clock.advance(2000);

    const { body } = await edit(server, 'See **https://ridge.example**, @Ann');
    await server.settle();

    const message = await server.readMessage(chat.chatID, 'it');
    expect(body).toEqual({ ...message, success: true, messageID: 'it' });
    expect(message).toMatchObject({
      id: 'it',
      editedTimestamp: at(2000),
      mentions: [ann.id],
      links: [{ url: 'https://ridge.example' }],
      sendStatus: { status: 'SUCCESS' },
    });
    expect(server.network.handed).toEqual([['editMessage', chat.chatID, 'it', message.text]]);
  });

  test('takes links and mentions away that the new text lacks', async () => {
    const links = [{ url: 'https://ridge.example', title: 'Ridge' }];
    const server = await startMessagingServer(withOwn({}, { mentions: [ann.id], links }));

    const { body } = await edit(server, 'Nothing');

    expect([body.links, body.mentions, body.text]).toEqual([undefined, undefined, 'Nothing']);
  });

  test('that the network refuses is taken back, and does not count', async () => {
    const server = await startMessagingServer(withOwn({ editMaxCount: 1 }));
    server.network.refusals.set('editMessage', refusal);
    const before = await server.readMessage(chat.chatID, 'it');

    expect((await edit(server)).status).toBe(200);
    await server.settle();
    expect(await server.readMessage(chat.chatID, 'it')).toEqual(before);

    server.network.refusals.clear();
    expect((await edit(server)).status).toBe(200);
  });

  test('is possible as often as the chat says', async () => {
    const server = await startMessagingServer(withOwn({ editMaxCount: 2 }));

    const statuses = [];
    for (const text of ['One', 'Two', 'Three']) statuses.push((await edit(server, text)).status);

    expect(statuses).toEqual([200, 200, 422]);
    expect(await server.readMessage(chat.chatID, 'it')).toMatchObject({ text: 'Two' });
  });

  test('is possible as long as the chat says', async () => {
    const server = await startMessagingServer(withOwn({ editMaxAge: 900 }));
    await server.clock.advance(900_000);
    expect((await edit(server)).status).toBe(200);
    await server.clock.advance(1);

    expect(await edit(server)).toMatchObject({
      status: 422,
      body: { details: { issues: [{ path: ['path', 'messageID'], code: 'too_late' }] } },
    });
  });

  test.each<[string, object, string]>([
    ['where messages cannot be edited', withOwn({ edit: 0 }), 'not_supported'],
    [
      'of somebody else’s message',
      { chats: [chatOf(chat.chatID)], messages: [messageOf(chat.chatID, KEY, { id: 'it' })] },
      'not_sender',
    ],
    ['of a message with attachments', withOwn({}, { attachments: [{ type: 'img' }] }), 'has_attachments'],
    ['of a deleted message', withOwn({}, { isDeleted: true }), 'deleted'],
    [
      'of a message that is still being sent',
      withOwn({}, { sendStatus: { status: 'PENDING', timestamp: at(0) } }),
      'pending',
    ],
    [
      'of a message that was not sent',
      withOwn({}, { sendStatus: { status: 'FAIL_RETRIABLE', timestamp: at(0) } }),
      'not_sent',
    ],
  ])('%s is refused', async (_, seed, code) => {
    const server = await startMessagingServer(seed);

    expect(await edit(server)).toMatchObject({ status: 422, body: { details: { issues: [{ code }] } } });
    expect(server.network.handed).toEqual([]);
  });

  test('has to show something, and to be as short as the chat says', async () => {
    const server = await startMessagingServer(withOwn({ maxTextLength: 4 }));

    expect((await edit(server, '[x]: https://shows.example')).status).toBe(422);
    expect((await edit(server, '12345')).status).toBe(422);
    expect((await edit(server, '1234')).status).toBe(200);
  });

  test('by the pending ID works once the message is sent', async () => {
    const { ask, tell } = await startMessagingServer({ chats: [chatOf(chat.chatID)] });
    const { pendingMessageID } = await ask('sendMessage', { path: chat, body: { text: 'Old' } });
    tell({ type: 'message.sent', chatID: chat.chatID, pendingID: pendingMessageID, id: 'final' });

    const path = { ...chat, messageID: pendingMessageID };
    expect(await ask('updateMessage', { path, body: { text: 'New' } })).toMatchObject({ id: 'final', text: 'New' });
  });

  test('that somebody makes elsewhere is taken over once', async () => {
    const { readMessage, tell } = await startMessagingServer({
      chats: [chatOf(chat.chatID)],
      messages: [messageOf(chat.chatID, KEY, { id: 'it' })],
    });
    const event = { type: 'message.edited', chatID: chat.chatID, messageID: 'it', text: 'Corrected', at: NOW } as const;

    tell(event);
    tell({ ...event, at: NOW + 5000 });

    expect(await readMessage(chat.chatID, 'it')).toMatchObject({ text: 'Corrected', editedTimestamp: at(0) });
  });
});

describe('deleting a message', () => {
  const remove = (server: MessagingServer, forEveryone?: boolean, path = it) =>
    server.call('deleteMessage', { path, query: forEveryone === undefined ? {} : { forEveryone } });

  test('takes away for everyone what it said, and keeps that there was one', async () => {
    const links = [{ url: 'https://ridge.example', title: 'Ridge' }];
    const reactions = [{ id: ann.id, reactionKey: '👍', participantID: ann.id }];
    const more = { attachments: [{ type: 'img' }], links, mentions: [ann.id], reactions } as Partial<Message>;
    const server = await startMessagingServer(withOwn({}, more));

    expect(await remove(server)).toEqual({ status: 204, body: undefined });
    await server.settle();

    const message = await server.readMessage(chat.chatID, 'it');
    expect(message).toMatchObject({ isDeleted: true, isUnread: false, type: 'TEXT', senderID: me.id });
    expect(Object.keys(message)).not.toEqual(expect.arrayContaining(['text']));
    for (const key of ['text', 'attachments', 'links', 'mentions', 'reactions'])
      expect(message).not.toHaveProperty(key);
    expect(server.network.handed).toEqual([['deleteMessage', chat.chatID, 'it', true]]);
  });

  test('for the owner alone takes it away altogether', async () => {
    const server = await startMessagingServer(withOwn());

    expect((await remove(server, false)).status).toBe(204);
    await server.settle();

    expect((await server.call('retrieveMessage', { path: it })).status).toBe(404);
    expect(server.network.handed).toEqual([['deleteMessage', chat.chatID, 'it', false]]);
  });

  test.each([true, false])('is taken back when the network refuses it, forEveryone: %s', async (forEveryone) => {
    const server = await startMessagingServer(withOwn());
    server.network.refusals.set('deleteMessage', refusal);
    const before = await server.readMessage(chat.chatID, 'it');

    expect((await remove(server, forEveryone)).status).toBe(204);
    await server.settle();

    expect(await server.readMessage(chat.chatID, 'it')).toEqual(before);
  });

  test('that is deleted already changes nothing', async () => {
    const server = await startMessagingServer(withOwn());

    for (const _ of [1, 2]) expect((await remove(server)).status).toBe(204);
    await server.settle();

    expect(server.network.handed).toHaveLength(1);
  });

  test('by its pending ID is refused, even once it is sent', async () => {
    const server = await startMessagingServer({ chats: [chatOf(chat.chatID)] });
    const { pendingMessageID } = await server.ask('sendMessage', { path: chat, body: { text: 'Hello' } });
    const path = { ...chat, messageID: pendingMessageID };
    const refused = { status: 422, body: { details: { issues: [{ code: 'pending', path: ['path', 'messageID'] }] } } };

    expect(await remove(server, true, path)).toMatchObject(refused);
    server.tell({ type: 'message.sent', chatID: chat.chatID, pendingID: pendingMessageID, id: 'final' });
    expect(await remove(server, true, path)).toMatchObject(refused);

    expect((await remove(server, true, { ...chat, messageID: 'final' })).status).toBe(204);
  });

  test('that never went out takes it away here, and asks the network for nothing', async () => {
    const server = await startMessagingServer(
      withOwn({ delete: 0, deleteForMe: false }, { sendStatus: { status: 'FAIL_PERMANENT', timestamp: at(0) } }),
    );

    expect((await remove(server)).status).toBe(204);
    await server.settle();

    expect((await server.call('retrieveMessage', { path: it })).status).toBe(404);
    expect(server.network.handed).toEqual([]);
  });

  test('for everyone is possible as long as the chat says, and for the owner alone any time', async () => {
    const server = await startMessagingServer(withOwn({ deleteMaxAge: 60, deleteForMe: true }));
    await server.clock.advance(60_001);

    expect(await remove(server)).toMatchObject({ status: 422, body: { details: { issues: [{ code: 'too_late' }] } } });
    expect((await remove(server, false)).status).toBe(204);
  });

  test.each([
    [true, { delete: 0 }],
    [false, { deleteForMe: false }],
  ] as const)('is refused where the chat does not support it, forEveryone: %s', async (forEveryone, capabilities) => {
    const server = await startMessagingServer(withOwn(capabilities));

    expect(await remove(server, forEveryone)).toMatchObject({
      status: 422,
      body: { details: { issues: [{ code: 'not_supported', path: ['query', 'forEveryone'] }] } },
    });
  });

  test.each([
    [false, 422],
    [true, 204],
  ])('of somebody else for everyone takes an admin: %s', async (isAdmin, status) => {
    const people = [{ ...me, isAdmin }, ann];
    const server = await startMessagingServer({
      chats: [chatOf(chat.chatID, { people })],
      messages: [messageOf(chat.chatID, KEY, { id: 'it' })],
    });

    expect((await remove(server)).status).toBe(status);
  });

  test('by somebody elsewhere is taken over, and an unread one is unread no more', async () => {
    const { readChat, readMessage, receive, tell } = await startMessagingServer({ chats: [chatOf(chat.chatID)] });
    receive(chat.chatID, 'it', { mentions: [me.id] });
    expect(await readChat(chat.chatID)).toMatchObject({ unreadCount: 1, unreadMentionsCount: 1 });

    for (const _ of [1, 2]) tell({ type: 'message.deleted', chatID: chat.chatID, messageID: 'it' });

    expect(await readMessage(chat.chatID, 'it')).toMatchObject({ isDeleted: true });
    expect(await readChat(chat.chatID)).toMatchObject({ unreadCount: 0, unreadMentionsCount: 0 });
  });
});
