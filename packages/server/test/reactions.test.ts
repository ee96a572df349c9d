import type { ChatCapabilities, Message } from '@beeper-openapi/types';
import { describe, expect, test } from 'vitest';
import {
  ann,
  at,
  ben,
  chatOf,
  type MessagingServer,
  me,
  messageOf,
  ownMessageOf,
  startMessagingServer,
} from './support/messaging-server.ts';

const chat = { chatID: '!chat:scripted' };
const it = { ...chat, messageID: 'it' };
const KEY = 1_000_000;

function withMessage(capabilities: ChatCapabilities = {}, message: Partial<Message> = {}) {
  const chats = [chatOf(chat.chatID, { capabilities, people: [me, ann, ben] })];
  return { chats, messages: [messageOf(chat.chatID, KEY, { id: 'it', ...message })] };
}

function react(server: MessagingServer, reactionKey: string, transactionID?: string) {
  return server.call('addReaction', { path: it, body: { reactionKey, ...(transactionID && { transactionID }) } });
}

async function reactionsOf(server: MessagingServer) {
  const { reactions } = await server.readMessage(chat.chatID, 'it');
  return reactions?.map(({ participantID, reactionKey }) => [participantID, reactionKey]);
}

const refusal = { reason: 'no', message: 'No.', isRetriable: false };

describe('a reaction', () => {
  test('is on the message, and the network learns of it', async () => {
    const server = await startMessagingServer(withMessage());

    const { body } = await react(server, '👍');
    await server.settle();

    expect(body).toEqual({
      success: true,
      chatID: chat.chatID,
      messageID: 'it',
      reactionKey: '👍',
      transactionID: expect.stringMatching(/^txn_/),
    });
    expect((await server.readMessage(chat.chatID, 'it')).reactions).toEqual([
      { id: `${me.id}👍`, reactionKey: '👍', participantID: me.id, emoji: true },
    ]);
    expect(server.network.handed).toEqual([['addReaction', chat.chatID, 'it', '👍']]);
  });

  test('that the network refuses is taken back, with what it had replaced, and those of others stay', async () => {
    const server = await startMessagingServer(withMessage({ reactionCount: 1 }));
    await react(server, '👍');
    await server.settle();
    server.network.refusals.set('addReaction', refusal);

    await react(server, '🎉');
    server.tell({ type: 'reaction.added', chatID: chat.chatID, messageID: 'it', userID: ann.id, reactionKey: '❤️' });
    await server.settle();

    expect(await reactionsOf(server)).toEqual([
      [ann.id, '❤️'],
      [me.id, '👍'],
    ]);
  });

  test('that is given while another one is refused stays', async () => {
    const server = await startMessagingServer(withMessage());
    await react(server, '👍');
    await server.settle();
    server.network.refusals.set('removeReaction', refusal);

    await server.ask('deleteReaction', { path: { ...it, reactionKey: '👍' } });
    await react(server, '🎉');
    await server.settle();

    expect(await reactionsOf(server)).toEqual([
      [me.id, '🎉'],
      [me.id, '👍'],
    ]);
  });

  test('beyond the share of a person takes the place of their oldest', async () => {
    const server = await startMessagingServer(withMessage({ reactionCount: 2 }));
    server.tell({ type: 'reaction.added', chatID: chat.chatID, messageID: 'it', userID: ann.id, reactionKey: '❤️' });

    for (const key of ['👍', '🎉', '😍']) await react(server, key);

    expect(await reactionsOf(server)).toEqual([
      [ann.id, '❤️'],
      [me.id, '🎉'],
      [me.id, '😍'],
    ]);
  });

  test('is named by the person alone where they can give but one', async () => {
    const server = await startMessagingServer(withMessage({ reactionCount: 1 }));

    for (const key of ['👍', '🎉']) await react(server, key);

    expect((await server.readMessage(chat.chatID, 'it')).reactions).toEqual([
      { id: me.id, reactionKey: '🎉', participantID: me.id, emoji: true },
    ]);
  });

  test('given twice counts once', async () => {
    const server = await startMessagingServer(withMessage());

    for (const _ of [1, 2]) expect((await react(server, '👍')).status).toBe(200);

    expect(await reactionsOf(server)).toEqual([[me.id, '👍']]);
  });

  test('with a token of the caller’s is answered with that token', async () => {
    const server = await startMessagingServer(withMessage());

    expect((await react(server, '👍', 'mine-1')).body.transactionID).toBe('mine-1');
  });

  test('that is repeated with the same token does nothing, even after it was taken back', async () => {
    const server = await startMessagingServer(withMessage());
    await react(server, '👍', 'mine-1');
    await server.ask('deleteReaction', { path: { ...it, reactionKey: '👍' } });

    expect((await react(server, '👍', 'mine-1')).status).toBe(200);
    expect(await reactionsOf(server)).toBeUndefined();

    await react(server, '👍', 'mine-2');
    expect(await reactionsOf(server)).toEqual([[me.id, '👍']]);
  });

  test.each<[string, ChatCapabilities, string, string[]]>([
    ['where none can be given', { reaction: 0 }, '👍', ['path', 'chatID']],
    ['that is not among the allowed ones', { allowedReactions: ['❤️'] }, '👍', ['body', 'reactionKey']],
    [
      'that is no emoji where only those can be given',
      { customEmojiReactions: false },
      'party_parrot',
      ['body', 'reactionKey'],
    ],
  ])('%s is refused', async (_, capabilities, key, path) => {
    const server = await startMessagingServer(withMessage(capabilities));

    expect(await react(server, key)).toMatchObject({ status: 422, body: { details: { issues: [{ path }] } } });
    expect(await reactionsOf(server)).toBeUndefined();
  });

  test.each(['👍', '❤️', '❤', '👩‍💻', '👍🏽', '🇳🇴', '🏴󠁧󠁢󠁳󠁣󠁴󠁿', '1️⃣', '⭐'])('knows %s as an emoji', async (key) => {
    const server = await startMessagingServer(withMessage({ customEmojiReactions: false }));

    expect((await react(server, key)).status).toBe(200);
  });

  test.each(['+1', ':tada:', '👍👍', 'a', '1'])('does not take %s for an emoji', async (key) => {
    const server = await startMessagingServer(withMessage());

    await react(server, key);

    expect((await server.readMessage(chat.chatID, 'it')).reactions).toMatchObject([{ emoji: false }]);
  });

  test.each<[string, object]>([
    ['a deleted message', withMessage({}, { isDeleted: true })],
    [
      'a message that is still being sent',
      {
        chats: [chatOf(chat.chatID)],
        messages: [ownMessageOf(chat.chatID, KEY, { id: 'it', sendStatus: { status: 'PENDING', timestamp: at(0) } })],
      },
    ],
  ])('to %s is refused', async (_, seed) => {
    const server = await startMessagingServer(seed);

    expect((await react(server, '👍')).status).toBe(422);
  });

  test('to an unknown message is not found', async () => {
    const server = await startMessagingServer({ chats: [chatOf(chat.chatID)] });

    expect((await react(server, '👍')).status).toBe(404);
  });
});

describe('taking a reaction back', () => {
  test('leaves those of others, and the network learns of it', async () => {
    const server = await startMessagingServer(withMessage());
    server.tell({ type: 'reaction.added', chatID: chat.chatID, messageID: 'it', userID: ann.id, reactionKey: '👍' });
    await react(server, '👍');

    const reply = await server.ask('deleteReaction', { path: { ...it, reactionKey: '👍' } });
    await server.settle();

    expect(reply).toEqual({ success: true, chatID: chat.chatID, messageID: 'it', reactionKey: '👍' });
    expect(await reactionsOf(server)).toEqual([[ann.id, '👍']]);
    expect(server.network.handed.at(-1)).toEqual(['removeReaction', chat.chatID, 'it', '👍']);
  });

  test('is undone when the network refuses it', async () => {
    const server = await startMessagingServer(withMessage());
    await react(server, '👍');
    server.network.refusals.set('removeReaction', refusal);

    await server.ask('deleteReaction', { path: { ...it, reactionKey: '👍' } });
    await server.settle();

    expect(await reactionsOf(server)).toEqual([[me.id, '👍']]);
  });

  test('that the owner has not given is not found, even if others have', async () => {
    const server = await startMessagingServer(withMessage());
    server.tell({ type: 'reaction.added', chatID: chat.chatID, messageID: 'it', userID: ann.id, reactionKey: '👍' });

    const reply = await server.call('deleteReaction', { path: { ...it, reactionKey: '👍' } });

    expect(reply.status).toBe(404);
    expect(await reactionsOf(server)).toEqual([[ann.id, '👍']]);
  });

  test('by others is taken over', async () => {
    const server = await startMessagingServer(withMessage());
    const one = { chatID: chat.chatID, messageID: 'it', userID: ann.id, reactionKey: '👍' };
    for (const _ of [1, 2]) server.tell({ type: 'reaction.added', ...one });
    expect(await reactionsOf(server)).toEqual([[ann.id, '👍']]);

    for (const _ of [1, 2]) server.tell({ type: 'reaction.removed', ...one });

    expect(await reactionsOf(server)).toBeUndefined();
  });
});
