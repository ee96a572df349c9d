// What the benchmarks measured, as it is kept in the repository.

import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { repositoryPath } from './repository.ts';

/** The folder of the results, from the repository's root. */
export const RESULTS = 'scripts/bench/results';

export interface Report {
  title: string;
  /** What was measured and how, for a reader who did not run it. */
  notes: string[];
  columns: string[];
  rows: string[][];
  /** What the first page of the repository says of it: what, and how much. */
  proof: [what: string, figure: string][];
  /** What makes it, where that is not `bench <name>`. */
  command?: string;
  /** The processor, and the versions of what ran. */
  machine: string;
}

/** The results of every benchmark that has been run, by its name. */
export async function reports(): Promise<Map<string, Report>> {
  const files = globSync(`${RESULTS}/*.json`, { cwd: repositoryPath('.') }).sort();
  return new Map(
    await Promise.all(
      files.map(
        async (file): Promise<[string, Report]> => [
          basename(file, '.json'),
          JSON.parse(await readFile(repositoryPath(file), 'utf8')),
        ],
      ),
    ),
  );
}
