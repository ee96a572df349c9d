// What a program loads to call the API, minified by esbuild and compressed by gzip.

import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

/** The size of a program, in bytes. What is loaded later, with the first call through `client.raw`, stands apart. */
async function sizeOf(program: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: import.meta.dirname, loader: 'ts' },
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    outdir: 'out',
    write: false,
  });
  const [entry] = outputFiles;
  return gzipSync(entry?.contents ?? '', { level: 9 }).length;
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
  expect(await sizeOf(program)).toBeLessThanOrEqual(budget);
});
