import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ChatCapabilities, Message } from '@beeper-openapi/types';
import { describe, expect, onTestFinished, test } from 'vitest';
import { account, ann, at, ben, chatOf, me, messageOf, NOW, startMessagingServer } from './support/messaging-server.ts';

const chat = { chatID: '!chat:scripted' };
const seed = { chats: [chatOf(chat.chatID)] };
const group = { chats: [chatOf(chat.chatID, { people: [me, ann, ben] })] };
const png =
  'iVBORw0KGgoAAAANSUhEUgAAABAAAAAQCAIAAACQkWg2AAAAGklEQVR42mM4IaBHEmIYDhr+kwhGpoaRmDQAkL7CsPJH7LYAAAAASUVORK5CYII=';

/** A chat whose network says what it supports. */
function chatWith(capabilities: ChatCapabilities) {
  return { chats: [chatOf(chat.chatID, { capabilities })] };
}

describe('a message that is sent', () => {
  test('is in the chat at once, on its way, and becomes final under another ID', async () => {
    const { ask, network, readMessage, settle, tell } = await startMessagingServer(seed);

    const sent = await ask('sendMessage', { path: chat, body: { text: 'Hello' } });
    const { pendingMessageID } = sent;
    expect(sent).toEqual({ chatID: chat.chatID, pendingMessageID: expect.stringMatching(/^pending_/) });
    const pending = {
      id: pendingMessageID,
      chatID: chat.chatID,
      accountID: 'account',
      senderID: me.id,
      senderName: 'Mia Keller',
      timestamp: at(0),
      sortKey: expect.any(String),
      type: 'TEXT',
      text: 'Hello',
      isSender: true,
      isUnread: false,
      sendStatus: { status: 'PENDING', timestamp: at(0) },
    };
    expect((await ask('listMessages', { path: chat })).items).toEqual([pending]);

    await settle();
    expect(network.handed).toEqual([['sendMessage', chat.chatID, { pendingID: pendingMessageID, text: 'Hello' }]]);
    expect(await readMessage(chat.chatID, pendingMessageID)).toEqual(pending);

    tell({ type: 'message.sent', chatID: chat.chatID, pendingID: pendingMessageID, id: 'final', matrixEventID: '$it' });
    const final = { ...pending, id: 'final', sendStatus: { status: 'SUCCESS', timestamp: at(0) } };
    for (const id of ['final', pendingMessageID, '$it']) expect(await readMessage(chat.chatID, id)).toEqual(final);
    expect((await ask('listMessages', { path: chat })).items).toEqual([final]);
  });

  test('is the chat’s latest activity, and is read as far as everything before is', async () => {
    const { ask, clock, readChat } = await startMessagingServer(seed);
    await clock.advance(5000);

    const { pendingMessageID } = await ask('sendMessage', { path: chat, body: { text: 'Hello' } });

    const [listed] = (await ask('listChats')).items;
    expect(listed?.preview?.id).toBe(pendingMessageID);
    const { lastActivity, unreadCount, lastReadMessageSortKey } = await readChat(chat.chatID);
    expect([lastActivity, unreadCount, lastReadMessageSortKey]).toEqual([at(5000), 0, listed?.preview?.sortKey]);
  });

  test('leaves what is unread unread', async () => {
    const { ask, readChat, receive } = await startMessagingServer(seed);
    receive(chat.chatID, 'unread');

    await ask('sendMessage', { path: chat, body: { text: 'Hello' } });

    expect(await readChat(chat.chatID)).toMatchObject({ unreadCount: 1 });
  });

  test('goes out once more after the process has ended in between, and is the same one to the network', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sending-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const database = join(folder, 'app.db');
    const first = await startMessagingServer(seed, { database });
    const { pendingMessageID } = await first.ask('sendMessage', { path: chat, body: { text: 'Hello' } });
    await first.close();

    const second = await startMessagingServer(seed, { database });
    expect(await second.readMessage(chat.chatID, pendingMessageID)).toMatchObject({
      sendStatus: { status: 'PENDING' },
    });
    await second.settle();
    second.tell({ type: 'message.sent', chatID: chat.chatID, pendingID: pendingMessageID, id: 'final' });

    expect(first.network.handed).toEqual([]);
    expect(second.network.handed).toEqual([
      ['sendMessage', chat.chatID, { pendingID: pendingMessageID, text: 'Hello' }],
    ]);
    expect((await second.ask('listMessages', { path: chat })).items.map(({ id }) => id)).toEqual(['final']);
    await second.settle();
    expect(second.network.handed).toHaveLength(1);
  });

  test('counts once even if the network brings it as a new one before it says that it is sent', async () => {
    const { ask, readMessage, receive, tell } = await startMessagingServer(seed);
    const { pendingMessageID } = await ask('sendMessage', { path: chat, body: { text: 'Hello' } });
    receive(chat.chatID, 'final', { senderID: me.id, text: 'Hello' });

    tell({ type: 'message.sent', chatID: chat.chatID, pendingID: pendingMessageID, id: 'final' });

    expect((await ask('listMessages', { path: chat })).items.map(({ id }) => id)).toEqual(['final']);
    expect(await readMessage(chat.chatID, pendingMessageID)).toMatchObject({ id: 'final' });
  });

  test.each([
    { isRetriable: true, status: 'FAIL_RETRIABLE' },
    { isRetriable: false, status: 'FAIL_PERMANENT' },
  ])('fails with the reason of its network, for good or not: $status', async ({ isRetriable, status }) => {
    const { ask, clock, network, readMessage } = await startMessagingServer(seed);
    network.refusals.set('sendMessage', { reason: 'too_long', message: 'That is too long.', isRetriable });

    const { pendingMessageID } = await ask('sendMessage', { path: chat, body: { text: 'Hello' } });
    await clock.advance(1000);

    expect(await readMessage(chat.chatID, pendingMessageID)).toMatchObject({
      id: pendingMessageID,
      sendStatus: { status, timestamp: at(0), reason: 'too_long', message: 'That is too long.' },
    });
  });

  test('fails later too, if the network says so, but not once it is sent', async () => {
    const { ask, readMessage, settle, tell } = await startMessagingServer(seed);
    const send = async (text: string) => (await ask('sendMessage', { path: chat, body: { text } })).pendingMessageID;
    const [one, two] = [await send('One'), await send('Two')];
    await settle();
    const failure = { reason: 'blocked', message: 'Ann has blocked you.', isRetriable: false };

    tell({ type: 'message.sent', chatID: chat.chatID, pendingID: two, id: 'final' });
    for (const pendingID of [one, two]) tell({ type: 'message.failed', chatID: chat.chatID, pendingID, failure });

    expect(await readMessage(chat.chatID, one)).toMatchObject({ sendStatus: { status: 'FAIL_PERMANENT' } });
    expect(await readMessage(chat.chatID, two)).toMatchObject({ sendStatus: { status: 'SUCCESS' } });
  });

  test.each([
    [
      'reconnect_required',
      'not_logged_in',
      'Scripted ended this sign-in. Sign in again, then send the message once more.',
    ],
    [
      'disconnected',
      'not_connected',
      'Scripted is not connected at the moment. Send the message once more when it is.',
    ],
  ])('fails for now while its account is %s', async (accountStatus, reason, message) => {
    const accounts = [{ ...account, status: accountStatus }];
    const { ask, network, readMessage, settle } = await startMessagingServer({ ...seed, accounts });

    const { pendingMessageID } = await ask('sendMessage', { path: chat, body: { text: 'Hello' } });
    await settle();

    expect(await readMessage(chat.chatID, pendingMessageID)).toMatchObject({
      sendStatus: { status: 'FAIL_RETRIABLE', reason, message },
    });
    expect(network.handed).toEqual([]);
  });

  test('fails for now when its bridge breaks, and says nothing of what broke', async () => {
    const { ask, network, readMessage, settle } = await startMessagingServer(seed);
    network.refusals.set('sendMessage', new Error('Secret'));

    const { pendingMessageID } = await ask('sendMessage', { path: chat, body: { text: 'Hello' } });
    await settle();

    expect((await readMessage(chat.chatID, pendingMessageID)).sendStatus).toEqual({
      status: 'FAIL_RETRIABLE',
      timestamp: at(0),
      reason: 'internal_error',
      message: 'Something went wrong inside the bridge.',
    });
  });

  test('tells whom it has reached and who has seen it when, person by person in a group', async () => {
    const { ask, readMessage, tell } = await startMessagingServer(group);
    const { pendingMessageID } = await ask('sendMessage', { path: chat, body: { text: 'Hello' } });
    tell({ type: 'message.sent', chatID: chat.chatID, pendingID: pendingMessageID, id: 'it' });

    const it = { chatID: chat.chatID, messageID: 'it' };
    tell({ type: 'message.delivered', ...it, userIDs: [ann.id] });
    tell({ type: 'message.delivered', ...it, userIDs: [ann.id, ben.id] });
    tell({ type: 'message.seen', ...it, userID: ben.id, at: NOW + 1000 });
    tell({ type: 'message.seen', ...it, userID: ben.id, at: NOW + 9000 });
    tell({ type: 'message.seen', ...it, userID: ann.id, at: NOW + 2000 });

    const message = await readMessage(chat.chatID, 'it');
    expect(message.sendStatus?.deliveredToUsers).toEqual([ann.id, ben.id]);
    expect(message.seen).toEqual({ [ben.id]: at(1000), [ann.id]: at(2000) });
  });

  test('tells when it was seen in a direct chat', async () => {
    const { ask, readMessage, tell } = await startMessagingServer(seed);
    const { pendingMessageID } = await ask('sendMessage', { path: chat, body: { text: 'Hello' } });
    tell({ type: 'message.sent', chatID: chat.chatID, pendingID: pendingMessageID, id: 'it' });

    tell({ type: 'message.seen', chatID: chat.chatID, messageID: 'it', userID: ann.id, at: NOW + 1000 });

    expect((await readMessage(chat.chatID, 'it')).seen).toBe(at(1000));
  });

  test('twice is two messages', async () => {
    const { ask } = await startMessagingServer(seed);

    for (const _ of [1, 2]) await ask('sendMessage', { path: chat, body: { text: 'Hello' } });

    expect((await ask('listMessages', { path: chat })).items).toHaveLength(2);
  });
});

describe('the text of a message', () => {
  async function send(text: string, more: object = group): Promise<Message> {
    const { ask, readMessage } = await startMessagingServer(more);
    const { pendingMessageID } = await ask('sendMessage', { path: chat, body: { text } });
    return readMessage(chat.chatID, pendingMessageID);
  }

  test('is Markdown that becomes rich text', async () => {
    expect(await send('Meet at **07:15**.')).toMatchObject({ text: 'Meet at <strong>07:15</strong>.' });
  });

  test('mentions people by their names, by links to them, and everyone', async () => {
    const { mentions, text } = await send('@Ann, [Ben](https://matrix.to/#/@ben:scripted) and @room: noon?');

    expect(mentions).toEqual([ann.id, ben.id, '@room']);
    expect(text).toBe(
      '<a href="https://matrix.to/#/@ann:scripted">Ann</a>, <a href="https://matrix.to/#/@ben:scripted">Ben</a> and @room: noon?',
    );
  });

  test('has previews of its links, as far as the text tells', async () => {
    expect((await send('See [the map](https://ridge.example/map) or https://ridge.example.')).links).toEqual([
      { url: 'https://ridge.example/map', title: 'the map' },
      { url: 'https://ridge.example', title: 'https://ridge.example' },
    ]);
  });

  test.each([{}, { text: '' }, { text: ' \n ' }, { text: '[nothing]: https://shows.example' }])(
    'has to show something when there is no file: %o',
    async (body) => {
      const { call, ask } = await startMessagingServer(seed);

      expect(await call('sendMessage', { path: chat, body })).toMatchObject({
        status: 422,
        body: { details: { issues: [{ path: ['body', 'text'], code: 'too_small' }] } },
      });
      expect((await ask('listMessages', { path: chat })).items).toEqual([]);
    },
  );

  test('is not longer than the chat takes, counted as people see it', async () => {
    const { ask, call } = await startMessagingServer(chatWith({ maxTextLength: 5 }));

    await ask('sendMessage', { path: chat, body: { text: '**12345**' } });
    expect(await call('sendMessage', { path: chat, body: { text: '123456' } })).toMatchObject({
      status: 422,
      body: { details: { issues: [{ path: ['body', 'text'], code: 'too_big' }] } },
    });
  });
});

describe('a reply', () => {
  const withMessage = { ...seed, messages: [messageOf(chat.chatID, 1, { id: 'asked' })] };

  test('is linked to what it replies to, and the network learns of it', async () => {
    const { ask, network, readMessage, settle } = await startMessagingServer(withMessage);

    const body = { text: 'Yes', replyToMessageID: 'asked' };
    const { pendingMessageID } = await ask('sendMessage', { path: chat, body });
    await settle();

    expect(await readMessage(chat.chatID, pendingMessageID)).toMatchObject({ linkedMessageID: 'asked' });
    expect(network.handed[0]?.[2]).toMatchObject({ replyToMessageID: 'asked' });
  });

  test('to a message that becomes final meanwhile reaches the network with the final ID', async () => {
    const { ask, network, settle, tell } = await startMessagingServer(seed);
    const first = await ask('sendMessage', { path: chat, body: { text: 'One' } });
    const body = { text: 'Two', replyToMessageID: first.pendingMessageID };
    await ask('sendMessage', { path: chat, body });
    tell({ type: 'message.sent', chatID: chat.chatID, pendingID: first.pendingMessageID, id: 'final' });

    await settle();

    expect(network.handed.map(([, , message]) => (message as { replyToMessageID?: string }).replyToMessageID)).toEqual([
      'final',
    ]);
  });

  test('to an unknown message is not found', async () => {
    const { call } = await startMessagingServer(seed);

    const reply = await call('sendMessage', { path: chat, body: { text: 'Yes', replyToMessageID: 'nothing' } });

    expect(reply).toMatchObject({ status: 404, body: { message: 'There is no message with the ID "nothing".' } });
  });

  test('is refused where the network knows none', async () => {
    const { call } = await startMessagingServer({ ...chatWith({ reply: 0 }), messages: withMessage.messages });

    expect(await call('sendMessage', { path: chat, body: { text: 'Yes', replyToMessageID: 'asked' } })).toMatchObject({
      status: 422,
      body: { details: { issues: [{ path: ['body', 'replyToMessageID'], code: 'not_supported' }] } },
    });
  });
});

describe('a file', () => {
  const upload = { content: png, fileName: 'marker.png' };

  test('goes with text, as what the upload found out about it', async () => {
    const { ask, network, readMessage, settle } = await startMessagingServer(seed);
    const { uploadID, fileSize } = await ask('uploadAssetBase64', { body: upload });

    const body = { text: 'Follow **this**.', attachment: { uploadID } };
    const { pendingMessageID } = await ask('sendMessage', { path: chat, body });
    await settle();

    const message = await readMessage(chat.chatID, pendingMessageID);
    expect(message).toMatchObject({ type: 'IMAGE', text: 'Follow <strong>this</strong>.' });
    expect(message.attachments).toEqual([
      {
        id: expect.stringMatching(/^mxc:/),
        srcURL: message.attachments?.[0]?.id,
        type: 'img',
        mimeType: 'image/png',
        fileName: 'marker.png',
        fileSize,
        size: { width: 16, height: 16 },
      },
    ]);
    expect(network.handed[0]?.[2]).toMatchObject({
      attachment: { type: 'image', mimeType: 'image/png', fileName: 'marker.png', path: expect.stringMatching(/^\//) },
    });
  });

  test('goes alone, as what the request says that it is', async () => {
    const { ask, readMessage } = await startMessagingServer(seed);
    const { uploadID } = await ask('uploadAssetBase64', { body: upload });

    const attachment = {
      uploadID,
      type: 'voice-note',
      mimeType: 'audio/ogg',
      fileName: 'voice.ogg',
      duration: 2.5,
      size: { width: 1, height: 2 },
    };
    const { pendingMessageID } = await ask('sendMessage', { path: chat, body: { attachment } });

    const message = await readMessage(chat.chatID, pendingMessageID);
    expect(message).toMatchObject({
      type: 'VOICE',
      attachments: [
        {
          type: 'audio',
          isVoiceNote: true,
          mimeType: 'audio/ogg',
          fileName: 'voice.ogg',
          duration: 2.5,
          size: { width: 1, height: 2 },
        },
      ],
    });
    expect(message.text).toBeUndefined();
  });

  test.each([
    ['image', 'IMAGE', { type: 'img' }],
    ['video', 'VIDEO', { type: 'video' }],
    ['audio', 'AUDIO', { type: 'audio' }],
    ['file', 'FILE', { type: 'unknown' }],
    ['gif', 'IMAGE', { type: 'img', isGif: true }],
    ['sticker', 'STICKER', { type: 'img', isSticker: true }],
  ])('as %s makes a message of the type %s', async (type, messageType, attachment) => {
    const { ask, readMessage } = await startMessagingServer(seed);
    const { uploadID } = await ask('uploadAssetBase64', { body: upload });

    const { pendingMessageID } = await ask('sendMessage', { path: chat, body: { attachment: { uploadID, type } } });

    expect(await readMessage(chat.chatID, pendingMessageID)).toMatchObject({
      type: messageType,
      attachments: [attachment],
    });
  });

  test('that was not uploaded is not found', async () => {
    const { call } = await startMessagingServer(seed);

    const reply = await call('sendMessage', { path: chat, body: { attachment: { uploadID: 'upl_none' } } });

    expect(reply.status).toBe(404);
  });

  test.each([
    ['of a type that the chat lacks', {}, ['body', 'attachment', 'type'], 'not_supported'],
    [
      'of a MIME type that it lacks',
      { 'm.image': { mimeTypes: { 'image/jpeg': 2 } } },
      ['body', 'attachment', 'type'],
      'not_supported',
    ],
    [
      'of a MIME type that is rejected',
      { 'm.image': { mimeTypes: { 'image/*': -2 } } },
      ['body', 'attachment', 'type'],
      'not_supported',
    ],
    [
      'that is too large',
      { 'm.image': { mimeTypes: { 'image/*': 2 }, maxSize: 10 } },
      ['body', 'attachment', 'uploadID'],
      'too_big',
    ],
    [
      'that is too wide',
      { 'm.image': { mimeTypes: { 'image/*': 2 }, maxWidth: 10 } },
      ['body', 'attachment', 'size'],
      'too_big',
    ],
    [
      'with text that cannot go along',
      { 'm.image': { mimeTypes: { 'image/*': 2 }, caption: 0 } },
      ['body', 'text'],
      'not_supported',
    ],
    [
      'with too much text',
      { 'm.image': { mimeTypes: { 'image/*': 2 }, maxCaptionLength: 3 } },
      ['body', 'text'],
      'too_big',
    ],
  ] as const)('%s is refused', async (_, attachments, path, code) => {
    const { ask, call } = await startMessagingServer(chatWith({ attachments } as ChatCapabilities));
    const { uploadID } = await ask('uploadAssetBase64', { body: upload });

    const body = { text: 'Here', attachment: { uploadID } };
    const reply = await call('sendMessage', { path: chat, body });

    expect(reply).toMatchObject({ status: 422, body: { details: { issues: [{ path, code }] } } });
  });

  test('that the chat takes by a pattern of MIME types goes out', async () => {
    const attachments = { 'm.image': { mimeTypes: { 'image/*': 1 }, caption: 2, maxCaptionLength: 4, maxSize: 1000 } };
    const { ask } = await startMessagingServer(chatWith({ attachments } as ChatCapabilities));
    const { uploadID } = await ask('uploadAssetBase64', { body: upload });

    await ask('sendMessage', { path: chat, body: { text: 'Here', attachment: { uploadID } } });
  });
});

describe('where a message goes', () => {
  const merged = (defaultChatID?: string) => ({
    chats: [
      chatOf('!merged:scripted', {
        localChatID: '7',
        merge: { chatIDs: ['!one:scripted', '!two:scripted'], ...(defaultChatID && { defaultChatID }) },
      }),
      chatOf('!one:scripted', { mergedIntoChatID: '!merged:scripted', lastActivity: at(-2000) }),
      chatOf('!two:scripted', { mergedIntoChatID: '!merged:scripted', lastActivity: at(-1000) }),
    ],
    messages: [messageOf('!one:scripted', 1, { id: 'asked' })],
  });

  test('a chat that nothing can be sent in refuses it', async () => {
    const { call } = await startMessagingServer({ chats: [chatOf(chat.chatID, { isReadOnly: true })] });

    expect(await call('sendMessage', { path: chat, body: { text: 'Hello' } })).toMatchObject({
      status: 422,
      body: { details: { issues: [{ path: ['path', 'chatID'], code: 'read_only' }] } },
    });
  });

  test('a merged chat sends to the member that is set, and the answer names it', async () => {
    const { ask } = await startMessagingServer(merged('!one:scripted'));

    const sent = await ask('sendMessage', { path: { chatID: '7' }, body: { text: 'Hello' } });

    expect(sent.chatID).toBe('!one:scripted');
    expect((await ask('listMessages', { path: { chatID: '!one:scripted' } })).items).toHaveLength(2);
  });

  test('a merged chat without a choice sends to the member with the latest activity', async () => {
    const { ask } = await startMessagingServer(merged());

    const sent = await ask('sendMessage', { path: { chatID: '!merged:scripted' }, body: { text: 'Hello' } });

    expect(sent.chatID).toBe('!two:scripted');
  });

  test('a reply in a merged chat goes to the member that has what it replies to', async () => {
    const { ask } = await startMessagingServer(merged('!two:scripted'));

    const body = { text: 'Yes', replyToMessageID: 'asked' };
    const sent = await ask('sendMessage', { path: { chatID: '!merged:scripted' }, body });

    expect(sent.chatID).toBe('!one:scripted');
  });

  test('an unknown chat is not found', async () => {
    const { call } = await startMessagingServer();

    expect((await call('sendMessage', { path: chat, body: { text: 'Hello' } })).status).toBe(404);
  });
});
