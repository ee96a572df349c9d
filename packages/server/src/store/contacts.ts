import type { ContactListResponse, User } from '@beeper-openapi/types';
import { fold } from '../fold.ts';
import { identifiersOf } from '../identifiers.ts';
import type { JSONText } from '../json-text.ts';
import type { Database, Statement } from './database.ts';
import { limitOf } from './limit.ts';
import { type PageRequest, readPage } from './pages.ts';

/** The most that a search finds. */
const MOST_FOUND = 200;

/** The people that each account knows. */
export class Contacts {
  readonly #database: Database;
  readonly #next: Statement;
  readonly #previous: Statement;
  readonly #get: Statement;
  readonly #find: Statement;
  readonly #put: Statement;
  readonly #clearIdentifiers: Statement;
  readonly #putIdentifier: Statement;

  constructor(database: Database) {
    this.#database = database;
    // A contact matches when it lacks none of the words.
    const select = `SELECT id, sort_name, document FROM contact
      WHERE account_id = ? AND NOT EXISTS (SELECT 1 FROM json_each(?) WHERE instr(search_text, value) = 0)`;
    this.#next = database.prepare(`${select} AND (sort_name, id) > (?, ?) ORDER BY sort_name, id ${limitOf('?')}`);
    this.#previous = database.prepare(
      `${select} AND (sort_name, id) < (?, ?) ORDER BY sort_name DESC, id DESC ${limitOf('?')}`,
    );
    this.#get = database.prepare('SELECT document FROM contact WHERE account_id = ? AND id = ?');
    this.#find = database.prepare(
      `SELECT document FROM contact_identifier JOIN contact ON contact.rowid = contact_rowid
       WHERE contact_identifier.account_id = ? AND value = ? LIMIT 1`,
    );
    this.#put = database.prepare(
      `INSERT INTO contact (account_id, id, sort_name, search_text, document) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (account_id, id) DO UPDATE
       SET sort_name = excluded.sort_name, search_text = excluded.search_text, document = excluded.document
       RETURNING rowid`,
    );
    this.#clearIdentifiers = database.prepare('DELETE FROM contact_identifier WHERE contact_rowid = ?');
    this.#putIdentifier = database.prepare(
      'INSERT INTO contact_identifier (account_id, value, contact_rowid) VALUES (?, ?, ?)',
    );
  }

  /** A page of the contacts of an account, by name. */
  list(accountID: string, query: string | undefined, request: PageRequest): JSONText<ContactListResponse> {
    const words = wordsOf(query);
    return readPage(request, (from, direction, count) => {
      const statement = direction === 'before' ? this.#next : this.#previous;
      const [name = '', id = ''] = from ?? [];
      const rows = statement.all(accountID, words, name, id, count) as unknown as ContactRow[];
      return rows.map(({ id, sort_name, document }) => ({ text: document, key: [sort_name, id] }));
    });
  }

  /** The contacts that have all words of a query in their name, username, email address or phone number. */
  search(accountID: string, query: string): User[] {
    return this.#next.all(accountID, wordsOf(query), '', '', MOST_FOUND).map(parse);
  }

  get(accountID: string, id: string): User | undefined {
    const row = this.#get.get(accountID, id);
    return row && parse(row);
  }

  /** @param identifier a phone number, an email address or a username in its normal form */
  find(accountID: string, identifier: string): User | undefined {
    const row = this.#find.get(accountID, identifier);
    return row && parse(row);
  }

  /** Adds a contact, or to what is known of one. */
  put(accountID: string, user: User): void {
    this.#database.transaction(() => {
      const contact = { ...this.get(accountID, user.id), ...user };
      const { id, fullName, username, email, phoneNumber } = contact;
      const sortName = fold(fullName ?? username ?? email ?? phoneNumber ?? id);
      const text = fold([fullName, username, email, phoneNumber].filter((part) => part !== undefined).join(' '));
      const { rowid } = this.#put.get(accountID, id, sortName, text, JSON.stringify(contact)) as { rowid: number };
      this.#clearIdentifiers.run(rowid);
      for (const identifier of identifiersOf(contact)) this.#putIdentifier.run(accountID, identifier, rowid);
    });
  }
}

interface ContactRow {
  id: string;
  sort_name: string;
  document: string;
}

function parse({ document }: Record<string, unknown>): User {
  return JSON.parse(document as string);
}

/** The words of a query, as JSON. A phone number is one word, however it is written. */
function wordsOf(query: string | undefined): string {
  const folded = fold(query ?? '');
  const words = /^[+\d\s().-]*\d[\d\s().-]*$/.test(folded) ? [folded.replaceAll(/[^\d+]/g, '')] : folded.split(' ');
  return JSON.stringify(words);
}
