import type { IncomingFile, MediaFolder } from '../files/media-folder.ts';
import type { FileFacts, StoredFile } from '../files/stored-file.ts';
import type { Database, Statement } from './database.ts';

/** The files of the media folder. */
export class Files {
  readonly #folder: MediaFolder;
  readonly #insert: Statement;
  readonly #find: Statement;
  readonly #isUsed: Statement;
  readonly #delete: Statement;

  constructor(database: Database, folder: MediaFolder) {
    this.#folder = folder;
    this.#insert = database.prepare('INSERT INTO file (name, document) VALUES (?, ?) RETURNING key');
    this.#find = database.prepare('SELECT key, name, document FROM file WHERE name = ?');
    this.#isUsed = database.prepare(
      `SELECT 1 FROM file WHERE key = ? AND (
         EXISTS (SELECT 1 FROM upload WHERE file_key = key) OR EXISTS (SELECT 1 FROM asset WHERE file_key = key))`,
    );
    this.#delete = database.prepare('DELETE FROM file WHERE key = ? RETURNING name');
  }

  /** The file of a name in the folder. */
  find(name: string): StoredFile | undefined {
    const row = this.#find.get(name) as FileRow | undefined;
    return row && toFile(row);
  }

  /** Takes over a file that has come in. */
  add(name: string, incoming: IncomingFile, facts: FileFacts): StoredFile {
    const { key } = this.#insert.get(name, JSON.stringify(facts)) as { key: number };
    incoming.keep(name);
    return { key, name, ...facts };
  }

  /** Removes a file that nothing refers to any more. */
  release(key: number): void {
    if (this.#isUsed.get(key)) return;
    const { name } = this.#delete.get(key) as { name: string };
    this.#folder.remove(name);
  }
}

export interface FileRow {
  key: number;
  name: string;
  document: string;
}

export function toFile({ key, name, document }: FileRow): StoredFile {
  return { key, name, ...(JSON.parse(document) as FileFacts) };
}
