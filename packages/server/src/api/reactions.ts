import type { App } from '../app.ts';
import type { Handlers } from './handler.ts';

export function reactionHandlers({ chats, reactions }: App): Pick<Handlers, 'addReaction' | 'deleteReaction'> {
  return {
    addReaction: ({ path, body }) => reactions.add(chats.locate(path.chatID), path.messageID, body),
    deleteReaction: ({ path: { chatID, messageID, reactionKey } }) =>
      reactions.remove(chats.locate(chatID), messageID, reactionKey),
  };
}
