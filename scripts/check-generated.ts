// Fails when a generated file that is committed is not what the spec generates today.

import { execFileSync } from 'node:child_process';
import { repositoryPath } from './lib/repository.ts';

const root = repositoryPath('.');
// Not by cache: a cached result would be restored over a hand edit before anyone saw it.
execFileSync('turbo', ['run', 'generate', '--force', '--output-logs=errors-only'], { cwd: root, stdio: 'inherit' });

// `git diff` alone would miss a generated file that was never added.
const changed = execFileSync('git', ['status', '--porcelain', '--', '*.gen.ts', 'packages/client/api.md'], {
  cwd: root,
  encoding: 'utf8',
});
if (changed !== '') {
  console.error(`Generated files differ from what is committed:\n${changed}`);
  console.error('Run "npx pnpm@12.18.0 generate", and commit what it writes with the change that made them differ.');
  process.exit(1);
}
