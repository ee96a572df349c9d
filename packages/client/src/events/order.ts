import type { Message } from '@beeper-openapi/types';

/** Whether one sort key comes before another (negative), after it (positive), or is the same. */
export function compareSortKeys(a: string, b: string): number {
  // They are numbers written as text, of any length.
  return a.localeCompare(b, 'en', { numeric: true });
}

/** Messages in their order. Which way a page has them is not documented. */
export function inOrder(messages: readonly Message[]): Message[] {
  return [...messages].sort((a, b) => compareSortKeys(a.sortKey, b.sortKey));
}
