// Makes the present bundle the released one, and writes on top of spec/CHANGELOG.md what has changed.

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { compareDescriptions } from './lib/compare-descriptions.ts';
import { judgeVersion } from './lib/judge-version.ts';
import type { Description } from './lib/openapi.ts';
import { printChangelog } from './lib/print-changelog.ts';
import { printRefusal } from './lib/print-refusal.ts';
import { repositoryPath } from './lib/repository.ts';
import { writeIfChanged } from './lib/write-generated.ts';

const folder = resolve(process.argv[2] ?? repositoryPath('spec'));
const [released, present] = [join(folder, 'released/openapi.json'), join(folder, 'dist/openapi.json')];
const bundle = await readFile(present, 'utf8');
const { version } = (JSON.parse(bundle) as Description).info;

const comparison = existsSync(released) ? await compareDescriptions(released, present) : undefined;
const judgement = comparison && judgeVersion(comparison);
if (comparison && judgement && !judgement.passes) {
  console.error(printRefusal(judgement, comparison));
  process.exit(1);
}
if (judgement?.released === version) {
  console.log(`${version} is released already.`);
} else {
  const changelog = join(folder, 'CHANGELOG.md');
  const older = existsSync(changelog) ? await readFile(changelog, 'utf8') : '';
  await writeIfChanged(changelog, printChangelog(older, version, comparison));
  await writeIfChanged(released, bundle);
  console.log(`${version} is the released description now. Read spec/CHANGELOG.md, and commit it with spec/released.`);
}
