import { Refusal } from '../failure.ts';
import type { Layer } from './call.ts';
import type { Replies } from './reply.ts';

/** Counts the operations that are being carried out, and turns away those that are too many. */
export class InFlight {
  readonly #limit: number;
  readonly #replies: Replies;
  readonly #onIdle = new Set<() => void>();
  #count = 0;

  constructor(limit: number, replies: Replies) {
    this.#limit = limit;
    this.#replies = replies;
  }

  readonly layer: Layer = (next) => (call) => {
    if (this.#count >= this.#limit) return this.#replies.failure(tooBusy(), call.origin, call.operation);
    // What is answered at once is never in flight.
    const reply = next(call);
    if (!(reply instanceof Promise)) return reply;
    this.#count += 1;
    return reply.finally(() => this.#leave());
  };

  /** Waits until none is being carried out. */
  async idle(): Promise<void> {
    if (this.#count > 0) await new Promise<void>((idle) => this.#onIdle.add(idle));
  }

  #leave(): void {
    this.#count -= 1;
    if (this.#count > 0) return;
    for (const tell of this.#onIdle) tell();
    this.#onIdle.clear();
  }
}

function tooBusy(): Refusal {
  return new Refusal(429, 'too_many_requests', 'Too many requests are being answered. Try again in a moment.', {
    headers: { 'retry-after': '1' },
  });
}
