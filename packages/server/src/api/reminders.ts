import type { App } from '../app.ts';
import type { Handlers } from './handler.ts';

export function reminderHandlers({
  chats,
  reminders,
}: App): Pick<Handlers, 'createChatReminder' | 'deleteChatReminder'> {
  return {
    createChatReminder: ({ path, body }) => reminders.set(chats.locate(path.chatID).id, body.reminder),
    deleteChatReminder: ({ path }) => reminders.clear(chats.locate(path.chatID).id),
  };
}
