import type { ChatType, Message } from '@beeper-openapi/types';
import { readRichText } from '../text/read-rich-text.ts';
import type { Database, Statement } from './database.ts';
import { dayTags } from './days.ts';

/** How many messages may wait to be taken in. Together they cost a tenth of what they would cost one by one. */
const BATCH = 64;

/** What a message can hold beside words, as searches name it. */
export type MediaType = 'image' | 'video' | 'file' | 'link' | 'any';

/**
 * The words that messages are found by, and tags for what else they are searched by. All that cannot change about a
 * message is a tag, so that a search reads what it finds and little else, however many messages there are.
 */
export class MessageIndex {
  readonly #database: Database;
  readonly #enqueue: Statement;
  readonly #waiting: Statement;
  readonly #insert: Statement;
  readonly #remove: Statement;
  readonly #dequeue: Statement;
  /** About how many messages wait. */
  #length = 0;

  constructor(database: Database) {
    this.#database = database;
    this.#enqueue = database.prepare('INSERT OR IGNORE INTO message_unindexed (sort_key) VALUES (?)');
    this.#waiting = database.prepare(
      `SELECT sort_key, message.document, chat.type FROM message_unindexed
       CROSS JOIN message USING (sort_key) CROSS JOIN chat ON chat.id = message.chat_id`,
    );
    this.#insert = database.prepare('INSERT INTO message_text (rowid, words, tags) VALUES (?, ?, ?)');
    this.#remove = database.prepare('DELETE FROM message_text WHERE rowid = ?');
    this.#dequeue = database.prepare('DELETE FROM message_unindexed');
  }

  /** Has a new message found from now on. */
  add(sortKey: string): void {
    this.#enqueue.run(sortKey);
    this.#length += 1;
    if (this.#length >= BATCH) this.catchUp();
  }

  /** Has a message found by what it is now. */
  renew(sortKey: string): void {
    // One that waits already is not in the index yet.
    if (this.#enqueue.run(sortKey).changes > 0) this.#remove.run(sortKey);
  }

  /** Takes in what waits. Searches begin with it. */
  catchUp(): void {
    this.#length = 0;
    const rows = this.#waiting.all() as unknown as WaitingRow[];
    if (rows.length === 0) return;
    this.#database.transaction(() => {
      for (const { sort_key, document, type } of rows) {
        const message: Message = JSON.parse(document);
        const isShown = !message.isDeleted && !message.isHidden;
        if (isShown) this.#insert.run(sort_key, wordsOf(message), tagsOf(message, type).join(' '));
      }
      this.#dequeue.run();
    });
  }
}

interface WaitingRow {
  sort_key: number;
  document: string;
  type: ChatType;
}

// A tag is a letter and an ID, spelt in digits so that it stays one word.

export function chatTag(id: string): string {
  return `c${spell(id)}`;
}

export function accountTag(id: string): string {
  return `a${spell(id)}`;
}

export function senderTag(id: string): string {
  return `s${spell(id)}`;
}

function spell(id: string): string {
  return Buffer.from(id).toString('hex');
}

function tagsOf(message: Message, chatType: ChatType): string[] {
  return [
    chatTag(message.chatID),
    accountTag(message.accountID),
    senderTag(message.senderID),
    message.isSender ? 'me' : 'others',
    chatType,
    ...mediaOf(message),
    ...dayTags(message.timestamp),
  ];
}

function mediaOf({ attachments = [], links = [] }: Message): MediaType[] {
  const media = new Set<MediaType>();
  for (const { type } of attachments) media.add(type === 'img' ? 'image' : type === 'video' ? 'video' : 'file');
  if (links.length > 0) media.add('link');
  if (media.size > 0) media.add('any');
  return [...media];
}

/** What is written in a message, and what is said in it. */
function wordsOf({ text = '', attachments = [] }: Message): string {
  const spoken = attachments.map(({ transcription }) => transcription?.transcription ?? '');
  return [readRichText(text).words, ...spoken].join(' ');
}
