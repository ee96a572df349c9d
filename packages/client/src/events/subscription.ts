/// <reference lib="esnext.disposable" preserve="true" />

/**
 * Items as they come, until it is closed. Iterate it, or hand its items to a function. It has one reader: two would get
 * some of the items each. Nothing is opened before the first item is asked for, and leaving the loop closes it.
 *
 * @example
 * ```ts
 * const events = client.events.subscribe({ chatIDs: ['*'] });
 * setTimeout(() => events.close(), 60_000);
 * await events.forEach((event) => console.log(event.type));
 * ```
 */
export class Subscription<Item> implements AsyncIterableIterator<Item, void> {
  readonly #closing = new AbortController();
  readonly #signal: AbortSignal;
  readonly #items: AsyncGenerator<Item, void>;

  constructor(open: (signal: AbortSignal) => AsyncGenerator<Item, void>, signal?: AbortSignal | null) {
    const closed = this.#closing.signal;
    this.#signal = signal ? AbortSignal.any([signal, closed]) : closed;
    this.#items = open(this.#signal);
  }

  /** The next item, as soon as there is one; `done` when it is closed. */
  async next(): Promise<IteratorResult<Item, void>> {
    try {
      return await this.#items.next();
    } catch (error) {
      // Who closes it wants what was under way to stop, and not to hear that it has.
      if (this.#signal.aborted) return { done: true, value: undefined };
      throw error;
    }
  }

  /** What leaving a loop calls. */
  return(): Promise<IteratorResult<Item, void>> {
    this.#closing.abort();
    return this.#items.return();
  }

  /** Ends it: a loop over it comes to its end, and no item follows. Resolves when nothing of it is left. */
  async close(): Promise<void> {
    await this.return();
  }

  /**
   * Calls back with each item, and waits for what the callback returns before the next one. Resolves when it is closed,
   * and rejects with what went wrong, be it here or in the callback.
   */
  async forEach(callback: (item: Item) => unknown): Promise<void> {
    for await (const item of this) await callback(item);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** Closes it at the end of a block that has it under `await using`. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}
