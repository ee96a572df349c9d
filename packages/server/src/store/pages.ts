import { unacceptable } from '../failure.ts';
import { JSONText, joinTexts } from '../json-text.ts';

/** Which part of a list is asked for. */
export interface PageRequest {
  cursor?: string | undefined;
  /** `before` goes down the list, towards older items; `after` goes up. */
  direction?: 'after' | 'before' | undefined;
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
 * @throws {Failure} 422 when the cursor is none of such a list
 */
export function readPage<Page extends PageBody>(
  { cursor, direction = 'before', limit }: PageRequest,
  read: (from: Key | undefined, direction: 'after' | 'before', count: number) => Item[],
): JSONText<Page> {
  const from = cursor === undefined ? undefined : decodeCursor(cursor);
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

export function encodeCursor(key: Key): string {
  return Buffer.from(JSON.stringify({ key })).toString('base64url');
}

function decodeCursor(cursor: string): Key {
  try {
    const { key } = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(key) && key.every((part) => typeof part === 'string' || typeof part === 'number')) return key;
  } catch {
    // What is no JSON is no cursor either.
  }
  throw unacceptable(['query', 'cursor'], 'This is not a cursor that this server has given out.', 'invalid_cursor');
}
