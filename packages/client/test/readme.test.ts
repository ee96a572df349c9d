import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { installClient } from './support/install.ts';
import { serveExamples } from './support/spec.ts';

const run = promisify(execFile);
const readme = await readFile(resolve(import.meta.dirname, '../README.md'), 'utf8');
const blocks = Array.from(readme.matchAll(/```ts\n(.*?)```/gs), ([, code]) => code);

const settings = {
  compilerOptions: {
    strict: true,
    module: 'nodenext',
    target: 'es2023',
    lib: ['es2023', 'dom', 'dom.iterable', 'dom.asynciterable'],
    types: ['node'],
    noEmit: true,
    skipLibCheck: true,
  },
};

test('the README’s code, one block after another, compiles and runs', async () => {
  const { baseURL, requests } = await serveExamples();
  const project = await installClient();
  await writeFile(join(project, 'readme.ts'), blocks.join('\n'));
  await writeFile(join(project, 'tsconfig.json'), JSON.stringify(settings));
  const env = { ...process.env, BEEPER_BASE_URL: baseURL, BEEPER_ACCESS_TOKEN: 'test-token' };

  await run(process.execPath, [
    resolve(import.meta.dirname, '../../../node_modules/typescript/bin/tsc'),
    '-p',
    project,
  ]);
  const { stdout } = await run(process.execPath, ['readme.ts'], { cwd: project, env });

  expect(stdout).toContain('WhatsApp connected\n');
  expect(requests.length).toBeGreaterThan(10);
});
