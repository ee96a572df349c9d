import type { ListMessagesOutput, Message } from '@beeper-openapi/types';
import { notFound } from '../failure.ts';
import type { JSONText } from '../json-text.ts';
import { omit } from '../omit.ts';
import { Counter } from './counter.ts';
import type { Database, Statement } from './database.ts';
import { limitOf } from './limit.ts';
import type { MessageIndex } from './message-index.ts';
import { type Direction, type Key, type PageRequest, readPage, takeNearest } from './pages.ts';

/** How many messages a page holds. */
const PAGE = 50;

/** What a place in a list of messages is like: the sort key. */
export const MESSAGE_PLACE: Key = [0];

/**
 * Beside which messages begin that nobody has ordered yet: new ones go up from there and older ones down, for a long
 * time with as many digits, so that sort keys are in order as text too.
 */
const FIRST_KEY = 500_000_000;

/** The messages of each chat, in the order of their sort keys. */
export class Messages {
  readonly #database: Database;
  readonly #index: MessageIndex;
  readonly #newest: Counter;
  readonly #oldest: Counter;
  readonly #get: Statement;
  readonly #getByAlias: Statement;
  readonly #getByKey: Statement;
  readonly #lastUpTo: Statement;
  readonly #insert: Statement;
  readonly #update: Statement;
  readonly #delete: Statement;
  readonly #countEdit: Statement;
  readonly #editCount: Statement;
  readonly #putAlias: Statement;
  readonly #takeTransaction: Statement;
  readonly #pages: Record<Direction, Statement>;
  readonly #read: Statement;
  readonly #unread: Statement;
  readonly #countUnread: Statement;

  constructor(database: Database, index: MessageIndex) {
    this.#database = database;
    this.#index = index;
    this.#newest = new Counter(database, 'newest message', FIRST_KEY);
    this.#oldest = new Counter(database, 'oldest message', FIRST_KEY + 1);
    this.#get = database.prepare('SELECT document FROM message WHERE chat_id = ? AND id = ?');
    this.#getByAlias = database.prepare(
      `SELECT document FROM message_alias JOIN message USING (chat_id, sort_key) WHERE chat_id = ? AND alias = ?`,
    );
    this.#getByKey = database.prepare('SELECT document FROM message WHERE chat_id = ? AND sort_key = ?');
    this.#lastUpTo = database.prepare(
      'SELECT document FROM message WHERE chat_id = ? AND sort_key <= ? ORDER BY sort_key DESC LIMIT 1',
    );
    this.#insert = database.prepare('INSERT INTO message (chat_id, sort_key, document) VALUES (?, ?, ?)');
    this.#update = database.prepare('UPDATE message SET document = ? WHERE chat_id = ? AND sort_key = ?');
    this.#delete = database.prepare('DELETE FROM message WHERE chat_id = ? AND sort_key = ?');
    this.#countEdit = database.prepare(
      'UPDATE message SET edit_count = max(edit_count + ?, 0) WHERE chat_id = ? AND sort_key = ?',
    );
    this.#editCount = database.prepare('SELECT edit_count FROM message WHERE chat_id = ? AND sort_key = ?');
    this.#putAlias = database.prepare(
      'INSERT OR REPLACE INTO message_alias (chat_id, alias, sort_key) VALUES (?, ?, ?)',
    );
    this.#takeTransaction = database.prepare('INSERT OR IGNORE INTO reaction_transaction (sort_key, id) VALUES (?, ?)');
    this.#pages = {
      before: database.prepare(
        `SELECT document, sort_key FROM message WHERE chat_id = ? AND sort_key < ? ORDER BY sort_key DESC ${limitOf('?')}`,
      ),
      after: database.prepare(
        `SELECT document, sort_key FROM message WHERE chat_id = ? AND sort_key > ? ORDER BY sort_key ${limitOf('?')}`,
      ),
    };
    this.#read = database.prepare(
      `UPDATE message INDEXED BY message_unread SET document = json_set(document, '$.isUnread', json('false'))
       WHERE chat_id = ? AND is_unread AND sort_key <= ? RETURNING id, document`,
    );
    this.#unread = database.prepare(
      `UPDATE message SET document = json_set(document, '$.isUnread', json('true'))
       WHERE chat_id = ? AND sort_key >= ? AND NOT is_unread AND NOT coalesce(document ->> 'isSender', 0)
         AND NOT coalesce(document ->> 'isDeleted', 0) AND NOT coalesce(document ->> 'isHidden', 0)
       RETURNING id, document`,
    );
    this.#countUnread = database.prepare(
      `SELECT count(*) AS unreadCount, count(CASE WHEN EXISTS (
         SELECT 1 FROM json_each(document, '$.mentions') WHERE value IN (?, '@room')
       ) THEN 1 END) AS unreadMentionsCount
       FROM message INDEXED BY message_unread WHERE chat_id = ? AND is_unread`,
    );
  }

  /** @param id its own, the one that it had while it was sent, or that of its Matrix event */
  find(chatIDs: readonly string[], id: string): Message | undefined {
    for (const chatID of chatIDs) {
      const message = parse(this.#get.get(chatID, id) ?? this.#getByAlias.get(chatID, id));
      if (message) return message;
    }
    return undefined;
  }

  /**
   * @param id its own, the one that it had while it was sent, or that of its Matrix event
   * @throws {Failure} 404 when the chats have no such message
   */
  require(chatIDs: readonly string[], id: string): Message {
    const message = this.find(chatIDs, id);
    if (!message) throw notFound('message', id);
    return message;
  }

  at(chatID: string, sortKey: string): Message | undefined {
    return parse(this.#getByKey.get(chatID, sortKey));
  }

  /** The latest message of a chat whose sort key is not beyond one. */
  lastUpTo(chatID: string, key = Number.MAX_SAFE_INTEGER): Message | undefined {
    return parse(this.#lastUpTo.get(chatID, key));
  }

  /** A page of the messages of some chats taken together, the newest first. */
  list(chatIDs: readonly string[], request: Omit<PageRequest, 'limit'>): JSONText<ListMessagesOutput> {
    const read = (from: Key | undefined, direction: Direction, count: number) => {
      const [key = Number.MAX_SAFE_INTEGER] = from ?? [];
      const pages = chatIDs.map((chatID) => {
        const rows = this.#pages[direction].all(chatID, key, count) as unknown as MessageRow[];
        return rows.map(({ document, sort_key }) => ({ text: document, key: [sort_key] }));
      });
      return takeNearest(pages, direction, count);
    };
    return readPage({ ...request, limit: PAGE }, read, MESSAGE_PLACE);
  }

  /** Adds a message that is newer than all others. */
  add(message: Omit<Message, 'sortKey'>): Message {
    return this.#database.transaction(() => this.#add({ ...message, sortKey: String(this.#newest.up()) }));
  }

  /** Adds a message that is older than all others. */
  addOlder(message: Omit<Message, 'sortKey'>): Message {
    return this.#database.transaction(() => this.#add({ ...message, sortKey: String(this.#oldest.down()) }));
  }

  /** Adds a message that has its place already. */
  addAt(message: Message): Message {
    return this.#database.transaction(() => {
      const key = Number(message.sortKey);
      if (!Number.isSafeInteger(key)) throw new Error(`The sortKey of the message ${message.id} is no whole number.`);
      this.#newest.startAbove(key);
      this.#oldest.startBelow(key);
      return this.#add(message);
    });
  }

  /** @param change gives the message itself to leave it as it is */
  change({ chatID, sortKey }: MessagePlace, change: (message: Message) => Message): Message {
    return this.#database.transaction(() => {
      const before = this.at(chatID, sortKey);
      if (!before) throw notFound('message', sortKey);
      const after = change(before);
      if (after === before) return before;
      const document = this.#put(after);
      if (isFoundOtherwise(before, after)) this.#index.renew(sortKey);
      this.#database.changes.messageUpserted(chatID, after.id, document);
      return after;
    });
  }

  /** Takes all that a message said away, and keeps that there was one. */
  empty({ chatID, sortKey }: MessagePlace): void {
    this.#database.transaction(() => {
      const before = this.at(chatID, sortKey);
      if (!before || before.isDeleted) return;
      const rest = omit(before, 'text', 'attachments', 'links', 'mentions', 'reactions');
      this.#put({ ...rest, isDeleted: true, isUnread: false });
      this.#index.renew(sortKey);
      this.#database.changes.messageDeleted(chatID, before.id);
    });
  }

  /** Takes a message away. One that is gone is let be. */
  remove({ chatID, sortKey }: MessagePlace): void {
    this.#database.transaction(() => {
      const before = this.at(chatID, sortKey);
      if (!before) return;
      this.#delete.run(chatID, sortKey);
      this.#database.changes.messageDeleted(chatID, before.id);
    });
  }

  /** Has a message found by another ID as well. */
  addAlias({ chatID, sortKey }: MessagePlace, alias: string): void {
    this.#putAlias.run(chatID, alias, sortKey);
  }

  /** How often a message has been edited. */
  editCount({ chatID, sortKey }: MessagePlace): number {
    return this.#editCount.get(chatID, sortKey)?.edit_count as number;
  }

  /** @param step -1 for one that has been taken back */
  countEdit({ chatID, sortKey }: MessagePlace, step = 1): void {
    this.#countEdit.run(step, chatID, sortKey);
  }

  /** Notes what a caller has named a change of a message. Returns whether that is the first time. */
  takeTransaction({ sortKey }: MessagePlace, id: string): boolean {
    return this.#takeTransaction.run(sortKey, id).changes > 0;
  }

  /** Marks the messages of a chat up to a place as read. */
  markRead(chatID: string, key: number): void {
    this.#tellAll(chatID, this.#read.all(chatID, key));
  }

  /** Marks the messages of others in a chat from a place on as unread. */
  markUnread(chatID: string, key: number): void {
    this.#tellAll(chatID, this.#unread.all(chatID, key));
  }

  /** Counts the messages of a chat that are marked as unread, and those of them that mention somebody. */
  countUnread(chatID: string, userID: string): { unreadCount: number; unreadMentionsCount: number } {
    const { unreadCount, unreadMentionsCount } = this.#countUnread.get(userID, chatID) as Record<string, number>;
    return { unreadCount: unreadCount as number, unreadMentionsCount: unreadMentionsCount as number };
  }

  #add(message: Message): Message {
    const document = JSON.stringify(message);
    this.#insert.run(message.chatID, message.sortKey, document);
    this.#index.add(message.sortKey);
    this.#database.changes.messageUpserted(message.chatID, message.id, document);
    return message;
  }

  #put(message: Message): string {
    const document = JSON.stringify(message);
    this.#update.run(document, message.chatID, message.sortKey);
    return document;
  }

  #tellAll(chatID: string, rows: Record<string, unknown>[]): void {
    for (const { id, document } of rows) {
      this.#database.changes.messageUpserted(chatID, id as string, document as string);
    }
  }
}

/** What names one message. */
export type MessagePlace = Pick<Message, 'chatID' | 'sortKey'>;

interface MessageRow {
  document: string;
  sort_key: number;
}

/** Whether searches find a message by something else after a change. */
function isFoundOtherwise(before: Message, after: Message): boolean {
  return (['text', 'attachments', 'links', 'isDeleted', 'isHidden'] as const).some((key) => before[key] !== after[key]);
}

function parse(row: Record<string, unknown> | undefined): Message | undefined {
  return row && JSON.parse(row.document as string);
}
