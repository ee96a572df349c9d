import { onTestFinished } from 'vitest';
import type { Subscription } from '../../src/events/index.ts';

/** Reads a subscription as it goes. It is closed when the test is over. */
export function read<Item>(subscription: Subscription<Item>): { items: Item[]; end: Promise<void> } {
  const items: Item[] = [];
  const end = subscription.forEach((item) => {
    items.push(item);
  });
  // Whether it fails, a test may see from `end`, or not care.
  end.catch(() => {});
  onTestFinished(() => subscription.close());
  return { items, end };
}
