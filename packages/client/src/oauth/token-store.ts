import type { Grant } from './grant.ts';

/** Where a sign-in is kept. Write one of your own for a keychain or a database. */
export interface TokenStore {
  /** What was written last. Undefined for nothing. */
  read(): Promise<Grant | undefined>;
  /** Keeps a grant, in place of the one before. */
  write(grant: Grant): Promise<void>;
  /** Forgets it. */
  clear(): Promise<void>;
}

/**
 * Keeps a sign-in for as long as the program runs.
 *
 * @example
 * ```ts
 * const store = new MemoryTokenStore();
 * console.log(await store.read()); // undefined
 * ```
 */
export class MemoryTokenStore implements TokenStore {
  #grant: Grant | undefined;

  async read(): Promise<Grant | undefined> {
    return this.#grant;
  }

  async write(grant: Grant): Promise<void> {
    this.#grant = grant;
  }

  async clear(): Promise<void> {
    this.#grant = undefined;
  }
}
