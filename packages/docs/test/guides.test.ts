// The code of every guide, one block after another, compiled and run against the demo server.

import { execFile } from 'node:child_process';
import { globSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { createServer } from '@beeper-openapi/server';
import { afterAll, beforeAll, expect, test } from 'vitest';

const run = promisify(execFile);
const guides = globSync('*.md', { cwd: join(import.meta.dirname, '../src/content/docs') }).sort();
const compiler = resolve(import.meta.dirname, '../../../node_modules/typescript/bin/tsc');

let folder: string;

beforeAll(async () => {
  // Within the package, so that the code finds what it imports as a program would.
  folder = await mkdtemp(join(import.meta.dirname, '.guides-'));
  for (const guide of guides) {
    const text = await readFile(join(import.meta.dirname, '../src/content/docs', guide), 'utf8');
    const blocks = Array.from(text.matchAll(/^```ts\n(.*?)^```/gms), ([, code]) => code);
    await writeFile(programOf(guide), `${blocks.join('\n')}\nexport {};\n`);
  }
});
afterAll(() => rm(folder, { recursive: true }));

function programOf(guide: string): string {
  return join(folder, `${basename(guide, '.md')}.ts`);
}

test('the code of the guides compiles', async () => {
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ extends: '../../tsconfig.json', include: ['*.ts'] }));

  await run(process.execPath, [compiler, '--project', folder, '--noEmit']).catch(({ stdout }) => {
    throw new Error(stdout);
  });
});

test.each(guides)('the code of %s runs against the demo server, to its end', async (guide) => {
  const server = await createServer({ seed: 'demo' });
  try {
    const { url } = await server.listen(0);
    const env = { ...process.env, BEEPER_BASE_URL: url, BEEPER_ACCESS_TOKEN: server.token, NODE_NO_WARNINGS: '1' };

    const { stderr } = await run(process.execPath, [programOf(guide)], { cwd: folder, env });

    expect(stderr).toBe('');
  } finally {
    await server.close();
  }
});
