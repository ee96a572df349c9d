import type { App } from '../app.ts';
import { readTime } from '../messaging/times.ts';
import type { Handlers } from './handler.ts';

type MessageOperations =
  | 'listMessages'
  | 'sendMessage'
  | 'retrieveMessage'
  | 'updateMessage'
  | 'deleteMessage'
  | 'searchMessages';

export function messageHandlers(app: App): Pick<Handlers, MessageOperations> {
  const { chats, messageEditor, messages, messageSearch, sender } = app;
  return {
    listMessages: ({ path, query }) => messages.list(chats.locate(path.chatID).messageChatIDs, query),

    sendMessage: ({ path, body = {} }) => sender.send(chats.locate(path.chatID), body),

    retrieveMessage: ({ path }) => messages.require(chats.locate(path.chatID).messageChatIDs, path.messageID),

    updateMessage({ path: { chatID, messageID }, body }) {
      const message = messageEditor.edit(chats.locate(chatID), messageID, body.text);
      return { ...message, success: true, messageID: message.id };
    },

    deleteMessage: ({ path: { chatID, messageID }, query }) =>
      messageEditor.delete(chats.locate(chatID), messageID, query.forEveryone ?? true),

    searchMessages({ query }) {
      const {
        dateAfter,
        dateBefore,
        excludeLowPriority,
        includeMuted,
        limit = 20,
        cursor,
        direction,
        ...filter
      } = query;
      return messageSearch.search(
        {
          ...filter,
          dateAfter: dateAfter && readTime(dateAfter, ['query', 'dateAfter']),
          dateBefore: dateBefore && readTime(dateBefore, ['query', 'dateBefore']),
          excludeLowPriority: excludeLowPriority ?? true,
          excludeMuted: includeMuted === false,
        },
        { cursor, direction, limit },
      );
    },
  };
}
