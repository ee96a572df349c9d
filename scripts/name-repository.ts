// Writes into each published package where it comes from, as a release does before it publishes: only the place that
// publishes knows its own address, and a package's provenance is refused unless both agree.
// Usage: name-repository URL [ROOT]

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repositoryPath } from './lib/repository.ts';
import { writeIfChanged } from './lib/write-generated.ts';

const [address = '', root = repositoryPath('.')] = process.argv.slice(2);
if (!URL.canParse(address)) {
  console.error(`"${address}" is no address of a repository. Give one such as https://github.com/owner/name, in full.`);
  process.exit(2);
}

for (const folder of await readdir(join(root, 'packages'))) {
  const file = join(root, 'packages', folder, 'package.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  if (manifest.private) continue;
  manifest.repository = { type: 'git', url: `git+${address}.git`, directory: `packages/${folder}` };
  await writeIfChanged(file, `${JSON.stringify(manifest, null, 2)}\n`);
}
