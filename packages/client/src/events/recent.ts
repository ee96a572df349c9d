const REMEMBERED = 1_000;

/** What was told lately, so that nothing is told twice. Of more than a thousand things the oldest is forgotten. */
export class Recent {
  readonly #contents = new Map<unknown, string>();

  /** Whether something is new, or is not what it was when it was told last. It counts as told from now on. */
  isNews(key: unknown, content = ''): boolean {
    if (this.#contents.get(key) === content) return false;
    this.forget(key);
    this.#contents.set(key, content);
    if (this.#contents.size > REMEMBERED) this.forget(this.#contents.keys().next().value);
    return true;
  }

  forget(key: unknown): void {
    this.#contents.delete(key);
  }
}
