import type { Clock } from '../../src/index.ts';

interface Timer {
  milliseconds: number;
  callback: () => void;
}

/**
 * A clock that no test has to wait for. Waits between attempts pass at once, and move the time on; timeouts pass when
 * the test says so.
 */
export class TestClock implements Clock {
  /** How long each wait between two attempts was, in milliseconds. */
  readonly waits: number[] = [];
  /** What has neither passed nor been called off. */
  readonly timers = new Set<Timer>();
  readonly #isWait: (milliseconds: number) => boolean;
  #time = Date.parse('2026-10-16T18:00:00.000Z');

  /** @param isWait tells waits from timeouts; by default they are those shorter than the client's usual timeout */
  constructor(isWait = (milliseconds: number) => milliseconds < 30_000) {
    this.#isWait = isWait;
  }

  now(): number {
    return this.#time;
  }

  after(milliseconds: number, callback: () => void): () => void {
    const timer = { milliseconds, callback };
    this.timers.add(timer);
    if (this.#isWait(milliseconds)) {
      setImmediate(() => {
        if (!this.timers.delete(timer)) return;
        this.waits.push(milliseconds);
        this.#time += milliseconds;
        callback();
      });
    }
    return () => this.timers.delete(timer);
  }

  /** Lets the timeouts pass that run now. */
  expire(): void {
    for (const timer of [...this.timers]) {
      this.timers.delete(timer);
      timer.callback();
    }
  }
}
