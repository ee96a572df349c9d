import type { SearchMessagesOutput } from '@beeper-openapi/types';
import { JSONText } from '../json-text.ts';
import type { ChatReader } from './chat-reader.ts';
import type { Chats } from './chats.ts';
import type { Database, Statement } from './database.ts';
import { stretchTags } from './days.ts';
import { limitOf } from './limit.ts';
import { matchAll, matchAny, matchWords } from './match.ts';
import { accountTag, chatTag, type MediaType, type MessageIndex, senderTag } from './message-index.ts';
import { MESSAGE_PLACE } from './messages.ts';
import { type Direction, type Key, type PageRequest, readPage } from './pages.ts';

/** What a message has to be like to be found. Whatever is absent does not matter. */
export interface MessageFilter {
  query?: string | undefined;
  chatIDs?: readonly string[] | undefined;
  accountIDs?: readonly string[] | undefined;
  chatType?: 'group' | 'single' | undefined;
  /** One of them is enough. */
  mediaTypes?: readonly MediaType[] | undefined;
  /** `me`, `others`, or the ID of a person. */
  sender?: string | undefined;
  /** ISO 8601 in UTC with milliseconds, as the database has times. */
  dateAfter?: string | undefined;
  dateBefore?: string | undefined;
  excludeLowPriority?: boolean | undefined;
  excludeMuted?: boolean | undefined;
}

/**
 * How many chats that a search leaves out are told to the index: those that have much to say. Each takes time, and the
 * messages of the others are read and thrown away.
 */
const MOST_SHUT = 16;

/** Finds messages in all chats, the newest first. */
export class MessageSearch {
  readonly #chats: Chats;
  readonly #chatReader: ChatReader;
  readonly #index: MessageIndex;
  readonly #pages: Record<Direction, Statement>;

  constructor(database: Database, index: MessageIndex, chats: Chats, chatReader: ChatReader) {
    this.#chats = chats;
    this.#chatReader = chatReader;
    this.#index = index;
    const page = (beyond: string, order: string) =>
      database.prepare(
        `SELECT message.document, message.sort_key, message.chat_id FROM message_text
         CROSS JOIN message ON message.sort_key = message_text.rowid
         CROSS JOIN chat ON chat.id = message.chat_id
         WHERE message_text MATCH :match AND message_text.rowid ${beyond} :key
           AND (:dateAfter IS NULL OR timestamp > :dateAfter) AND (:dateBefore IS NULL OR timestamp < :dateBefore)
           AND NOT (:excludeLowPriority AND is_low_priority) AND NOT (:excludeMuted AND is_muted)
         ORDER BY message_text.rowid ${order} ${limitOf(':count')}`,
      );
    this.#pages = { before: page('<', 'DESC'), after: page('>', 'ASC') };
  }

  search(filter: MessageFilter, request: PageRequest): JSONText<SearchMessagesOutput> {
    this.#index.catchUp();
    const { dateAfter = null, dateBefore = null, excludeLowPriority = false, excludeMuted = false } = filter;
    const parameters = {
      match: this.#matchOf(filter),
      dateAfter,
      dateBefore,
      excludeLowPriority: Number(excludeLowPriority),
      excludeMuted: Number(excludeMuted),
    };
    let chatIDs: string[] = [];
    const read = (from: Key | undefined, direction: Direction, count: number) => {
      const [key = Number.MAX_SAFE_INTEGER] = from ?? [];
      const rows = this.#pages[direction].all({ ...parameters, key, count }) as unknown as FoundRow[];
      chatIDs = rows.slice(0, request.limit).map(({ chat_id }) => chat_id);
      return rows.map(({ document, sort_key }) => ({ text: document, key: [sort_key] }));
    };
    const { text } = readPage(request, read, MESSAGE_PLACE);
    const chats = this.#chatReader.readAll([...new Set(chatIDs)]);
    const members = [...chats].map(([id, chat]) => `${JSON.stringify(id)}:${chat}`);
    return new JSONText(`${text.slice(0, -1)},"chats":{${members.join(',')}}}`);
  }

  /** The filter as far as the index knows of it. */
  #matchOf(filter: MessageFilter): string {
    const { query = '', chatIDs, accountIDs, chatType, mediaTypes, sender, dateAfter, dateBefore } = filter;
    const tags: (readonly string[])[] = [];
    if (chatIDs) tags.push(this.#placesOf(chatIDs).map(chatTag));
    if (accountIDs) tags.push(accountIDs.map(accountTag));
    if (chatType) tags.push([chatType]);
    if (mediaTypes) tags.push(mediaTypes);
    if (sender !== undefined) tags.push([sender === 'me' || sender === 'others' ? sender : senderTag(sender)]);
    if (dateAfter !== undefined || dateBefore !== undefined) tags.push(daysOf(dateAfter, dateBefore));
    const words = matchWords('words', query);
    // The index has to be asked for something, and every message is of somebody.
    if (words === undefined && tags.length === 0) tags.push(['me', 'others']);
    const wanted = tags.map((any) => matchAny('tags', any.length > 0 ? any : ['none']));
    const shut = this.#shutOutBy(filter);
    return matchAll(
      words === undefined ? wanted : [words, ...wanted],
      shut.length > 0 ? matchAny('tags', shut) : undefined,
    );
  }

  /** The chats that hold the messages of chats. */
  #placesOf(ids: readonly string[]): string[] {
    return ids.flatMap((id) => this.#chats.find(id)?.messageChatIDs ?? []);
  }

  #shutOutBy({ excludeLowPriority, excludeMuted }: MessageFilter): string[] {
    const lowPriority = excludeLowPriority ? this.#chats.idsOf('lowPriority', MOST_SHUT) : [];
    const muted = excludeMuted ? this.#chats.idsOf('muted', MOST_SHUT) : [];
    return [...new Set([...lowPriority, ...muted])].map(chatTag);
  }
}

interface FoundRow {
  document: string;
  sort_key: number;
  chat_id: string;
}

/** The tags of the days between two times, neither of which is part of it. */
function daysOf(after: string | undefined, before: string | undefined): string[] {
  const from = after === undefined ? undefined : Date.parse(after) + 1;
  const to = before === undefined ? undefined : Date.parse(before) - 1;
  return stretchTags(from, to);
}
