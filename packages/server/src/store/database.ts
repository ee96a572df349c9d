// The only importer of node:sqlite: https://nodejs.org/api/sqlite.html

import { rmSync } from 'node:fs';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { Changes } from './changes.ts';
import { migrations } from './migrations.ts';

/** In place of a path: the database is kept in memory. */
export const IN_MEMORY = ':memory:';

export type Statement = StatementSync;

/** The database cannot be used. The message says why, for people. */
export class DatabaseError extends Error {
  override name = 'DatabaseError';
}

/** One SQLite database, in a file or in memory, at the newest version of its tables. */
export class Database {
  /** What the transaction under way has changed. */
  readonly changes = new Changes();
  readonly #connection: DatabaseSync;
  readonly #begin: Statement;
  readonly #commit: Statement;
  readonly #rollback: Statement;
  #isInTransaction = false;

  /**
   * @param file its path, or `:memory:`
   * @throws {DatabaseError} when the file cannot be opened or written, is in use, or is of a newer version
   */
  constructor(file: string) {
    try {
      this.#connection = new DatabaseSync(file);
      // One process alone writes: two would both deliver what is due.
      this.#connection.exec('PRAGMA locking_mode = EXCLUSIVE');
      this.#connection.exec('PRAGMA journal_mode = WAL');
      // A commit survives the end of the process; only a machine that loses power may lose the latest ones.
      this.#connection.exec('PRAGMA synchronous = NORMAL');
      this.#connection.exec('PRAGMA foreign_keys = ON');
      // What the system has of a large file in memory is read right there, instead of being copied page by page.
      this.#connection.exec('PRAGMA mmap_size = 2147418112');
      this.#connection.exec('PRAGMA cache_size = -16384');
    } catch (error) {
      throw new DatabaseError(`The database ${file} cannot be used: ${explain(error)}`);
    }
    this.#begin = this.prepare('BEGIN IMMEDIATE');
    this.#commit = this.prepare('COMMIT');
    this.#rollback = this.prepare('ROLLBACK');
    this.#migrate(file);
  }

  prepare(sql: string): Statement {
    return this.#connection.prepare(sql);
  }

  /** Runs statements that give nothing back. */
  exec(sql: string): void {
    this.#connection.exec(sql);
  }

  /**
   * Does all of some work or, if it throws, none of it, then tells of the changes. Within a transaction, it is a part of
   * that one. The work may not wait for anything.
   */
  transaction<Result>(work: () => Result): Result {
    if (this.#isInTransaction) return work();
    this.#begin.run();
    this.#isInTransaction = true;
    let result: Result;
    try {
      result = work();
      this.#commit.run();
    } catch (error) {
      this.#rollback.run();
      this.changes.discard();
      throw error;
    } finally {
      this.#isInTransaction = false;
    }
    this.changes.publish();
    return result;
  }

  close(): void {
    this.#connection.close();
  }

  #migrate(file: string): void {
    const { user_version: version } = this.#connection.prepare('PRAGMA user_version').get() as { user_version: number };
    if (version > migrations.length) {
      this.close();
      throw new DatabaseError(
        `The database ${file} was made by a newer version of this server (tables ${version}, known ${migrations.length}). Update the server, or choose another file.`,
      );
    }
    this.transaction(() => {
      for (const migration of migrations.slice(version)) this.#connection.exec(migration);
      this.#connection.exec(`PRAGMA user_version = ${migrations.length}`);
    });
  }
}

/** Deletes a database that is closed, with what SQLite keeps beside it. One in memory is gone already. */
export function deleteDatabase(file: string): void {
  if (file !== IN_MEMORY) for (const suffix of ['', '-wal', '-shm']) rmSync(`${file}${suffix}`, { force: true });
}

function explain(error: unknown): string {
  const { message, errcode } = error as Error & { errcode?: number };
  // https://www.sqlite.org/rescode.html
  if (errcode === 5) return 'another process has it open. End that one, or choose another file.';
  if (errcode === 8) return 'it cannot be written. Make it writable, or choose another file.';
  if (errcode === 14) return 'it cannot be opened. See that its folder exists and can be written.';
  if (errcode === 26) return 'it is not a SQLite database. Choose another file.';
  return message;
}
