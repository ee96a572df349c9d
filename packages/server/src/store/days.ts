// Messages are tagged with the decade, the year, the month and the day they are from, in UTC. Any stretch of time is then
// some whole decades, years and months and some days, and an index finds what is in it without looking at all the others.

const DAY = 24 * 60 * 60 * 1000;

/** What lies outside counts as these, so that an open stretch does not go on for ever. */
const FIRST = Date.UTC(2000, 0, 1);
const LAST = Date.UTC(2049, 11, 31);

/** The tags of a time. */
export function dayTags(timestamp: string): string[] {
  return spansAround(clampDay(Date.parse(timestamp))).map(({ tag }) => tag);
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
  for (let day = clampDay(from ?? FIRST); day <= end; ) {
    const widest = spansAround(day).find(({ first, last }) => first === day && last <= end) as Span;
    tags.push(widest.tag);
    day = widest.last + DAY;
  }
  return tags;
}

/** Whole days, by the beginnings of the first and the last of them. */
interface Span {
  tag: string;
  first: number;
  last: number;
}

/** What a day is part of, the widest first. */
function spansAround(day: number): Span[] {
  const date = new Date(day);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  const decade = year - (year % 10);
  const digits = date.toISOString().slice(0, 10).replaceAll('-', '');
  return [
    { tag: `x${digits.slice(0, 3)}`, first: Date.UTC(decade, 0, 1), last: Date.UTC(decade + 9, 11, 31) },
    { tag: `y${digits.slice(0, 4)}`, first: Date.UTC(year, 0, 1), last: Date.UTC(year, 11, 31) },
    { tag: `m${digits.slice(0, 6)}`, first: Date.UTC(year, month, 1), last: Date.UTC(year, month + 1, 0) },
    { tag: `d${digits}`, first: day, last: day },
  ];
}

/** The beginning of the day of a time. */
function clampDay(time: number): number {
  return Math.floor(Math.min(Math.max(time, FIRST), LAST) / DAY) * DAY;
}
