import { unacceptable } from '../failure.ts';
import { JSONText, joinTexts } from '../json-text.ts';

/** `before` goes down the list, towards older items; `after` goes up. */
export type Direction = 'after' | 'before';

/** Which part of a list is asked for. */
export interface PageRequest {
  cursor?: string | undefined;
  direction?: Direction | undefined;
  limit: number;
}

/** An item of a list as JSON, and what the list is ordered by. */
export interface Item {
  text: string;
  key: Key;
}

/** A place in a list: one value for each that the list is ordered by. */
export type Key = readonly (string | number)[];

/** What every page has. */
interface PageBody {
  items: unknown[];
  hasMore: boolean;
  oldestCursor: string | null;
  newestCursor: string | null;
}

/**
 * Reads a page of a list.
 *
 * @param read gives at most so many items beyond a place in a direction, the nearest first; without a place, from the top
 * @param like any place in such a list, to tell its cursors from those of others
 * @throws {Failure} 422 when the cursor is none of such a list
 */
export function readPage<Page extends PageBody>(
  { cursor, direction = 'before', limit }: PageRequest,
  read: (from: Key | undefined, direction: Direction, count: number) => Item[],
  like?: Key,
): JSONText<Page> {
  const from = cursor === undefined ? undefined : decodeCursor(cursor, like);
  const towards = from === undefined ? 'before' : direction;
  const found = read(from, towards, limit + 1);
  const items = found.slice(0, limit);
  if (towards === 'after') items.reverse();
  const cursorOf = (item: Item | undefined) => (item ? `"${encodeCursor(item.key)}"` : 'null');
  const texts = joinTexts(items.map(({ text }) => text));
  return new JSONText(
    `{"items":${texts},"hasMore":${found.length > limit},"oldestCursor":${cursorOf(items.at(-1))},"newestCursor":${cursorOf(items[0])}}`,
  );
}

function encodeCursor(key: Key): string {
  return Buffer.from(JSON.stringify({ key })).toString('base64url');
}

/** Joins lists that are read each from the same place in the same direction, the nearest first. */
export function takeNearest(lists: readonly Item[][], direction: Direction, count: number): Item[] {
  if (lists.length === 1) return lists[0] as Item[];
  const sign = direction === 'after' ? 1 : -1;
  return lists
    .flat()
    .sort((a, b) => sign * compareKeys(a.key, b.key))
    .slice(0, count);
}

function compareKeys(a: Key, b: Key): number {
  const index = a.findIndex((part, position) => part !== b[position]);
  return index === -1 ? 0 : (a[index] as string) < (b[index] as string) ? -1 : 1;
}

function decodeCursor(cursor: string, like: Key | undefined): Key {
  try {
    const { key } = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    const isKey = Array.isArray(key) && key.every((part) => typeof part === 'string' || typeof part === 'number');
    const form = (parts: Key) => parts.map((part) => typeof part).join();
    if (isKey && (!like || form(key) === form(like))) return key;
  } catch {
    // What is no JSON is no cursor either.
  }
  throw unacceptable(['query', 'cursor'], 'This is not a cursor that this server has given out.', 'invalid_cursor');
}
