// Messages are tagged with the year, the month and the day they are from, in UTC. Any stretch of time is then a few
// whole years, some whole months and some days, and an index finds what is in it without looking at all the others.

const DAY = 24 * 60 * 60 * 1000;

/** What lies outside counts as these, so that an open stretch does not go on for ever. */
const FIRST = Date.UTC(2000, 0, 1);
const LAST = Date.UTC(2049, 11, 31);

/** The tags of a time. */
export function dayTags(timestamp: string): string[] {
  const day = clampDay(Date.parse(timestamp));
  return [tagOf('y', day, 4), tagOf('m', day, 7), tagOf('d', day, 10)];
}

/**
 * The tags of all days from one time to another, both included. Times beyond may be among them, as far as the day goes.
 *
 * @param from in milliseconds since 1970; undefined for the beginning of time
 * @param to undefined for its end
 */
export function stretchTags(from: number | undefined, to: number | undefined): string[] {
  const end = clampDay(to ?? LAST);
  const tags: string[] = [];
  let day = clampDay(from ?? FIRST);
  while (day <= end) {
    const date = new Date(day);
    const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
    const endOfYear = Date.UTC(year, 11, 31);
    const endOfMonth = Date.UTC(year, month + 1, 0);
    const isStartOfMonth = date.getUTCDate() === 1;
    if (isStartOfMonth && month === 0 && endOfYear <= end) {
      tags.push(tagOf('y', day, 4));
      day = endOfYear + DAY;
    } else if (isStartOfMonth && endOfMonth <= end) {
      tags.push(tagOf('m', day, 7));
      day = endOfMonth + DAY;
    } else {
      tags.push(tagOf('d', day, 10));
      day += DAY;
    }
  }
  return tags;
}

/** The beginning of the day of a time. */
function clampDay(time: number): number {
  return Math.floor(Math.min(Math.max(time, FIRST), LAST) / DAY) * DAY;
}

function tagOf(letter: string, day: number, length: number): string {
  return letter + new Date(day).toISOString().slice(0, length).replaceAll('-', '');
}
