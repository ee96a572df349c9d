import { randomUUID } from 'node:crypto';
import { lstatSync, mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, type Stats } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Where files come in. What is left there at the start came from a process that did not end well. */
const INCOMING = 'incoming';

/**
 * The folder that has the files of the app, flat and each under a name of ours. Beside a database, it outlives the
 * process; without one, it goes when the app is closed.
 */
export class MediaFolder {
  readonly #database: string;
  #path: string | undefined;

  /** @param database the path of the database, or `:memory:` */
  constructor(database: string) {
    this.#database = database;
    if (!this.#isTemporary) rmSync(join(`${database}.media`, INCOMING), { recursive: true, force: true });
  }

  /** The folder itself, free of links, made when it is first asked for. */
  get path(): string {
    if (this.#path === undefined) {
      if (!this.#isTemporary) mkdirSync(`${this.#database}.media`, { recursive: true, mode: 0o700 });
      const made = this.#isTemporary ? mkdtempSync(join(tmpdir(), 'beeper-media-')) : `${this.#database}.media`;
      this.#path = realpathSync(made);
      mkdirSync(join(this.#path, INCOMING), { recursive: true, mode: 0o700 });
    }
    return this.#path;
  }

  /** Writes bytes as they come. Nothing stays of them when that fails. */
  async receive(source: AsyncIterable<Uint8Array>): Promise<IncomingFile> {
    const path = join(this.path, INCOMING, randomUUID());
    let size: number;
    try {
      size = await write(path, source);
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    }
    return {
      path,
      size,
      keep: (name) => renameSync(path, join(this.path, name)),
      discard: () => rm(path, { force: true }),
    };
  }

  /** The path of a file by its name. */
  pathOf(name: string): string {
    return join(this.path, name);
  }

  urlOf(name: string): string {
    return pathToFileURL(this.pathOf(name)).href;
  }

  /** The name that a `file:` URL gives to something right in this folder; undefined for what is elsewhere. */
  nameOf(url: string): string | undefined {
    try {
      const path = fileURLToPath(url);
      return dirname(path) === this.path ? basename(path) : undefined;
    } catch {
      return undefined;
    }
  }

  /** What the system knows of a file; undefined when it is gone, or is none: a link could lead out of the folder. */
  stat(name: string): Stats | undefined {
    const entry = lstatSync(this.pathOf(name), { throwIfNoEntry: false });
    return entry?.isFile() ? entry : undefined;
  }

  remove(name: string): void {
    rmSync(this.pathOf(name), { force: true });
  }

  close(): void {
    if (this.#isTemporary) this.erase();
  }

  /** Deletes the folder with all that it has. */
  erase(): void {
    const path = this.#isTemporary ? this.#path : `${this.#database}.media`;
    if (path !== undefined) rmSync(path, { recursive: true, force: true });
  }

  get #isTemporary(): boolean {
    return this.#database === ':memory:';
  }
}

/** Writes a file that is not there yet, and gives its size in bytes. The file is closed afterwards, whatever happens. */
async function write(path: string, source: AsyncIterable<Uint8Array>): Promise<number> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(source);
    return (await file.stat()).size;
  } finally {
    await file.close();
  }
}

/** A file that has come in whole, and is not one of the app's yet. */
export interface IncomingFile {
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** Makes it one, under a name. */
  keep(name: string): void;
  discard(): Promise<void>;
}
