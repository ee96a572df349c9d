import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { repositoryPath } from './repository.ts';

/**
 * Writes a generated file under its one-line header, all at once or not at all. A file that is right already is
 * left alone, so that watchers and caches see only real changes.
 *
 * @param path from the repository's root; of code, ending in `.gen.ts`
 * @param source what the file holds
 * @param generator the script that made it, as a reader would look for it
 */
export async function writeGenerated(path: string, source: string, generator: string): Promise<void> {
  const header = `Generated from spec/dist/openapi.json by scripts/${generator}. Do not edit: run "pnpm generate".`;
  const comment = path.endsWith('.md') ? `<!-- ${header} -->` : `// ${header}`;
  await writeIfChanged(repositoryPath(path), `${comment}\n\n${source.trimEnd()}\n`);
}

/** Writes a file atomically unless it holds exactly this already. */
export async function writeIfChanged(file: string, content: string): Promise<void> {
  const present = await readFile(file, 'utf8').catch(() => undefined);
  if (present === content) return;
  await mkdir(dirname(file), { recursive: true });
  await writeFileAtomic(file, content);
}
