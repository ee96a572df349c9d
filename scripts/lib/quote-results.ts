// How READMEs quote what the benchmarks measured: between two comments, and nowhere else.

import { readFile } from 'node:fs/promises';
import { type Report, reports } from './reports.ts';
import { repositoryPath } from './repository.ts';
import { writeIfChanged } from './write-generated.ts';

/** The pages that may quote results. */
export const QUOTING = [
  'README.md',
  ...['client', 'server', 'docs', 'types'].map((name) => `packages/${name}/README.md`),
];

/** Everything from one comment to the other; without a name, the best of all benchmarks. */
const SECTION = /(<!-- results(?: (\w+))? -->\n)[\s\S]*?(<!-- \/results -->)/g;

/** A page with its quotes as the results are now. */
export function quoteResults(page: string, results: ReadonlyMap<string, Report>): string {
  return page.replace(SECTION, (_, begin: string, name: string | undefined, end: string) => {
    const report = name === undefined ? undefined : results.get(name);
    if (name !== undefined && report === undefined) throw new Error(`There are no results of a benchmark "${name}".`);
    return `${begin}\n${report ? quoteOne(name as string, report) : quoteAll(results)}\n\n${end}`;
  });
}

/** The page as it is with what measures were taken out: what is left may not name any. */
export function withoutQuotes(page: string): string {
  return page.replace(SECTION, '');
}

/** Brings all pages up to date. Returns those that were not. */
export async function updateQuotes(): Promise<string[]> {
  const results = await reports();
  const changed: string[] = [];
  for (const path of QUOTING) {
    const page = await readFile(repositoryPath(path), 'utf8');
    const quoted = quoteResults(page, results);
    if (quoted === page) continue;
    await writeIfChanged(repositoryPath(path), quoted);
    changed.push(path);
  }
  return changed;
}

function quoteOne(name: string, report: Report): string {
  return [printTable(report.columns, report.rows), madeBy(name, report)].join('\n\n');
}

function quoteAll(results: ReadonlyMap<string, Report>): string {
  const rows = [...results].flatMap(([name, { proof }]) =>
    proof.map(([what, figure]) => [what, figure, `[${name}](scripts/bench/results/${name}.md)`]),
  );
  return [printTable(['what', 'measured', 'all of it'], rows), 'Made by `npx pnpm@12.18.0 bench`.'].join('\n\n');
}

function madeBy(name: string, { machine }: Report): string {
  return `Made by \`npx pnpm@12.18.0 bench ${name}\` on ${machine}. Medians, with the spread from best to worst.`;
}

/** A table in Markdown, with cells as wide as their columns, so that it is read in the source too. */
export function printTable(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = columns.map((column, at) => Math.max(column.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, at) => (at === 0 ? (cells[at] ?? '').padEnd(width) : (cells[at] ?? '').padStart(width))).join(' | ')} |`;
  const rule = widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(columns), line(rule), ...rows.map(line)].join('\n');
}
