import { vi } from 'vitest';

/** Waits until something is so. Only what hangs takes as long as it waits at most, however slow the machine. */
export async function until(isSo: () => unknown): Promise<void> {
  await vi.waitFor(
    () => {
      if (!isSo()) throw new Error('It has not come to that.');
    },
    { interval: 1, timeout: 20_000 },
  );
}
