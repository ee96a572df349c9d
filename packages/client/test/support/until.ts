import { vi } from 'vitest';

/** Waits until something is so: for so long that, on a slow machine too, only what hangs is given up. */
export async function until(isSo: () => unknown): Promise<void> {
  await vi.waitFor(
    () => {
      if (!isSo()) throw new Error('It has not come to that.');
    },
    { interval: 1, timeout: 20_000 },
  );
}
