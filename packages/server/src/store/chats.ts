import type { Chat, ListChatsOutput, Participant, SearchChatsOutput } from '@beeper-openapi/types';
import { notFound } from '../failure.ts';
import { JSONText, withMembers } from '../json-text.ts';
import { type ChatFilter, ChatIndex, passesFilter, toParameters } from './chat-search.ts';
import { Counter } from './counter.ts';
import type { Database, Statement } from './database.ts';
import { limitOf } from './limit.ts';
import { type Direction, type Item, type Key, type PageRequest, readPage, takeNearest } from './pages.ts';

/** A chat without what is kept elsewhere. */
export type ChatRecord = Omit<Chat, 'participants' | 'labels'>;

/** Where a chat is, and where its messages are. */
export interface ChatPlace {
  readonly id: string;
  /** The chat itself or, if it is a merged one, the chats that are joined in it. */
  readonly messageChatIDs: readonly string[];
}

/** What a place in a list of chats is like: the latest activity and the ID. */
const PLACE: Key = ['', ''];

/** How many participants lists and searches give. */
const PARTICIPANTS_IN_LISTS = 20;

/** Chats as JSON, in parts, in the order of their IDs in a list. */
const parts = `
  chat.id, chat.document, participant_count,
  (SELECT group_concat(document) FROM (
    SELECT document FROM chat_participant WHERE chat_id = chat.id ORDER BY position ${limitOf(':most')}
  )) AS participants,
  (SELECT max(position) + 1 FROM chat_participant WHERE chat_id = chat.id) AS participants_known,
  (SELECT group_concat(json_object('id', id, 'name', name)) FROM (
    SELECT label.id, name FROM chat_label JOIN label ON label.id = label_id WHERE chat_id = chat.id ORDER BY name
  )) AS labels`;

/** Its latest message. A merged chat has it in one of its members. */
const preview = `
  (SELECT document FROM message WHERE sort_key = coalesce(
    (SELECT max(sort_key) FROM message WHERE chat_id = chat.id),
    (SELECT max((SELECT max(sort_key) FROM message WHERE chat_id = value)) FROM json_each(chat.members))
  )) AS preview`;

const ofList = 'FROM json_each(:ids) CROSS JOIN chat ON chat.id = value';

/** The chats of all accounts, the one with the latest activity first. */
export class Chats {
  readonly #database: Database;
  readonly #index: ChatIndex;
  readonly #localIDs: Counter;
  readonly #find: Statement;
  readonly #findLocal: Statement;
  readonly #get: Statement;
  readonly #read: Statement;
  readonly #readWithPreview: Statement;
  readonly #insert: Statement;
  readonly #update: Statement;
  readonly #delete: Statement;
  readonly #list: Record<Direction, Statement>;
  readonly #listOfAccount: Record<Direction, Statement>;
  readonly #search: Record<Direction, Statement>;
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
    this.#read = database.prepare(`SELECT ${parts} ${ofList}`);
    this.#readWithPreview = database.prepare(`SELECT ${parts}, ${preview} ${ofList}`);
    this.#insert = database.prepare('INSERT INTO chat (id, document, participant_count) VALUES (?, ?, ?)');
    this.#update = database.prepare('UPDATE chat SET document = ? WHERE id = ?');
    this.#delete = database.prepare('DELETE FROM chat WHERE id = ?');
    const pages = (condition: string): Record<Direction, Statement> => ({
      before: database.prepare(
        `SELECT id, last_activity FROM chat WHERE (last_activity, id) < (:activity, :id) AND ${condition}
         ORDER BY last_activity DESC, id DESC ${limitOf(':count')}`,
      ),
      after: database.prepare(
        `SELECT id, last_activity FROM chat WHERE (last_activity, id) > (:activity, :id) AND ${condition}
         ORDER BY last_activity, id ${limitOf(':count')}`,
      ),
    });
    this.#list = pages('TRUE');
    this.#listOfAccount = pages('account_id = :accountID');
    this.#search = pages(passesFilter);
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
    this.#lowPriority = database.prepare('SELECT id FROM chat WHERE is_low_priority');
    this.#muted = database.prepare('SELECT id FROM chat WHERE is_muted');
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

  /**
   * A chat as the API answers with it.
   *
   * @param participants how many at most; -1 for all of them
   * @throws {Failure} 404 when there is no such chat
   */
  read(id: string, participants: number): JSONText<Chat> {
    const text = this.#describe(this.#read, [id], participants).get(id);
    if (text === undefined) throw notFound('chat', id);
    return new JSONText(text);
  }

  /** Chats as searches show them, by their IDs. */
  readAll(ids: readonly string[]): ReadonlyMap<string, string> {
    return this.#describe(this.#read, ids, PARTICIPANTS_IN_LISTS);
  }

  /** A page of the chats of some accounts, or of all. */
  list(accountIDs: readonly string[] | undefined, request: PageRequest): JSONText<ListChatsOutput> {
    return this.#page(request, this.#readWithPreview, (from, direction, count) => {
      if (!accountIDs) return readKeys(this.#list, {}, from, direction, count);
      const lists = [...new Set(accountIDs)].map((accountID) => {
        return readKeys(this.#listOfAccount, { accountID }, from, direction, count);
      });
      return takeNearest(lists, direction, count);
    });
  }

  /** A page of the chats that pass a filter. */
  search(filter: ChatFilter, request: PageRequest): JSONText<SearchChatsOutput> {
    const parameters = toParameters(filter);
    return this.#page(request, this.#read, (from, direction, count) => {
      return readKeys(this.#search, parameters, from, direction, count);
    });
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

  /** The chats whose messages a search can leave out. */
  idsOf(kind: 'lowPriority' | 'muted'): string[] {
    const statement = kind === 'muted' ? this.#muted : this.#lowPriority;
    return statement.all().map(({ id }) => id as string);
  }

  #page<Page extends ListChatsOutput | SearchChatsOutput>(
    request: PageRequest,
    reader: Statement,
    find: (from: Key | undefined, direction: Direction, count: number) => Item[],
  ): JSONText<Page> {
    const read = (from: Key | undefined, direction: Direction, count: number) => {
      const found = find(from, direction, count);
      const texts = this.#describe(
        reader,
        found.map(({ text: id }) => id),
        PARTICIPANTS_IN_LISTS,
      );
      return found.map(({ text: id, key }) => ({ text: texts.get(id) as string, key }));
    };
    return readPage(request, read, PLACE);
  }

  #describe(reader: Statement, ids: readonly string[], most: number): Map<string, string> {
    const rows = reader.all({ ids: JSON.stringify(ids), most }) as unknown as ChatRow[];
    return new Map(rows.map((row) => [row.id, textOf(row, most)]));
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

/** Finds chats beyond a place, the nearest first. What stands for each is its ID. */
function readKeys(
  statements: Record<Direction, Statement>,
  parameters: Record<string, string | number | null>,
  from: Key | undefined,
  direction: Direction,
  count: number,
): Item[] {
  // Above all times that can be written.
  const [activity = '\u{10ffff}', id = ''] = from ?? [];
  const rows = statements[direction].all({ ...parameters, activity, id, count });
  return rows.map(({ id, last_activity }) => ({ text: id as string, key: [last_activity as string, id as string] }));
}

interface ChatRow {
  id: string;
  document: string;
  participant_count: number;
  participants: string | null;
  participants_known: number | null;
  labels: string | null;
  /** Of lists only. */
  preview?: string | null;
}

interface GatheredRow {
  lastActivity: string | null;
  unreadCount: number;
  unreadMentionsCount: number;
}

function textOf(
  { document, participants, participants_known, participant_count, labels, preview }: ChatRow,
  most: number,
) {
  const known = participants_known ?? 0;
  const hasMore = (most < 0 ? known : Math.min(most, known)) < participant_count;
  return withMembers(document, {
    participants: `{"items":[${participants ?? ''}],"hasMore":${hasMore},"total":${participant_count}}`,
    labels: labels === null ? undefined : `[${labels}]`,
    preview: preview ?? undefined,
  });
}
