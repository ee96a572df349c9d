import type { Seed } from './seed.ts';

/** A time as the API writes it. */
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;

/**
 * Moves all times of a seed, so that the moment that it tells of is another one.
 *
 * @param now that moment, in milliseconds since 1970
 */
export function shiftTimes(seed: Seed, now: number): Seed {
  if (seed.now === undefined) return seed;
  const distance = now - Date.parse(seed.now);
  return shift(seed, distance) as Seed;
}

function shift(value: unknown, distance: number): unknown {
  if (typeof value === 'string') return TIME.test(value) ? new Date(Date.parse(value) + distance).toISOString() : value;
  if (Array.isArray(value)) return value.map((item) => shift(item, distance));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, shift(member, distance)]));
}
