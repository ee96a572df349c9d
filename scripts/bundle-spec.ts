// Lints the spec and bundles it into spec/dist, with the story that its examples tell. A spec with any problem is not bundled, and the last good bundle stays.

import { join, resolve } from 'node:path';
import { stringifyYaml } from '@redocly/openapi-core';
import { lintAndBundle } from './lib/lint-and-bundle.ts';
import { printProblems } from './lib/print-problems.ts';
import { readStory } from './lib/read-story.ts';
import { repositoryPath } from './lib/repository.ts';
import { writeIfChanged } from './lib/write-generated.ts';

/** Bundles a folder laid out as `spec/` into its `dist`, and returns whether it could be; if not, it says why. */
export async function bundleSpec(folder: string): Promise<boolean> {
  const { documents, problems } = await lintAndBundle(folder);
  if (documents === undefined) {
    console.error(printProblems(problems));
    return false;
  }
  for (const [name, document] of Object.entries(documents)) {
    await writeIfChanged(join(folder, `dist/${name}.json`), `${JSON.stringify(document, null, 2)}\n`);
    await writeIfChanged(join(folder, `dist/${name}.yaml`), stringifyYaml(document));
  }
  await writeIfChanged(join(folder, 'dist/story.json'), `${JSON.stringify(await readStory(folder), null, 2)}\n`);
  return true;
}

if (import.meta.main) {
  const folder = resolve(process.argv[2] ?? repositoryPath('spec'));
  process.exitCode = (await bundleSpec(folder)) ? 0 : 1;
}
