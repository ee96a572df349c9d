import { describe, expect, test } from 'vitest';
import { ann, chatOf, me, messageOf, startMessagingServer } from './support/messaging-server.ts';

const chat = { chatID: '!chat:scripted' };
const FIRST = 1_000_000;

/** A chat with so many messages, of which the first has the smallest sort key. */
function longChat(count: number) {
  const messages = Array.from({ length: count }, (_, index) => messageOf(chat.chatID, FIRST + index));
  return { chats: [chatOf(chat.chatID)], messages };
}

describe('a list of messages', () => {
  test('has the newest first, fifty to a page, and leads back to the oldest without a gap', async () => {
    const { ask } = await startMessagingServer(longChat(120));

    const seen: string[] = [];
    let page = await ask('listMessages', { path: chat });
    const sizes = [page.items.length];
    seen.push(...page.items.map(({ id }) => id));
    while (page.hasMore) {
      page = await ask('listMessages', { path: chat, query: { cursor: page.oldestCursor as string } });
      sizes.push(page.items.length);
      seen.push(...page.items.map(({ id }) => id));
    }

    expect(sizes).toEqual([50, 50, 20]);
    expect(seen).toEqual(Array.from({ length: 120 }, (_, index) => `m${FIRST + 119 - index}`));
  });

  test('neither skips nor repeats a message while others arrive, in either direction', async () => {
    const { ask, receive } = await startMessagingServer(longChat(120));

    const latest = await ask('listMessages', { path: chat });
    receive(chat.chatID, 'new-1');
    const older = await ask('listMessages', {
      path: chat,
      query: { cursor: latest.oldestCursor as string, direction: 'before' },
    });
    receive(chat.chatID, 'new-2');
    const newer = await ask('listMessages', {
      path: chat,
      query: { cursor: latest.newestCursor as string, direction: 'after' },
    });

    expect(older.items[0]?.id).toBe(`m${FIRST + 69}`);
    expect(older.items).toHaveLength(50);
    expect(newer).toMatchObject({ items: [{ id: 'new-2' }, { id: 'new-1' }], hasMore: false });
    const nothing = { cursor: newer.newestCursor as string, direction: 'after' };
    expect(await ask('listMessages', { path: chat, query: nothing })).toEqual({
      items: [],
      hasMore: false,
      oldestCursor: null,
      newestCursor: null,
    });
  });

  test('leads towards newer messages a page at a time, the nearest ones first', async () => {
    const { ask, receive } = await startMessagingServer(longChat(1));
    const { newestCursor } = await ask('listMessages', { path: chat });
    for (let count = 0; count < 70; count++) receive(chat.chatID, `new-${count}`);

    const query = { cursor: newestCursor as string, direction: 'after' };
    const page = await ask('listMessages', { path: chat, query });
    const last = await ask('listMessages', {
      path: chat,
      query: { cursor: page.newestCursor as string, direction: 'after' },
    });

    expect(page.items.map(({ id }) => id)).toEqual(Array.from({ length: 50 }, (_, index) => `new-${49 - index}`));
    expect(page.hasMore).toBe(true);
    expect(last.items.map(({ id }) => id)).toEqual(Array.from({ length: 20 }, (_, index) => `new-${69 - index}`));
    expect(last.hasMore).toBe(false);
  });

  test('takes older messages in below all others, in the order in which they were written', async () => {
    const { ask, tell } = await startMessagingServer(longChat(2));
    const { oldestCursor } = await ask('listMessages', { path: chat });

    tell({
      type: 'message.backfilled',
      chatID: chat.chatID,
      messages: ['older', 'oldest'].map((id, index) => ({
        id,
        senderID: ann.id,
        text: id,
        timestamp: Date.parse('2026-09-01T00:00:00Z') - index,
      })),
    });

    const page = await ask('listMessages', { path: chat, query: { cursor: oldestCursor as string } });
    expect(page.items.map(({ id, isUnread }) => [id, isUnread])).toEqual([
      ['older', false],
      ['oldest', false],
    ]);
  });

  test('of a merged chat is that of its members in one order, in both directions', async () => {
    const seed = {
      chats: [
        chatOf('!merged:scripted', { merge: { chatIDs: ['!one:scripted', '!two:scripted'] } }),
        chatOf('!one:scripted', { mergedIntoChatID: '!merged:scripted' }),
        chatOf('!two:scripted', { mergedIntoChatID: '!merged:scripted' }),
      ],
      messages: Array.from({ length: 130 }, (_, index) =>
        messageOf(index % 3 === 0 ? '!one:scripted' : '!two:scripted', FIRST + index),
      ),
    };
    const { ask, receive } = await startMessagingServer(seed);
    const path = { chatID: '!merged:scripted' };

    const first = await ask('listMessages', { path });
    const second = await ask('listMessages', { path, query: { cursor: first.oldestCursor as string } });
    const third = await ask('listMessages', { path, query: { cursor: second.oldestCursor as string } });
    receive('!one:scripted', 'new-1');
    receive('!two:scripted', 'new-2');
    const newer = await ask('listMessages', {
      path,
      query: { cursor: first.newestCursor as string, direction: 'after' },
    });

    const keys = [first, second, third].flatMap(({ items }) => items.map(({ sortKey }) => Number(sortKey)));
    expect(keys).toEqual(Array.from({ length: 130 }, (_, index) => FIRST + 129 - index));
    expect(third.hasMore).toBe(false);
    expect(newer.items.map(({ id, chatID }) => [id, chatID])).toEqual([
      ['new-2', '!two:scripted'],
      ['new-1', '!one:scripted'],
    ]);
  });

  test('goes on from a cursor even if the message that it was made from is gone', async () => {
    const { ask, receive, settle } = await startMessagingServer(longChat(3));
    receive(chat.chatID, 'gone');
    const { newestCursor } = await ask('listMessages', { path: chat });
    await ask('deleteMessage', { path: { ...chat, messageID: 'gone' }, query: { forEveryone: false } });
    await settle();

    receive(chat.chatID, 'next');
    const query = { cursor: newestCursor as string, direction: 'after' };

    expect((await ask('listMessages', { path: chat, query })).items.map(({ id }) => id)).toEqual(['next']);
  });

  test('is found by the local ID of its chat', async () => {
    const { ask } = await startMessagingServer({
      chats: [chatOf(chat.chatID, { localChatID: '57' })],
      messages: [messageOf(chat.chatID, FIRST)],
    });

    expect((await ask('listMessages', { path: { chatID: '57' } })).items).toHaveLength(1);
  });

  test('takes no cursor of another list, nor one that nobody has given out', async () => {
    const { ask, call } = await startMessagingServer(longChat(1));
    const { oldestCursor } = await ask('listChats');

    for (const cursor of [oldestCursor as string, 'made-up']) {
      const reply = await call('listMessages', { path: chat, query: { cursor } });
      expect(reply.status).toBe(422);
      expect(reply.body.details.issues).toMatchObject([{ code: 'invalid_cursor', path: ['query', 'cursor'] }]);
    }
  });

  test('of an unknown chat is not found', async () => {
    const { call } = await startMessagingServer();

    expect(await call('listMessages', { path: { chatID: '!nowhere' } })).toEqual({
      status: 404,
      body: { code: 'not_found', message: 'There is no chat with the ID "!nowhere".' },
    });
  });
});

describe('a message', () => {
  test('is found in its chat and in the merged chat, and in no other', async () => {
    const { ask, call } = await startMessagingServer({
      chats: [
        chatOf('!merged:scripted', { merge: { chatIDs: ['!one:scripted'] } }),
        chatOf('!one:scripted', { mergedIntoChatID: '!merged:scripted' }),
        chatOf('!other:scripted'),
      ],
      messages: [messageOf('!one:scripted', FIRST, { id: 'it' })],
    });

    for (const chatID of ['!one:scripted', '!merged:scripted']) {
      expect(await ask('retrieveMessage', { path: { chatID, messageID: 'it' } })).toMatchObject({
        id: 'it',
        chatID: '!one:scripted',
      });
    }
    expect(await call('retrieveMessage', { path: { chatID: '!other:scripted', messageID: 'it' } })).toEqual({
      status: 404,
      body: { code: 'not_found', message: 'There is no message with the ID "it".' },
    });
  });

  test('is found by the ID of its Matrix event too', async () => {
    const { readMessage, receive } = await startMessagingServer({ chats: [chatOf(chat.chatID)] });
    receive(chat.chatID, 'own', { matrixEventID: '$event:scripted' });

    expect(await readMessage(chat.chatID, '$event:scripted')).toMatchObject({ id: 'own' });
  });

  test('never has a sort key that another one had before', async () => {
    const { ask, readMessage, receive, settle } = await startMessagingServer(longChat(1));
    receive(chat.chatID, 'first');
    const { sortKey } = await readMessage(chat.chatID, 'first');
    await ask('deleteMessage', { path: { ...chat, messageID: 'first' }, query: { forEveryone: false } });
    await settle();
    receive(chat.chatID, 'second', { senderID: me.id });

    expect(Number((await readMessage(chat.chatID, 'second')).sortKey)).toBeGreaterThan(Number(sortKey));
  });
});
