import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveExamples } from './support/spec.ts';

const root = resolve(import.meta.dirname, '..');
let project: string;

/** A project in which the client is installed as it is published: built, with openapi-fetch and nothing else. */
beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'client-'));
  const installed = join(project, 'node_modules/@beeper-openapi/client');
  await mkdir(installed, { recursive: true });
  await cp(join(root, 'dist'), installed, { recursive: true });
  await writeFile(join(installed, 'package.json'), '{ "type": "module", "exports": "./index.js" }');
  await symlink(join(root, 'node_modules/openapi-fetch'), join(project, 'node_modules/openapi-fetch'));
  await cp(join(root, 'test/smoke.mjs'), join(project, 'smoke.mjs'));
});

afterAll(() => rm(project, { recursive: true }));

test('the built client works without any other package but openapi-fetch', async () => {
  const { baseURL } = await serveExamples();

  const { stdout } = await promisify(execFile)(process.execPath, ['smoke.mjs', baseURL], { cwd: project });

  expect(JSON.parse(stdout)).toEqual({ accounts: 4, contacts: 5, uploaded: true, failed: true, raw: 4 });
});
