// Data flows one way. Who may use whom is in the docs' page on the architecture, and here.

import { globSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import typescript from 'typescript';
import { expect, onTestFinished, test } from 'vitest';
import { repositoryPath } from './lib/repository.ts';

interface Allowed {
  /** What it may import where it runs. */
  runs: string[];
  /** What it may use besides, to be built and tested. */
  builds: string[];
}

const folders: Record<string, Allowed> = {
  spec: { runs: [], builds: ['scripts'] },
  scripts: { runs: [], builds: [] },
  'packages/types': { runs: [], builds: ['spec', 'scripts'] },
  'packages/client': { runs: ['types'], builds: ['spec', 'scripts'] },
  'packages/server': { runs: ['types'], builds: ['spec', 'scripts', 'client'] },
  'packages/docs': { runs: ['types', 'spec', 'scripts'], builds: ['client', 'server'] },
};

const SCOPE = '@beeper-openapi/';

/** What a file imports, in whatever way, with the lines where that stands. */
async function importsOf(file: string): Promise<{ specifier: string; line: number }[]> {
  const text = await readFile(file, 'utf8');
  return scriptsIn(file, text).flatMap(({ code, start }) =>
    typescript.preProcessFile(code, true, true).importedFiles.map(({ fileName, pos }) => ({
      specifier: fileName,
      line: text.slice(0, start + pos).split('\n').length,
    })),
  );
}

/** A component of Astro has code between its fences, and in its scripts for the browser. */
function scriptsIn(file: string, text: string): { code: string; start: number }[] {
  if (!file.endsWith('.astro')) return [{ code: text, start: 0 }];
  const blocks = [/^---\n(.*?)^---$/dms.exec(text), ...text.matchAll(/<script[^>]*>(.*?)<\/script>/dgs)];
  return blocks.flatMap((block) => (block ? [{ code: block[1] ?? '', start: block.indices?.[1]?.[0] ?? 0 }] : []));
}

test.each(Object.entries(folders))('%s declares no other package of ours than it may use', async (folder, allowed) => {
  const manifest = JSON.parse(await readFile(repositoryPath(`${folder}/package.json`), 'utf8'));
  const ours = (dependencies: Record<string, string> = {}) =>
    Object.keys(dependencies).flatMap((name) => (name.startsWith(SCOPE) ? [name.slice(SCOPE.length)] : []));

  expect(ours(manifest.dependencies).sort()).toEqual([...allowed.runs].sort());
  expect(ours(manifest.devDependencies).sort()).toEqual([...allowed.builds].sort());
});

test.each(Object.entries(folders))(
  'no file of %s reaches into another package, or beyond what runs',
  async (folder, { runs }) => {
    const root = repositoryPath(folder);
    const files = globSync('{*,{src,lib,rules,test,bench}/**/*}.{ts,astro}', { cwd: root }).filter(
      (file) => !file.includes('node_modules'),
    );
    const problems: string[] = [];
    for (const file of files) {
      for (const { specifier, line } of await importsOf(resolve(root, file))) {
        const at = `${folder}/${file}:${line} imports ${specifier}`;
        if (specifier.startsWith('.') && relative(root, resolve(root, dirname(file), specifier)).startsWith('..')) {
          problems.push(`${at}: go by the package's name.`);
        }
        const [, name] = /^@beeper-openapi\/(\w+)/.exec(specifier) ?? [];
        const isOwn = folder.endsWith(name ?? ' ');
        if (name !== undefined && file.startsWith('src/') && !isOwn && !runs.includes(name)) {
          problems.push(`${at}: what runs may use ${runs.join(', ') || 'none of our packages'}.`);
        }
      }
    }

    expect(files.length).toBeGreaterThan(0);
    expect(problems).toEqual([]);
  },
);

test('an import is seen wherever it stands', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'imports-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(
    join(folder, 'a.ts'),
    "import {\n  a,\n} from './one.ts';\nexport * from './two.ts';\nimport('./three.ts');\n",
  );
  await writeFile(
    join(folder, 'b.astro'),
    "---\nimport One from './One.astro';\n---\n<p />\n<script>\n  import './two.ts';\n</script>\n",
  );

  expect(await importsOf(join(folder, 'a.ts'))).toEqual([
    { specifier: './one.ts', line: 3 },
    { specifier: './two.ts', line: 4 },
    { specifier: './three.ts', line: 5 },
  ]);
  expect(await importsOf(join(folder, 'b.astro'))).toEqual([
    { specifier: './One.astro', line: 2 },
    { specifier: './two.ts', line: 6 },
  ]);
});

test('the page on the architecture says the same', async () => {
  const page = await readFile(repositoryPath('packages/docs/src/content/docs/architecture.md'), 'utf8');
  const rows = [...page.matchAll(/^\| `(\w+)` +\| (.*?) +\| (.*?) +\|$/gm)].map(([, name, runs, builds]) => [
    name,
    namesIn(runs),
    namesIn(builds),
  ]);

  expect(rows).toEqual(
    Object.entries(folders).map(([folder, { runs, builds }]) => [folder.replace('packages/', ''), runs, builds]),
  );
});

function namesIn(cell = ''): string[] {
  return [...cell.matchAll(/`(\w+)`/g)].map(([, name]) => name as string);
}
