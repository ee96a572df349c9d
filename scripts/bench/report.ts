import { execFileSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';
import { printTable } from '../lib/quote-results.ts';
import { type Report as Kept, RESULTS } from '../lib/reports.ts';
import { repositoryPath } from '../lib/repository.ts';
import { writeIfChanged } from '../lib/write-generated.ts';
import type { Measured } from './measure.ts';
import { median } from './measure.ts';

/** What a benchmark gives. The machine that it ran on is added to it. */
export type Report = Omit<Kept, 'machine'>;

export function printReport({ title, notes, columns, rows }: Report): string {
  return [
    `# ${title}`,
    ...notes,
    printTable(columns, rows),
    `${describeMachine()}. Medians, with the spread from best to worst.`,
  ].join('\n\n');
}

/** Keeps a report where the READMEs link to it. */
export async function writeReport(name: string, report: Report): Promise<void> {
  const file = `${RESULTS}/${name}`;
  const measured: Kept = { ...report, machine: describeMachine() };
  await writeIfChanged(repositoryPath(`${file}.json`), `${JSON.stringify(measured, null, 2)}\n`);
  await writeIfChanged(
    repositoryPath(`${file}.md`),
    `${printReport(report)}\n\nMade by \`npx pnpm@12.18.0 ${report.command ?? `bench ${name}`}\`.\n`,
  );
  console.log(`\nWritten to ${file}.md and ${file}.json.`);
}

/** A median with its spread from best to worst. */
export function printMedian(values: readonly number[], unit: string): string {
  const digits = median(values) < 100 ? 1 : 0;
  const [best, middle, worst] = [Math.min(...values), median(values), Math.max(...values)].map((value) =>
    value.toFixed(digits),
  );
  return values.length > 1 ? `${middle} ${unit} (${best}–${worst})` : `${middle} ${unit}`;
}

export function printSeconds({ seconds }: Measured): string {
  const spread = seconds.length > 1 ? ` (${Math.min(...seconds).toFixed(2)}–${Math.max(...seconds).toFixed(2)})` : '';
  return `${median(seconds).toFixed(2)} s${spread}`;
}

export function printMegabytes({ peakBytes }: Measured): string {
  return `${Math.round(median(peakBytes) / 1e6)} MB`;
}

function describeMachine(): string {
  const turbo = execFileSync(repositoryPath('node_modules/.bin/turbo'), ['--version'], { encoding: 'utf8' }).trim();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} cores (${cpus()[0]?.model.trim()}), ${memory} GiB, Node ${process.versions.node}, turbo ${turbo}`;
}
