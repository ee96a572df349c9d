import { expect, test } from 'vitest';
import { dayTags, stretchTags } from '../src/store/days.ts';

const at = (text: string) => Date.parse(`${text}Z`);

test('a time has the tags of its decade, year, month and day', () => {
  expect(dayTags('2026-10-16T23:59:59.999Z')).toEqual(['x202', 'y2026', 'm202610', 'd20261016']);
});

test.each([
  ['one day', '2026-10-16T10:00', '2026-10-16T11:00', ['d20261016']],
  [
    'the end of a month and the beginning of the next',
    '2026-02-27T10:00',
    '2026-03-02T00:00',
    ['d20260227', 'd20260228', 'd20260301', 'd20260302'],
  ],
  ['a whole month', '2024-02-01T00:00', '2024-02-29T23:59', ['m202402']],
  ['whole decades and years', '2009-01-01T00:00', '2030-12-31T00:00', ['y2009', 'x201', 'x202', 'y2030']],
  ['whole years', '2024-01-01T00:00', '2025-12-31T00:00', ['y2024', 'y2025']],
  [
    'days, months, a year, months and days',
    '2023-11-30T12:00',
    '2025-02-02T00:00',
    ['d20231130', 'm202312', 'y2024', 'm202501', 'd20250201', 'd20250202'],
  ],
  ['nothing, from a later time to an earlier one', '2026-10-16T00:00', '2026-10-15T00:00', []],
])('a stretch of time is %s', (_, from, to, tags) => {
  expect(stretchTags(at(from), at(to))).toEqual(tags);
});

test('an open stretch goes on to where times are counted as the same', () => {
  expect(stretchTags(undefined, at('2001-01-01T00:00'))).toEqual(['y2000', 'd20010101']);
  expect(stretchTags(at('2048-01-01T00:00'), undefined)).toEqual(['y2048', 'y2049']);
  expect(dayTags('1970-01-01T00:00:00.000Z')).toEqual(['x200', 'y2000', 'm200001', 'd20000101']);
  expect(dayTags('2999-01-01T00:00:00.000Z')).toEqual(['x204', 'y2049', 'm204912', 'd20491231']);
});

test('every time of a stretch has exactly one of its tags', () => {
  const from = at('2023-11-30T12:00');
  const to = at('2026-03-02T08:00');
  const tags = stretchTags(from, to);

  for (let time = from; time <= to; time += 7 * 3600_000) {
    const own = dayTags(new Date(time).toISOString());
    expect(own.filter((tag) => tags.includes(tag))).toHaveLength(1);
  }
});
