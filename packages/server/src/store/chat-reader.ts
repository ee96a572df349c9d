import type { Chat, ListChatsOutput, SearchChatsOutput } from '@beeper-openapi/types';
import { notFound } from '../failure.ts';
import { JSONText, withMembers } from '../json-text.ts';
import { type ChatFilter, passesFilter, toParameters } from './chat-search.ts';
import type { Database, Statement } from './database.ts';
import { limitOf } from './limit.ts';
import { type Direction, type Item, type Key, type PageRequest, readPage, takeNearest } from './pages.ts';

/** What a place in a list of chats is like: the latest activity and the ID. */
const PLACE: Key = ['', ''];

/** How many participants a chat has by itself, unless more are asked for. */
const PARTICIPANTS = 100;

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

/** Chats as the API answers with them, put together from JSON that the database has. */
export class ChatReader {
  readonly #read: Statement;
  readonly #readWithPreview: Statement;
  readonly #list: Record<Direction, Statement>;
  readonly #listOfAccount: Record<Direction, Statement>;
  readonly #search: Record<Direction, Statement>;

  constructor(database: Database) {
    this.#read = database.prepare(`SELECT ${parts} ${ofList}`);
    this.#readWithPreview = database.prepare(`SELECT ${parts}, ${preview} ${ofList}`);
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
  }

  /**
   * A chat as the API answers with it.
   *
   * @param participants how many at most; -1 for all of them
   * @throws {Failure} 404 when there is no such chat
   */
  read(id: string, participants = PARTICIPANTS): JSONText<Chat> {
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
