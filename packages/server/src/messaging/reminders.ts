import type { ReminderInput } from '@beeper-openapi/types';
import type { Clock } from '../clock.ts';
import type { Jobs } from '../jobs.ts';
import type { ChatRecord, Chats } from '../store/chats.ts';
import type { Database } from '../store/database.ts';
import { readTime, toTimestamp } from './times.ts';

const REMIND = 'chat.remind';
const UNSNOOZE = 'chat.unsnooze';

export interface ReminderParts {
  readonly database: Database;
  readonly clock: Clock;
  readonly jobs: Jobs;
  readonly chats: Chats;
}

/** Brings chats up again when it is time. */
export class Reminders {
  readonly #parts: ReminderParts;

  constructor(parts: ReminderParts) {
    this.#parts = parts;
    parts.jobs.handle<{ chatID: string }>(REMIND, ({ chatID }) => () => {
      this.#bringUp(chatID, (chat) => ({ ...chat, reminder: null }));
    });
    parts.jobs.handle<{ chatID: string }>(UNSNOOZE, ({ chatID }) => () => {
      this.#bringUp(chatID, (chat) => ({ ...chat, snooze: null }));
    });
  }

  /**
   * Sets the reminder of a chat, in place of the one that it may have.
   *
   * @throws {Failure} 404 when there is no such chat
   */
  set(chatID: string, { remindAt, dismissOnIncomingMessage = false }: ReminderInput): void {
    const { database, chats } = this.#parts;
    const time = readTime(remindAt, ['body', 'reminder', 'remindAt']);
    database.transaction(() => {
      this.#cancel(chatID);
      const reminder = { remindAt: time, dismissOnIncomingMessage };
      this.plan(chats.change(chatID, (chat) => ({ ...chat, reminder })));
    });
  }

  /** @throws {Failure} 404 when there is no such chat */
  clear(chatID: string): void {
    const { database, chats } = this.#parts;
    database.transaction(() => {
      this.#cancel(chatID);
      chats.change(chatID, (chat) => ({ ...chat, reminder: null }));
    });
  }

  /** Clears the reminder of a chat if it is not to outlast a message that arrives. */
  dismiss(chatID: string): void {
    if (this.#parts.chats.get(chatID)?.reminder?.dismissOnIncomingMessage) this.clear(chatID);
  }

  /** Has a chat come up when its reminder and its snooze say so. */
  plan({ id: chatID, reminder, snooze }: ChatRecord): void {
    const { jobs } = this.#parts;
    if (reminder?.remindAt !== undefined) jobs.schedule(REMIND, Date.parse(reminder.remindAt), { chatID }, chatID);
    if (snooze?.snoozeUntil !== undefined) jobs.schedule(UNSNOOZE, Date.parse(snooze.snoozeUntil), { chatID }, chatID);
  }

  #cancel(chatID: string): void {
    this.#parts.jobs.cancel(REMIND, chatID);
  }

  #bringUp(chatID: string, change: (chat: ChatRecord) => ChatRecord): void {
    const { chats, clock } = this.#parts;
    if (!chats.get(chatID)) return;
    chats.change(chatID, (chat) => ({ ...change(chat), isArchived: false, lastActivity: toTimestamp(clock.now()) }));
  }
}
