import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { compile } from './support/compile.ts';
import { installClient } from './support/install.ts';
import { serveExamples, streamExamples } from './support/spec.ts';

const run = promisify(execFile);
const root = resolve(import.meta.dirname, '../../..');

test.each([
  { readme: 'packages/client/README.md', prints: 'WhatsApp connected\n', sends: 11 },
  { readme: 'README.md', prints: 'WhatsApp Maya Okafor connected\n   Aiko Tanaka\n', sends: 5 },
])('the code in $readme, one block after another, compiles and runs', async ({ readme, prints, sends }) => {
  const text = await readFile(join(root, readme), 'utf8');
  const blocks = Array.from(text.matchAll(/```ts\n(.*?)```/gs), ([, code]) => code);
  const { server, baseURL, requests } = await serveExamples();
  await streamExamples(server);
  const project = await installClient();
  await writeFile(join(project, 'readme.ts'), blocks.join('\n'));
  const env = { ...process.env, BEEPER_BASE_URL: baseURL, BEEPER_ACCESS_TOKEN: 'test-token' };

  await compile(project);
  const { stdout } = await run(process.execPath, ['readme.ts'], { cwd: project, env });

  expect(stdout).toContain(prints);
  expect(requests.length).toBeGreaterThanOrEqual(sends);
});
