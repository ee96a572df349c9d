// What a program loads to call the API, minified by esbuild and compressed by gzip.

import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

/** How many bytes a program loads: at once, and in all, with what is loaded when it is first used. */
async function sizeOf(program: string): Promise<{ atOnce: number; inAll: number }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: program, resolveDir: import.meta.dirname, loader: 'ts' },
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    outdir: 'out',
    write: false,
    metafile: true,
  });
  const sizes = outputFiles.map(({ contents }) => gzipSync(contents, { level: 9 }).length);
  const names = Object.keys(metafile.outputs);
  const entry = names.find((name) => metafile.outputs[name]?.entryPoint === '<stdin>') as string;

  function sum(kinds: string[]): number {
    const loaded = new Set([entry]);
    for (const name of loaded) {
      const imports = metafile.outputs[name]?.imports ?? [];
      for (const { kind, path } of imports) if (kinds.includes(kind)) loaded.add(path);
    }
    return [...loaded].reduce((total, name) => total + (sizes[names.indexOf(name)] as number), 0);
  }

  return { atOnce: sum(['import-statement']), inAll: sum(['import-statement', 'dynamic-import']) };
}

test.each([
  {
    name: 'one resource',
    budget: 4_500,
    program: `
      import { Accounts, BaseBeeperDesktop } from '../src/index.ts';
      globalThis.accounts = new Accounts(new BaseBeeperDesktop());`,
  },
  {
    name: 'every resource',
    budget: 8_000,
    program: `
      import { BeeperDesktop } from '../src/index.ts';
      globalThis.client = new BeeperDesktop();`,
  },
  { name: 'nothing that is used', budget: 100, program: `import { BeeperDesktop } from '../src/index.ts';` },
])('a client with $name loads at most $budget bytes', async ({ program, budget }) => {
  const { atOnce } = await sizeOf(program);

  expect(atOnce).toBeLessThanOrEqual(budget);
});

test('events add at most 4,000 bytes, and nothing to a client without them', async () => {
  const program = (entry: string) =>
    `import { BeeperDesktop } from '${entry}'; globalThis.client = new BeeperDesktop();`;

  const [withEvents, without] = [
    await sizeOf(program('../src/events/index.ts')),
    await sizeOf(program('../src/index.ts')),
  ];
  const added = withEvents.atOnce - without.atOnce;

  expect(added).toBeGreaterThan(1_000);
  expect(added).toBeLessThanOrEqual(4_000);
});

const client = `
  import { BeeperDesktop } from '../src/index.ts';
  globalThis.client = new BeeperDesktop();`;

test.each([
  { name: 'all of OAuth', budget: 5_500, use: `import * as used from '../src/oauth/index.ts';` },
  { name: 'the two halves of a sign-in', budget: 3_000, use: from('oauth', 'beginSignIn, completeSignIn') },
  { name: 'a stored token', budget: 400, use: from('oauth', 'storedToken') },
  { name: 'sendFile', budget: 300, use: from('helpers', 'sendFile') },
  { name: 'readAsset', budget: 600, use: from('helpers', 'readAsset') },
  { name: 'networkOf', budget: 250, use: from('helpers', 'networkOf') },
  { name: 'toPlainText', budget: 1_800, use: from('helpers', 'toPlainText') },
  { name: 'nameOf', budget: 150, use: from('helpers', 'nameOf') },
  { name: 'namesIn', budget: 350, use: from('helpers', 'namesIn') },
  { name: 'discoverAccounts', budget: 400, use: from('helpers', 'discoverAccounts') },
  { name: 'findApp', budget: 600, use: from('helpers', 'findApp') },
])('$name adds at most $budget bytes to a client', async ({ budget, use }) => {
  const [without, program] = await Promise.all([
    sizeOf(client),
    sizeOf(`${use}${client}globalThis.used = { ...used };`),
  ]);

  expect(program.inAll - without.inAll).toBeLessThanOrEqual(budget);
});

/** Imports a few things from an entry, and nothing else. */
function from(entry: string, names: string): string {
  return `import { ${names} } from '../src/${entry}/index.ts'; const used = { ${names} };`;
}
