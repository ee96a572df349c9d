import type { Chat, Participant } from '@beeper-openapi/types';
import { notFound } from '../failure.ts';
import { ChatIndex } from './chat-search.ts';
import { Counter } from './counter.ts';
import type { Database, Statement } from './database.ts';
import { limitOf } from './limit.ts';

/** A chat without what is kept elsewhere. */
export type ChatRecord = Omit<Chat, 'participants' | 'labels'>;

/** Where a chat is, and where its messages are. */
export interface ChatPlace {
  readonly id: string;
  /** The chat itself or, if it is a merged one, the chats that are joined in it. */
  readonly messageChatIDs: readonly string[];
}

/** The chats of all accounts, with who is in them. */
export class Chats {
  readonly #database: Database;
  readonly #index: ChatIndex;
  readonly #localIDs: Counter;
  readonly #find: Statement;
  readonly #findLocal: Statement;
  readonly #get: Statement;
  readonly #insert: Statement;
  readonly #update: Statement;
  readonly #delete: Statement;
  readonly #participants: Statement;
  readonly #participant: Statement;
  readonly #clearParticipants: Statement;
  readonly #insertParticipant: Statement;
  readonly #countParticipants: Statement;
  readonly #direct: Statement;
  readonly #label: Statement;
  readonly #gather: Statement;
  readonly #lowPriority: Statement;
  readonly #muted: Statement;

  constructor(database: Database) {
    this.#database = database;
    this.#index = new ChatIndex(database);
    this.#localIDs = new Counter(database, 'local chat ID', 0);
    this.#find = database.prepare('SELECT id, members FROM chat WHERE id = ?');
    this.#findLocal = database.prepare('SELECT id, members FROM chat WHERE local_id = ?');
    this.#get = database.prepare('SELECT document FROM chat WHERE id = ?');
    this.#insert = database.prepare('INSERT INTO chat (id, document, participant_count) VALUES (?, ?, ?)');
    this.#update = database.prepare('UPDATE chat SET document = ? WHERE id = ?');
    this.#delete = database.prepare('DELETE FROM chat WHERE id = ?');
    this.#participants = database.prepare('SELECT document FROM chat_participant WHERE chat_id = ? ORDER BY position');
    this.#participant = database.prepare('SELECT document FROM chat_participant WHERE chat_id = ? AND user_id = ?');
    this.#clearParticipants = database.prepare('DELETE FROM chat_participant WHERE chat_id = ?');
    this.#insertParticipant = database.prepare(
      'INSERT OR IGNORE INTO chat_participant (chat_id, position, user_id, document) VALUES (?, ?, ?, ?)',
    );
    this.#countParticipants = database.prepare('UPDATE chat SET participant_count = ? WHERE id = ?');
    this.#direct = database.prepare(
      `SELECT chat.id FROM chat_participant CROSS JOIN chat ON chat.id = chat_id
       WHERE user_id = ? AND account_id = ? AND type = 'single' ORDER BY last_activity DESC LIMIT 1`,
    );
    this.#label = database.prepare('INSERT OR IGNORE INTO chat_label (label_id, chat_id) VALUES (?, ?)');
    this.#gather = database.prepare(
      `SELECT max(last_activity) AS lastActivity, sum(unread_count) AS unreadCount,
         sum(unread_mentions_count) AS unreadMentionsCount
       FROM chat WHERE merged_into = ?`,
    );
    const latest = `ORDER BY last_activity DESC ${limitOf('?')}`;
    this.#lowPriority = database.prepare(`SELECT id FROM chat WHERE is_low_priority ${latest}`);
    this.#muted = database.prepare(`SELECT id FROM chat WHERE is_muted ${latest}`);
  }

  /** @param id that of the chat, or its local one */
  find(id: string): ChatPlace | undefined {
    const row = this.#find.get(id) ?? this.#findLocal.get(id);
    if (!row) return undefined;
    const chatID = row.id as string;
    return { id: chatID, messageChatIDs: row.members === null ? [chatID] : JSON.parse(row.members as string) };
  }

  /**
   * @param id that of the chat, or its local one
   * @throws {Failure} 404 when there is no such chat
   */
  locate(id: string): ChatPlace {
    const place = this.find(id);
    if (!place) throw notFound('chat', id);
    return place;
  }

  get(id: string): ChatRecord | undefined {
    const row = this.#get.get(id);
    return row && JSON.parse(row.document as string);
  }

  /** @throws {Failure} 404 when there is no such chat */
  require(id: string): ChatRecord {
    const chat = this.get(id);
    if (!chat) throw notFound('chat', id);
    return chat;
  }

  /** @param count how many participants the network counts, if those are not all */
  insert(chat: ChatRecord, participants: readonly Participant[], count = participants.length): void {
    this.#database.transaction(() => {
      const { localChatID = String(this.#localIDs.up()) } = chat;
      if (Number.isSafeInteger(Number(localChatID))) this.#localIDs.startAbove(Number(localChatID));
      this.#insert.run(chat.id, JSON.stringify({ ...chat, localChatID }), count);
      this.setParticipants(chat.id, participants, count);
    });
  }

  /** Changes what is kept of a chat, and of the merged chat that it is a member of. */
  change(id: string, change: (chat: ChatRecord) => ChatRecord): ChatRecord {
    return this.#database.transaction(() => {
      const before = this.require(id);
      const after = change(before);
      this.#update.run(JSON.stringify(after), id);
      this.#database.changes.chatUpserted(id);
      if (before.title !== after.title) this.#index.put(id, after, this.participants(id));
      if (after.mergedIntoChatID !== undefined) this.#gatherInto(after.mergedIntoChatID);
      return after;
    });
  }

  /** Takes a chat away, and with it its messages. One that is gone is let be. */
  remove(id: string): void {
    this.#database.transaction(() => {
      if (this.#delete.run(id).changes > 0) this.#database.changes.chatDeleted(id);
    });
  }

  participants(id: string): Participant[] {
    return this.#participants.all(id).map(({ document }) => JSON.parse(document as string));
  }

  participant(id: string, userID: string): Participant | undefined {
    const row = this.#participant.get(id, userID);
    return row && JSON.parse(row.document as string);
  }

  /** @param count how many participants the network counts, if those are not all */
  setParticipants(id: string, participants: readonly Participant[], count = participants.length): void {
    this.#database.transaction(() => {
      this.#clearParticipants.run(id);
      for (const [position, participant] of participants.entries()) {
        this.#insertParticipant.run(id, position, participant.id, JSON.stringify(participant));
      }
      this.#countParticipants.run(count, id);
      this.#index.put(id, this.require(id), participants);
      this.#database.changes.chatUpserted(id);
    });
  }

  /** The direct chat with a person. */
  findDirect(accountID: string, userID: string): string | undefined {
    return this.#direct.get(userID, accountID)?.id as string | undefined;
  }

  /** Puts a label on a chat. */
  label(id: string, labelID: string): void {
    this.#label.run(labelID, id);
    this.#database.changes.chatUpserted(id);
  }

  /** So many chats whose messages searches can leave out, those with the latest activity. */
  idsOf(kind: 'lowPriority' | 'muted', count: number): string[] {
    const statement = kind === 'muted' ? this.#muted : this.#lowPriority;
    return statement.all(count).map(({ id }) => id as string);
  }

  /** What a merged chat shows is that of its members taken together. */
  #gatherInto(id: string): void {
    const chat = this.get(id);
    if (!chat) return;
    const { lastActivity, unreadCount, unreadMentionsCount } = this.#gather.get(id) as unknown as GatheredRow;
    const isNews = lastActivity !== null && lastActivity > (chat.lastActivity ?? '');
    const gathered = { ...chat, ...(isNews && { lastActivity }), unreadCount, unreadMentionsCount };
    if (JSON.stringify(gathered) !== JSON.stringify(chat)) this.change(id, () => gathered);
  }
}

interface GatheredRow {
  lastActivity: string | null;
  unreadCount: number;
  unreadMentionsCount: number;
}
