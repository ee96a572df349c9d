import type { UploadAssetOutput } from '@beeper-openapi/types';
import type { Clock } from '../clock.ts';
import { notFound } from '../failure.ts';
import type { IncomingFile, MediaFolder } from '../files/media-folder.ts';
import type { FileFacts, StoredFile } from '../files/stored-file.ts';
import type { Jobs } from '../jobs.ts';
import type { Database, Statement } from './database.ts';
import { type FileRow, type Files, toFile } from './files.ts';

/** How long an upload waits to be made use of. */
const LIFETIME = 24 * 60 * 60 * 1000;

/** A file that waits to be sent. */
export interface Upload extends StoredFile {
  readonly uploadID: string;
  /** Where its bytes are. */
  readonly path: string;
}

/** The files that wait to be sent. One that nobody makes use of for a day goes. */
export class Uploads {
  readonly #database: Database;
  readonly #folder: MediaFolder;
  readonly #files: Files;
  readonly #jobs: Jobs;
  readonly #clock: Clock;
  readonly #insert: Statement;
  readonly #get: Statement;
  readonly #delete: Statement;

  constructor(database: Database, folder: MediaFolder, files: Files, jobs: Jobs, clock: Clock) {
    this.#database = database;
    this.#folder = folder;
    this.#files = files;
    this.#jobs = jobs;
    this.#clock = clock;
    this.#insert = database.prepare('INSERT INTO upload (id, file_key) VALUES (?, ?)');
    this.#get = database.prepare(
      'SELECT key, name, document FROM upload JOIN file ON key = file_key WHERE upload.id = ?',
    );
    this.#delete = database.prepare('DELETE FROM upload WHERE id = ? RETURNING file_key');
    jobs.handle<{ id: string }>(
      'upload.expire',
      ({ id }) =>
        () =>
          this.#remove(id),
    );
  }

  /** @param name what the file shall be called in the media folder */
  add(uploadID: string, name: string, incoming: IncomingFile, facts: FileFacts): UploadAssetOutput {
    this.#database.transaction(() => {
      const { key } = this.#files.add(name, incoming, facts);
      this.#insert.run(uploadID, key);
      this.#jobs.schedule('upload.expire', this.#clock.now() + LIFETIME, { id: uploadID });
    });
    return { uploadID, srcURL: this.#folder.urlOf(name), ...facts };
  }

  /** Sent or not, an upload can be made use of as often as one likes while it lasts. */
  get(uploadID: string): Upload | undefined {
    const row = this.#get.get(uploadID) as FileRow | undefined;
    return row && { uploadID, path: this.#folder.pathOf(row.name), ...toFile(row) };
  }

  /** @throws {Failure} 404 when there is none, or no longer */
  require(uploadID: string): Upload {
    const upload = this.get(uploadID);
    if (!upload) throw notFound('upload', uploadID);
    return upload;
  }

  #remove(id: string): void {
    const row = this.#delete.get(id) as { file_key: number } | undefined;
    if (row) this.#files.release(row.file_key);
  }
}
