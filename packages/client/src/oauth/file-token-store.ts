import { BeeperDesktopError } from '../errors/beeper-desktop-error.ts';
import type { Grant } from './grant.ts';
import { nodeModule } from './node-module.ts';
import type { TokenStore } from './token-store.ts';

/**
 * Keeps a sign-in in a file that nobody but its owner may read. It is written whole or not at all, so that a program
 * that reads it meanwhile never meets half of it.
 *
 * @example
 * ```ts
 * const store = new FileTokenStore(join(homedir(), '.config', 'ridge-planner', 'beeper.json'));
 * ```
 */
export class FileTokenStore implements TokenStore {
  readonly #path: string;

  /** @param path the file; its folder is made if need be */
  constructor(path: string) {
    this.#path = path;
  }

  /** @throws {BeeperDesktopError} when something else is in the file */
  async read(): Promise<Grant | undefined> {
    const { readFile } = nodeModule('node:fs/promises');
    const text = await readFile(this.#path, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
    });
    return text === undefined ? undefined : this.#parse(text);
  }

  async write(grant: Grant): Promise<void> {
    const { mkdir, rename, rm, writeFile } = nodeModule('node:fs/promises');
    await mkdir(nodeModule('node:path').dirname(this.#path), { recursive: true, mode: 0o700 });
    const draft = `${this.#path}.${crypto.randomUUID()}`;
    try {
      // A new file, since the mode of one that is there already would stay as it is.
      await writeFile(draft, `${JSON.stringify(grant, undefined, 2)}\n`, { mode: 0o600, flag: 'wx', flush: true });
      await rename(draft, this.#path);
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
  }

  async clear(): Promise<void> {
    await nodeModule('node:fs/promises').rm(this.#path, { force: true });
  }

  #parse(text: string): Grant {
    try {
      const grant: unknown = JSON.parse(text);
      if (typeof Object(grant).accessToken === 'string') return grant as Grant;
    } catch {
      // It is said below.
    }
    throw new BeeperDesktopError(`${this.#path} does not hold a sign-in. Delete it, and sign in again.`);
  }
}
