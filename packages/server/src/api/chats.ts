import type { App } from '../app.ts';
import { unacceptable } from '../failure.ts';
import { readTime } from '../messaging/times.ts';
import type { Handlers } from './handler.ts';

type ChatOperations =
  | 'listChats'
  | 'createChat'
  | 'startChat'
  | 'searchChats'
  | 'retrieveChat'
  | 'updateChat'
  | 'archiveChat'
  | 'markReadChat'
  | 'markUnreadChat'
  | 'notifyAnywayChat';

export function chatHandlers(app: App): Pick<Handlers, ChatOperations> {
  const { accounts, chatEditor, chatOpener, chatReader, chats, reading } = app;
  return {
    listChats: ({ query: { accountIDs, limit = 25, ...page } }) => chatReader.list(accountIDs, { ...page, limit }),

    createChat: ({ body }) => chatOpener.create(body),
    startChat: ({ body }) => chatOpener.start(body),

    searchChats({ query }) {
      const { query: words, scope, type, inbox, accountIDs, labelID, unreadOnly, includeMuted } = query;
      const { lastActivityAfter, lastActivityBefore, limit = 50, cursor, direction } = query;
      const filter = {
        query: words,
        scope,
        type: type === 'any' ? undefined : type,
        inbox,
        accountIDs,
        labelID,
        isUnread: unreadOnly ?? false,
        excludeMuted: includeMuted === false,
        lastActivityAfter: lastActivityAfter && readTime(lastActivityAfter, ['query', 'lastActivityAfter']),
        lastActivityBefore: lastActivityBefore && readTime(lastActivityBefore, ['query', 'lastActivityBefore']),
      };
      return chatReader.search(filter, { cursor, direction, limit });
    },

    retrieveChat: ({ path, query }) =>
      chatReader.read(chats.locate(path.chatID).id, query.maxParticipantCount ?? undefined),

    updateChat({ path, body = {} }) {
      const { id } = chats.locate(path.chatID);
      chatEditor.update(id, body);
      return chatReader.read(id);
    },

    archiveChat: ({ path, body }) => chatEditor.archive(chats.locate(path.chatID).id, body?.archived ?? true),

    markReadChat({ path, body }) {
      const place = chats.locate(path.chatID);
      reading.markRead(place, body?.messageID);
      return chatReader.read(place.id);
    },

    markUnreadChat({ path, body }) {
      const place = chats.locate(path.chatID);
      reading.markUnread(place, body?.messageID);
      return chatReader.read(place.id);
    },

    notifyAnywayChat({ path }) {
      const { id } = chats.locate(path.chatID);
      if (accounts.get(chats.require(id).accountID)?.bridge.type !== 'imessage') {
        throw unacceptable(['path', 'chatID'], 'Only iMessage can notify somebody anyway.', 'not_supported');
      }
      return chatReader.read(id);
    },
  };
}
