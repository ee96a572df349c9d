import { randomUUID } from 'node:crypto';
import type { IncomingFile } from '../files/media-folder.ts';
import type { FileFacts, StoredFile } from '../files/stored-file.ts';
import type { Database, Statement } from './database.ts';
import { type FileRow, type Files, toFile } from './files.ts';

/** The files that messages refer to, by their URLs. */
export class Assets {
  readonly #database: Database;
  readonly #files: Files;
  readonly #insert: Statement;
  readonly #find: Statement;

  constructor(database: Database, files: Files) {
    this.#database = database;
    this.#files = files;
    this.#insert = database.prepare('INSERT INTO asset (url, file_key) VALUES (?, ?)');
    this.#find = database.prepare('SELECT key, name, document FROM asset JOIN file ON key = file_key WHERE url = ?');
  }

  /** The file that an `mxc:` or `localmxc:` URL stands for. */
  find(url: string): StoredFile | undefined {
    const row = this.#find.get(url) as FileRow | undefined;
    return row && toFile(row);
  }

  /**
   * Gives a file, such as an upload, a URL that lasts.
   *
   * @returns an `mxc:` URL, for the `id` and the `srcURL` of an attachment
   */
  add({ key }: StoredFile): string {
    const url = `mxc://local.beeper.com/${randomUUID().replaceAll('-', '')}`;
    this.#insert.run(url, key);
    return url;
  }

  /** Takes over a file that has come in, under a URL that is known already. */
  plant(url: string, name: string, incoming: IncomingFile, facts: FileFacts): void {
    this.#database.transaction(() => {
      this.#insert.run(url, this.#files.add(name, incoming, facts).key);
    });
  }
}
