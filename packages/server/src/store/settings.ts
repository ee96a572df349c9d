import type { Database, Statement } from './database.ts';

/** What there is one of, by its name. */
export class Settings {
  readonly #get: Statement;
  readonly #set: Statement;
  readonly #delete: Statement;

  constructor(database: Database) {
    this.#get = database.prepare('SELECT value FROM setting WHERE name = ?');
    this.#set = database.prepare(
      'INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
    );
    this.#delete = database.prepare('DELETE FROM setting WHERE name = ?');
  }

  get<Value>(name: string): Value | undefined {
    const row = this.#get.get(name);
    return row && JSON.parse(row.value as string);
  }

  set(name: string, value: unknown): void {
    this.#set.run(name, JSON.stringify(value));
  }

  delete(name: string): void {
    this.#delete.run(name);
  }
}
