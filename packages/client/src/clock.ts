/** Where a client's time comes from. Give one of your own in tests, and no test has to wait. */
export interface Clock {
  /** The time, in milliseconds since 1970. */
  now(): number;
  /** Calls back later, once. Returns what calls it off. */
  after(milliseconds: number, callback: () => void): () => void;
}

/** The time of this machine. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after(milliseconds, callback) {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** Waits, or stops waiting when the signal is aborted; either way nothing stays behind. */
export function sleep(clock: Clock, milliseconds: number, signal?: AbortSignal | null): Promise<void> {
  return new Promise((resolve) => {
    const wake = () => {
      callOff();
      signal?.removeEventListener('abort', wake);
      resolve();
    };
    const callOff = clock.after(milliseconds, wake);
    signal?.addEventListener('abort', wake);
    if (signal?.aborted) wake();
  });
}
