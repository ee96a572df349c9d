import type { Message } from '@beeper-openapi/types';
import type { Jobs } from '../jobs.ts';
import type { Accounts } from '../store/accounts.ts';
import type { ChatRecord, Chats } from '../store/chats.ts';
import type { Database } from '../store/database.ts';
import type { MessagePlace, Messages } from '../store/messages.ts';

const DISAPPEAR = 'message.disappear';

export interface TimelineParts {
  readonly database: Database;
  readonly jobs: Jobs;
  readonly accounts: Accounts;
  readonly chats: Chats;
  readonly messages: Messages;
}

/** Brings messages into chats and takes them out again, and keeps what a chat shows of them in step. */
export class Timeline {
  readonly #parts: TimelineParts;

  constructor(parts: TimelineParts) {
    this.#parts = parts;
    parts.jobs.handle<MessagePlace>(DISAPPEAR, (place) => () => this.remove(place));
  }

  /** Adds a message that has just been written. */
  add(message: Omit<Message, 'sortKey'>): Message {
    const { database, chats, messages } = this.#parts;
    return database.transaction(() => {
      const added = messages.add(message);
      const chat = chats.change(added.chatID, (chat) => {
        const lastActivity = latest(chat.lastActivity, added.timestamp);
        return added.isUnread
          ? { ...chat, lastActivity, ...this.#count(chat, added, 1) }
          : { ...chat, lastActivity, ...(chat.unreadCount === 0 && { lastReadMessageSortKey: added.sortKey }) };
      });
      this.planDisappearance(added, chat);
      return added;
    });
  }

  /** Adds an older message, which had not been here before and is not news. */
  addOlder(message: Omit<Message, 'sortKey'>): Message {
    const { database, chats, messages } = this.#parts;
    return database.transaction(() => {
      const added = messages.addOlder(message);
      const chat = chats.require(added.chatID);
      if (chat.lastActivity === undefined || chat.lastActivity < added.timestamp) {
        chats.change(chat.id, (chat) => ({ ...chat, lastActivity: added.timestamp }));
      }
      this.planDisappearance(added, chat);
      return added;
    });
  }

  /** Has a message disappear when the time is over that its chat gives it. */
  planDisappearance({ chatID, sortKey, timestamp }: Message, { messageExpirySeconds }: ChatRecord): void {
    if (!messageExpirySeconds) return;
    const due = Date.parse(timestamp) + messageExpirySeconds * 1000;
    this.#parts.jobs.schedule(DISAPPEAR, due, { chatID, sortKey });
  }

  /** Takes away what a message said. That there was one stays. */
  empty(place: MessagePlace): void {
    this.#takeOut(place, () => this.#parts.messages.empty(place));
  }

  /** Takes a message away. */
  remove(place: MessagePlace): void {
    this.#takeOut(place, () => this.#parts.messages.remove(place));
  }

  #takeOut(place: MessagePlace, take: () => void): void {
    const { database, chats, messages } = this.#parts;
    database.transaction(() => {
      const message = messages.at(place.chatID, place.sortKey);
      if (!message) return;
      take();
      // The latest message may have been the preview of its chat.
      chats.change(message.chatID, (chat) =>
        message.isUnread ? { ...chat, ...this.#count(chat, message, -1) } : chat,
      );
    });
  }

  /** The counts of a chat with one unread message more or less. */
  #count(chat: ChatRecord, { accountID, mentions }: Omit<Message, 'sortKey'>, step: number) {
    const owner = this.#parts.accounts.get(accountID)?.user.id;
    const isMentioned = mentions?.some((mentioned) => mentioned === owner || mentioned === '@room') ?? false;
    return {
      unreadCount: Math.max(chat.unreadCount + step, 0),
      unreadMentionsCount: Math.max((chat.unreadMentionsCount ?? 0) + (isMentioned ? step : 0), 0),
    };
  }
}

function latest(one: string | undefined, other: string): string {
  return one !== undefined && one > other ? one : other;
}
