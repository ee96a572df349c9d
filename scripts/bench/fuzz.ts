// Sends requests that nobody wrote to every operation: how many, and what was answered. It fails at the first answer that
// is not as the spec says.

import { pathToFileURL } from 'node:url';
import { listOperations } from '../lib/list-operations.ts';
import { readBundle } from '../lib/openapi.ts';
import { repositoryPath } from '../lib/repository.ts';
import type { Report } from './report.ts';

type Fuzz = (id: string, options: { runs: number; seed: number }) => Promise<Record<number, number>>;

export async function fuzzServer(quick: boolean): Promise<Report> {
  const file = pathToFileURL(repositoryPath('packages/server/test/contracts/fuzz.ts')).href;
  const { fuzz } = (await import(file)) as { fuzz: Fuzz };
  const runs = quick ? 100 : 1_000;
  const seed = quick ? 1 : Date.now() % 2 ** 31;
  const rows: string[][] = [];
  const total: Record<string, number> = {};
  for (const { id } of listOperations(await readBundle())) {
    const statuses = await fuzz(id, { runs, seed });
    for (const [status, count] of Object.entries(statuses)) total[status] = (total[status] ?? 0) + count;
    rows.push([id, String(runs), print(statuses)]);
  }
  const all = runs * rows.length;
  return {
    command: 'bench server --fuzz',
    title: 'Server: requests that nobody wrote',
    notes: [
      `Valid and invalid requests, made from the spec, to a server that holds its replies to the spec. All ${all.toLocaleString('en')} were answered as the spec says; the seed was ${seed}.`,
    ],
    proof: [['Requests that nobody wrote, each answered as the spec says', all.toLocaleString('en')]],
    columns: ['operation', 'requests', 'answers by status'],
    rows: [...rows, ['all', String(all), print(total)]],
  };
}

function print(statuses: Record<string, number>): string {
  return Object.entries(statuses)
    .map(([status, count]) => `${status}: ${count}`)
    .join(', ');
}
