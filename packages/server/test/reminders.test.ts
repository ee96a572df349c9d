import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { at, chatOf, me, messageOf, startMessagingServer } from './support/messaging-server.ts';

const chat = { chatID: '!chat:scripted' };
const MINUTE = 60_000;

const seed = {
  chats: [
    chatOf(chat.chatID, { isArchived: true, lastActivity: at(-MINUTE) }),
    chatOf('!other:scripted', { lastActivity: at(0) }),
  ],
};

function reminder(milliseconds: number, dismissOnIncomingMessage?: boolean) {
  const remindAt = at(milliseconds);
  return { reminder: { remindAt, ...(dismissOnIncomingMessage !== undefined && { dismissOnIncomingMessage }) } };
}

describe('a reminder', () => {
  test('shows on its chat, and brings it up when it is time', async () => {
    const { ask, call, clock, readChat } = await startMessagingServer(seed);

    expect(await call('createChatReminder', { path: chat, body: reminder(MINUTE) })).toEqual({ status: 204 });
    expect(await readChat(chat.chatID)).toMatchObject({
      isArchived: true,
      reminder: { remindAt: at(MINUTE), dismissOnIncomingMessage: false },
    });

    await clock.advance(MINUTE - 1);
    expect((await readChat(chat.chatID)).reminder).not.toBeNull();
    await clock.advance(1);
    expect(await readChat(chat.chatID)).toMatchObject({ isArchived: false, reminder: null, lastActivity: at(MINUTE) });
    expect((await ask('listChats')).items[0]?.id).toBe(chat.chatID);
  });

  test('that is set anew takes the place of the one before', async () => {
    const { ask, clock, readChat } = await startMessagingServer(seed);
    await ask('createChatReminder', { path: chat, body: reminder(MINUTE) });

    await ask('createChatReminder', { path: chat, body: reminder(3 * MINUTE) });

    await clock.advance(2 * MINUTE);
    expect((await readChat(chat.chatID)).reminder).toMatchObject({ remindAt: at(3 * MINUTE) });
    await clock.advance(MINUTE);
    expect((await readChat(chat.chatID)).reminder).toBeNull();
  });

  test('that is cleared does not fire, and can be cleared again', async () => {
    const { call, clock, readChat } = await startMessagingServer(seed);
    await call('createChatReminder', { path: chat, body: reminder(MINUTE) });

    for (const _ of [1, 2]) expect(await call('deleteChatReminder', { path: chat })).toEqual({ status: 204 });

    expect((await readChat(chat.chatID)).reminder).toBeNull();
    await clock.advance(2 * MINUTE);
    expect((await readChat(chat.chatID)).isArchived).toBe(true);
  });

  test('is cancelled by a message of others that arrives first, if it says so', async () => {
    const { ask, clock, readChat, receive } = await startMessagingServer({
      chats: [chatOf(chat.chatID, { isMuted: true })],
    });
    await ask('createChatReminder', { path: chat, body: reminder(MINUTE, true) });

    receive(chat.chatID, 'own', { senderID: me.id });
    expect((await readChat(chat.chatID)).reminder).toMatchObject({ dismissOnIncomingMessage: true });
    receive(chat.chatID, 'theirs');

    const { lastActivity, reminder: left } = await readChat(chat.chatID);
    expect(left).toBeNull();
    await clock.advance(2 * MINUTE);
    expect((await readChat(chat.chatID)).lastActivity).toBe(lastActivity);
  });

  test('outlasts messages otherwise', async () => {
    const { ask, readChat, receive } = await startMessagingServer(seed);
    await ask('createChatReminder', { path: chat, body: reminder(MINUTE) });

    receive(chat.chatID, 'theirs');

    expect((await readChat(chat.chatID)).reminder).not.toBeNull();
  });

  test('in another zone is the same moment', async () => {
    const { ask, readChat } = await startMessagingServer(seed);

    await ask('createChatReminder', { path: chat, body: { reminder: { remindAt: '2026-10-17t09:00:00+02:00' } } });

    expect((await readChat(chat.chatID)).reminder?.remindAt).toBe('2026-10-17T07:00:00.000Z');
  });

  test('at a time that is over fires at once', async () => {
    const { ask, readChat, settle } = await startMessagingServer(seed);

    await ask('createChatReminder', { path: chat, body: reminder(-MINUTE) });
    await settle();

    expect(await readChat(chat.chatID)).toMatchObject({ reminder: null, isArchived: false });
  });

  test('at a time that there is none of is refused', async () => {
    const { call } = await startMessagingServer(seed);

    const body = { reminder: { remindAt: '2026-10-16T23:59:60Z' } };

    expect(await call('createChatReminder', { path: chat, body })).toMatchObject({
      status: 422,
      body: { details: { issues: [{ path: ['body', 'reminder', 'remindAt'] }] } },
    });
  });

  test('fires even if the process has ended in between', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'reminders-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const database = join(folder, 'app.db');
    const first = await startMessagingServer(seed, { database });
    await first.ask('createChatReminder', { path: chat, body: reminder(MINUTE) });
    await first.close();

    const second = await startMessagingServer(seed, { database });
    await second.clock.advance(MINUTE);

    expect((await second.readChat(chat.chatID)).reminder).toBeNull();
  });

  test.each(['createChatReminder', 'deleteChatReminder'] as const)(
    '%s of an unknown chat is not found',
    async (operation) => {
      const { call } = await startMessagingServer();

      expect((await call(operation, { path: chat, body: reminder(MINUTE) })).status).toBe(404);
    },
  );
});

test('a snooze ends when it is time, and brings its chat up', async () => {
  const snooze = { snoozeUntil: at(MINUTE), userSnoozedAt: at(-MINUTE) };
  const { clock, readChat } = await startMessagingServer({
    chats: [chatOf(chat.chatID, { snooze, isArchived: true, lastActivity: at(-MINUTE) })],
  });

  await clock.advance(MINUTE);

  expect(await readChat(chat.chatID)).toMatchObject({ snooze: null, isArchived: false, lastActivity: at(MINUTE) });
});

describe('in a chat with a timer', () => {
  const timed = { chats: [chatOf(chat.chatID, { messageExpirySeconds: 60 })] };

  test('messages disappear when their time is over, whoever wrote them', async () => {
    const { ask, clock, readChat, receive } = await startMessagingServer(timed);
    receive(chat.chatID, 'theirs');
    await clock.advance(1000);
    await ask('sendMessage', { path: chat, body: { text: 'Hello' } });

    await clock.advance(58_999);
    expect((await ask('listMessages', { path: chat })).items).toHaveLength(2);
    await clock.advance(1);
    expect((await ask('listMessages', { path: chat })).items).toMatchObject([{ isSender: true }]);
    expect(await readChat(chat.chatID)).toMatchObject({ unreadCount: 0 });
    await clock.advance(1000);
    expect((await ask('listMessages', { path: chat })).items).toEqual([]);
  });

  test('those that the seed has disappear as well', async () => {
    const messages = [messageOf(chat.chatID, 1_000_000)];
    const { ask, clock } = await startMessagingServer({ ...timed, messages });

    await clock.advance(60_000);

    expect((await ask('listMessages', { path: chat })).items).toEqual([]);
  });

  test('those that were written without it stay', async () => {
    const { ask, clock, receive } = await startMessagingServer({ chats: [chatOf(chat.chatID)] });
    receive(chat.chatID, 'before');

    await ask('updateChat', { path: chat, body: { messageExpirySeconds: 60 } });
    receive(chat.chatID, 'after');
    await clock.advance(60_000);

    expect((await ask('listMessages', { path: chat })).items.map(({ id }) => id)).toEqual(['before']);
  });
});
