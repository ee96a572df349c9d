// Fails when callers of the released description would break, or could not tell by its version what has changed.
// Exit codes: 0 when the version fits the changes, 1 when it is too low, 2 when there is nothing to compare.

import { join, resolve } from 'node:path';
import { compareDescriptions } from './lib/compare-descriptions.ts';
import { judgeVersion } from './lib/judge-version.ts';
import { printRefusal } from './lib/print-refusal.ts';
import { repositoryPath } from './lib/repository.ts';

const folder = resolve(process.argv[2] ?? repositoryPath('spec'));
try {
  const comparison = await compareDescriptions(
    join(folder, 'released/openapi.json'),
    join(folder, 'dist/openapi.json'),
  );
  const judgement = judgeVersion(comparison);
  if (!judgement.passes) {
    console.error(printRefusal(judgement, comparison));
    process.exitCode = 1;
  }
} catch (error) {
  console.error(`The description cannot be compared with the released one. ${(error as Error).message}`);
  process.exitCode = 2;
}
