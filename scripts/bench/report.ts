import { execFileSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';
import { repositoryPath } from '../lib/repository.ts';
import { writeIfChanged } from '../lib/write-generated.ts';
import type { Measured } from './measure.ts';
import { median } from './measure.ts';

export interface Report {
  title: string;
  /** What was measured and how, for a reader who did not run it. */
  notes: string[];
  columns: string[];
  rows: string[][];
}

export function printReport({ title, notes, columns, rows }: Report): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [
    `# ${title}`,
    ...notes,
    [line(columns), line(columns.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n'),
    `${describeMachine()}. Medians, with the spread from best to worst.`,
  ].join('\n\n');
}

/** Keeps a report where the READMEs link to it. */
export async function writeReport(name: string, report: Report): Promise<void> {
  const file = `scripts/bench/results/${name}`;
  const measured = { ...report, machine: describeMachine() };
  await writeIfChanged(repositoryPath(`${file}.json`), `${JSON.stringify(measured, null, 2)}\n`);
  await writeIfChanged(
    repositoryPath(`${file}.md`),
    `${printReport(report)}\n\nMade by \`npx pnpm@12.18.0 bench ${name}\`.\n`,
  );
  console.log(`\nWritten to ${file}.md and ${file}.json.`);
}

export function printSeconds({ seconds }: Measured): string {
  const spread = seconds.length > 1 ? ` (${Math.min(...seconds).toFixed(2)}–${Math.max(...seconds).toFixed(2)})` : '';
  return `${median(seconds).toFixed(2)} s${spread}`;
}

export function printMegabytes({ peakBytes }: Measured): string {
  return `${Math.round(median(peakBytes) / 1e6)} MB`;
}

function describeMachine(): string {
  const turbo = execFileSync('turbo', ['--version'], { encoding: 'utf8' }).trim();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} cores (${cpus()[0]?.model.trim()}), ${memory} GiB, Node ${process.versions.node}, turbo ${turbo}`;
}
