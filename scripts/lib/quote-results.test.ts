import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { QUOTING, quoteResults, withoutQuotes } from './quote-results.ts';
import { type Report, reports } from './reports.ts';
import { repositoryPath } from './repository.ts';

const report: Report = {
  title: 'Calls',
  notes: [],
  columns: ['what', 'ours'],
  rows: [['one call', '7 µs']],
  proof: [['A call', '7 µs']],
  machine: '2 cores',
};

test('a page quotes the table of a benchmark, and the command that makes it', () => {
  const page = 'Before.\n\n<!-- results calls -->\nold\n<!-- /results -->\n\nAfter.';

  expect(quoteResults(page, new Map([['calls', report]]))).toBe(`Before.

<!-- results calls -->

| what     | ours |
| -------- | ---: |
| one call | 7 µs |

Made by \`npx pnpm@12.18.0 bench calls\` on 2 cores. Medians, with the spread from best to worst.

<!-- /results -->

After.`);
});

test('the first page quotes the proof of every benchmark', () => {
  const page = '<!-- results -->\n<!-- /results -->';

  expect(quoteResults(page, new Map([['calls', report]]))).toContain(
    '| A call |     7 µs | [calls](scripts/bench/results/calls.md) |',
  );
});

test('a page cannot quote what was never measured', () => {
  expect(() => quoteResults('<!-- results calls -->\n<!-- /results -->', new Map())).toThrow(
    'There are no results of a benchmark "calls".',
  );
});

/** A number with the unit of something that is measured, or a ratio. What options and limits are set to is neither. */
const MEASURED = /\b\d[\d.,]*\s?(?:kB|µs|%|× (?:as|less|more|faster)|times (?:as|less|more|faster))/g;

test.each([...QUOTING, 'CONTRIBUTING.md', 'spec/README.md', 'packages/client/MIGRATING.md'])(
  '%s has every figure from the results of a benchmark',
  async (path) => {
    const page = await readFile(repositoryPath(path), 'utf8');
    const results = await reports();
    const measured = JSON.stringify([...results.values()]);

    const figures = withoutQuotes(page).match(MEASURED) ?? [];

    expect(quoteResults(page, results), 'bring it up to date with "npx pnpm@12.18.0 bench"').toBe(page);
    expect(figures.filter((figure) => !measured.includes(figure))).toEqual([]);
  },
);
