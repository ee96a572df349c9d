import { toChatRecord } from '../messaging/new-chat.ts';
import type { Accounts } from '../store/accounts.ts';
import type { Chats } from '../store/chats.ts';
import type { Inbox } from './inbox.ts';

/** Takes what networks tell of chats. What is told of others is let be. */
export function takeChatEvents(inbox: Inbox, accounts: Accounts, chats: Chats): void {
  inbox.take('chat.created', ({ accountID, chat }) => {
    const account = accounts.get(accountID);
    if (account && !chats.get(chat.id)) chats.insert(toChatRecord(account, chat), chat.participants);
  });

  inbox.take('chat.changed', ({ chatID, change: { participants, ...change } }) => {
    if (!chats.get(chatID)) return;
    if (participants) chats.setParticipants(chatID, participants);
    chats.change(chatID, (chat) => ({ ...chat, ...change }));
  });

  inbox.take('chat.deleted', ({ chatID }) => chats.remove(chatID));
}
