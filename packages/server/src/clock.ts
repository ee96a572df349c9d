/** Longer times make a timer go off at once: https://nodejs.org/api/timers.html#settimeoutcallback-delay-args */
const LONGEST_TIMER = 2 ** 31 - 1;

/** Where the app's time comes from. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Calls back once it is a time, or soon if it already is. Returns what takes the call back. */
  at(time: number, callback: () => void): () => void;
}

/** Waits for some time to pass, or until the signal is aborted. */
export async function sleep(clock: Clock, milliseconds: number, signal: AbortSignal): Promise<void> {
  await new Promise<void>((awake) => {
    const callOff = clock.at(clock.now() + milliseconds, awake);
    const wake = () => {
      callOff();
      awake();
    };
    if (signal.aborted) wake();
    else signal.addEventListener('abort', wake, { once: true });
  });
}

/** The time of the machine, or one that began elsewhere and passes as fast. */
export class SystemClock implements Clock {
  readonly #offset: number;

  /** @param start the time at which it begins, in milliseconds since 1970 */
  constructor(start?: number) {
    this.#offset = start === undefined ? 0 : start - Date.now();
  }

  now(): number {
    return Date.now() + this.#offset;
  }

  at(time: number, callback: () => void): () => void {
    let timer: NodeJS.Timeout;
    const wait = () => {
      const left = time - this.now();
      timer = setTimeout(left > LONGEST_TIMER ? wait : callback, Math.min(Math.max(left, 0), LONGEST_TIMER));
      // A program that only embeds the app ends when it has nothing else to do.
      timer.unref();
    };
    wait();
    return () => clearTimeout(timer);
  }
}

/** A time that stands still until it is moved on, for tests that wait for nothing. */
export class ManualClock implements Clock {
  readonly #alarms = new Set<Alarm>();
  #now: number;

  /** @param start in milliseconds since 1970 */
  constructor(start = 0) {
    this.#now = start;
  }

  now(): number {
    return this.#now;
  }

  at(time: number, callback: () => void): () => void {
    const alarm = { time, callback };
    this.#alarms.add(alarm);
    return () => this.#alarms.delete(alarm);
  }

  /** Lets time pass: everything due in it happens, each at its own time, and so does what that brings about. */
  async advance(milliseconds: number): Promise<void> {
    const end = this.#now + milliseconds;
    for (let next = this.#next(end); next; next = this.#next(end)) {
      this.#alarms.delete(next);
      this.#now = Math.max(this.#now, next.time);
      next.callback();
      // What was set off goes on in promises, which are through before this is.
      await new Promise((through) => setImmediate(through));
    }
    this.#now = end;
  }

  #next(end: number): Alarm | undefined {
    const due = [...this.#alarms].filter(({ time }) => time <= end);
    return due.sort((a, b) => a.time - b.time)[0];
  }
}

interface Alarm {
  readonly time: number;
  readonly callback: () => void;
}
