import { unacceptable } from '../failure.ts';

/** A time as the API writes it, and as the database orders it. */
export function toTimestamp(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

/**
 * Reads a time that a request has.
 *
 * @param path the way to it
 * @throws {Failure} 422 when there is no such time
 */
export function readTime(text: string, path: readonly string[]): string {
  const milliseconds = Date.parse(text.toUpperCase());
  if (Number.isNaN(milliseconds)) throw unacceptable(path, 'There is no such time.', 'invalid_format');
  return toTimestamp(milliseconds);
}
