import type { Label } from '@beeper-openapi/types';
import { JSONText, joinTexts } from '../json-text.ts';
import type { Database, Statement } from './database.ts';

/** The names that the person has made up to sort chats by. */
export class Labels {
  readonly #list: Statement;
  readonly #put: Statement;

  constructor(database: Database) {
    this.#list = database.prepare(
      `SELECT json_object('id', id, 'name', name) AS document FROM label ORDER BY name COLLATE NOCASE, id`,
    );
    this.#put = database.prepare(
      'INSERT INTO label (id, name) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET name = excluded.name',
    );
  }

  /** By name. */
  list(): JSONText<Label[]> {
    return new JSONText(joinTexts(this.#list.all().map(({ document }) => document as string)));
  }

  put({ id, name }: Label): void {
    this.#put.run(id, name);
  }
}
