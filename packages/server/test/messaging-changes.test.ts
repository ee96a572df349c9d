import type { Message } from '@beeper-openapi/types';
import { expect, test } from 'vitest';
import { loadSeed } from '../src/seed/load-seed.ts';
import type { Change } from '../src/store/changes.ts';
import { account, ann, at, chatOf, me, messageOf, ownMessageOf } from './support/messaging-server.ts';
import { ScriptedNetwork } from './support/scripted-network.ts';
import { startApp } from './support/start-app.ts';

const chat = '!chat:scripted';
const KEY = 1_000_000;

const seed = {
  accounts: [account],
  chats: [chatOf(chat, { unreadCount: 1 })],
  messages: [
    ownMessageOf(chat, KEY, { id: 'own', text: 'Own', timestamp: at(0) }),
    messageOf(chat, KEY + 1, { id: 'unread', text: 'Unread', isUnread: true }),
  ],
};

/** What those who follow events are told of, for each operation or event. */
async function begin() {
  const network = new ScriptedNetwork();
  const { app, clock, send } = await startApp({ networks: [network] });
  await loadSeed(app, seed);
  const told: string[] = [];
  app.database.changes.onCommit((changes) => told.push(...changes.flatMap(summarize)));
  const path = `/v1/chats/${encodeURIComponent(chat)}`;
  return {
    network,
    /** Asks the API, waits for what comes of it, and gives what was told meanwhile. */
    async after(method: string, rest: string, body?: unknown) {
      told.length = 0;
      const { status } = await send(method, path + rest, body);
      expect(status).toBeLessThan(300);
      await clock.advance(0);
      return [...told];
    },
    happened(event: Parameters<typeof network.host.tell>[0]) {
      told.length = 0;
      network.host.tell(event);
      return [...told];
    },
  };
}

function summarize(change: Change): string[] {
  if (!('messages' in change)) return [change.type];
  return [...change.messages].map(([id, document]) => {
    const { text } = document === undefined ? {} : (JSON.parse(document) as Message);
    return `${change.type} ${id}${text === undefined ? '' : ` ${text}`}`;
  });
}

test.each<[string, string, unknown, string[]]>([
  ['PATCH', '', { isPinned: true }, ['chat.upserted']],
  ['POST', '/archive', {}, ['chat.upserted']],
  ['POST', '/reminders', { reminder: { remindAt: '2027-01-01T00:00:00Z' } }, ['chat.upserted']],
  ['DELETE', '/reminders', undefined, ['chat.upserted']],
  ['POST', '/read', {}, ['message.upserted unread Unread', 'chat.upserted']],
  ['POST', '/unread', {}, ['chat.upserted']],
  ['POST', '/messages', { text: 'New' }, ['message.upserted pending_00000001 New', 'chat.upserted']],
  ['PUT', '/messages/own', { text: 'Edited' }, ['message.upserted own Edited']],
  ['DELETE', '/messages/own', undefined, ['message.deleted own', 'chat.upserted']],
  ['DELETE', '/messages/own?forEveryone=false', undefined, ['message.deleted own', 'chat.upserted']],
  ['POST', '/messages/unread/reactions', { reactionKey: '👍' }, ['message.upserted unread Unread']],
])('%s %s tells of what has changed, and only of that', async (method, path, body, expected) => {
  const { after } = await begin();

  expect(await after(method, path, body)).toEqual(expected);
});

test('a reaction that is taken back is told, and one that changes nothing is not', async () => {
  const { after } = await begin();
  await after('POST', '/messages/own/reactions', { reactionKey: '👍' });

  expect(await after('POST', '/messages/own/reactions', { reactionKey: '👍' })).toEqual([]);
  expect(await after('DELETE', '/messages/own/reactions/%F0%9F%91%8D')).toEqual(['message.upserted own Own']);
});

test('what networks bring is told once, however often they tell it', async () => {
  const { happened } = await begin();
  const message = { id: 'new', senderID: ann.id, text: 'New', timestamp: Date.parse(at(0)) };
  const received = { type: 'message.received', chatID: chat, message } as const;
  const delivered = { type: 'message.delivered', chatID: chat, messageID: 'own', userIDs: [ann.id] } as const;
  const seen = { type: 'message.seen', chatID: chat, messageID: 'own', userID: ann.id, at: 0 } as const;
  const edited = { type: 'message.edited', chatID: chat, messageID: 'unread', text: 'Edited', at: 0 } as const;
  const deleted = { type: 'message.deleted', chatID: chat, messageID: 'unread' } as const;
  const gone = { type: 'chat.deleted', chatID: chat } as const;

  expect(happened(received)).toEqual(['message.upserted new New', 'chat.upserted']);
  expect(happened(received)).toEqual([]);
  expect(happened(delivered)).toEqual(['message.upserted own Own']);
  expect(happened(delivered)).toEqual([]);
  expect(happened(seen)).toEqual(['message.upserted own Own']);
  expect(happened(seen)).toEqual([]);
  expect(happened(edited)).toEqual(['message.upserted unread Edited']);
  expect(happened(edited)).toEqual([]);
  expect(happened(deleted)).toEqual(['message.deleted unread', 'chat.upserted']);
  expect(happened(deleted)).toEqual([]);
  expect(happened(gone)).toEqual(['chat.deleted']);
  expect(happened(gone)).toEqual([]);
});

test('a change that is taken back is told as well', async () => {
  const { after, network } = await begin();
  network.refusals.set('editMessage', { reason: 'no', message: 'No.', isRetriable: false });

  expect(await after('PUT', '/messages/own', { text: 'Edited' })).toEqual([
    'message.upserted own Edited',
    'message.upserted own Own',
  ]);
});

test('a message that becomes final is told under its final ID', async () => {
  const { after, happened } = await begin();
  await after('POST', '/messages', { text: 'New' });

  const sent = { type: 'message.sent', chatID: chat, pendingID: 'pending_00000001', id: 'final' } as const;

  expect(happened(sent)).toEqual(['message.upserted final New']);
  expect(happened(sent)).toEqual([]);
});

test('a member tells of the merged chat as well', async () => {
  const network = new ScriptedNetwork();
  const { app } = await startApp({ networks: [network] });
  await loadSeed(app, {
    accounts: [account],
    chats: [
      chatOf('!merged', { merge: { chatIDs: [chat] } }),
      chatOf(chat, { mergedIntoChatID: '!merged', people: [me, ann] }),
    ],
  });
  const chatIDs = new Set<string>();
  app.database.changes.onCommit((changes) => {
    for (const change of changes) if (change.type === 'chat.upserted') chatIDs.add(change.chatID);
  });

  const message = { id: 'new', senderID: ann.id, text: 'New', timestamp: Date.parse(at(0)) };
  network.host.tell({ type: 'message.received', chatID: chat, message });

  expect(chatIDs).toEqual(new Set([chat, '!merged']));
});
