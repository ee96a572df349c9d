import type { Accounts } from '../store/accounts.ts';
import type { ChatPlace, Chats } from '../store/chats.ts';
import type { Database } from '../store/database.ts';
import type { Messages } from '../store/messages.ts';
import { requireSupport } from './capabilities.ts';
import type { NetworkTasks } from './network-tasks.ts';

export interface ReadingParts {
  readonly database: Database;
  readonly accounts: Accounts;
  readonly chats: Chats;
  readonly messages: Messages;
  readonly networkTasks: NetworkTasks;
}

/** Keeps how far the person has read. */
export class Reading {
  readonly #parts: ReadingParts;

  constructor(parts: ReadingParts) {
    this.#parts = parts;
  }

  /**
   * Marks a chat as read, or the part of it up to a message. In a merged chat, that is the part of all its members.
   *
   * @throws {Failure} 404 when the chat has no such message
   */
  markRead({ id, messageChatIDs }: ChatPlace, messageID: string | undefined): void {
    const { chats, database, messages } = this.#parts;
    const last = messageID === undefined ? undefined : messages.require(messageChatIDs, messageID);
    database.transaction(() => {
      for (const chatID of messageChatIDs) this.#readUpTo(chatID, last && Number(last.sortKey));
      chats.change(id, (chat) => ({ ...chat, isMarkedUnread: false }));
    });
  }

  /**
   * Marks a chat as unread, as a whole or from a message on.
   *
   * @throws {Failure} 404 when the chat has no such message, 422 when it cannot be marked
   */
  markUnread({ id, messageChatIDs }: ChatPlace, messageID: string | undefined): void {
    const { chats, database, messages } = this.#parts;
    const { capabilities } = chats.require(id);
    requireSupport(capabilities?.markAsUnread, ['path', 'chatID'], 'This chat cannot be marked as unread.');
    const first = messageID === undefined ? undefined : messages.require(messageChatIDs, messageID);
    database.transaction(() => {
      if (first) for (const chatID of messageChatIDs) this.#unreadFrom(chatID, Number(first.sortKey));
      chats.change(id, (chat) => ({ ...chat, isMarkedUnread: true }));
    });
  }

  /** @param key undefined for the whole chat */
  #readUpTo(chatID: string, key: number | undefined): void {
    const { chats, messages, networkTasks } = this.#parts;
    const last = messages.lastUpTo(chatID, key);
    if (!last) return;
    const { unreadCount } = chats.require(chatID);
    messages.markRead(chatID, Number(last.sortKey));
    // What the app does not know of is older, and so counts as read too.
    const counts = this.#countUnread(chatID);
    chats.change(chatID, (chat) => {
      const isFurther = Number(last.sortKey) > Number(chat.lastReadMessageSortKey ?? Number.NEGATIVE_INFINITY);
      return { ...chat, ...counts, ...(isFurther && { lastReadMessageSortKey: last.sortKey }) };
    });
    if (unreadCount > counts.unreadCount) networkTasks.schedule({ do: 'markRead', chatID, messageID: last.id });
  }

  #unreadFrom(chatID: string, key: number): void {
    const { chats, messages } = this.#parts;
    messages.markUnread(chatID, key);
    const lastRead = messages.lastUpTo(chatID, key - 1);
    chats.change(chatID, ({ lastReadMessageSortKey: _, ...chat }) => ({
      ...chat,
      ...this.#countUnread(chatID),
      ...(lastRead && { lastReadMessageSortKey: lastRead.sortKey }),
    }));
  }

  #countUnread(chatID: string) {
    const { accounts, chats, messages } = this.#parts;
    const { accountID } = chats.require(chatID);
    return messages.countUnread(chatID, accounts.get(accountID)?.user.id ?? accountID);
  }
}
