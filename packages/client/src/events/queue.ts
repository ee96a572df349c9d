/** Items that wait for their reader. When it is full, one mark stands for all that is left out. */
export class Queue<Item> {
  readonly #items: Item[] = [];
  readonly #limit: number;
  readonly #mark: Item;
  #wake: () => void = () => {};
  #isEnded = false;
  #error: unknown;

  constructor(limit: number, mark: Item) {
    this.#limit = limit;
    this.#mark = mark;
  }

  push(item: Item): void {
    const isFull = this.#items.length >= this.#limit;
    if (this.#isEnded || (isFull && this.#items.at(-1) === this.#mark)) return;
    this.#items.push(isFull ? this.#mark : item);
    this.#wake();
  }

  /** Takes no more. The reader still gets what waits here, and then the error, if there is one. */
  end(error?: unknown): void {
    if (this.#isEnded) return;
    this.#isEnded = true;
    this.#error = error;
    this.#wake();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void> {
    for (;;) {
      while (this.#items.length > 0) yield this.#items.shift() as Item;
      if (this.#error) throw this.#error;
      if (this.#isEnded) return;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }
}
