import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';

const packages = resolve(import.meta.dirname, '../../..');

/**
 * Makes a project that has the client as it is published: built, with its types and openapi-fetch, and nothing else.
 * It is removed when the test is over.
 *
 * @returns the project's folder
 */
export async function installClient(): Promise<string> {
  const project = await mkdtemp(join(tmpdir(), 'client-'));
  onTestFinished(() => rm(project, { recursive: true }));
  for (const name of ['client', 'types']) {
    const installed = join(project, 'node_modules/@beeper-openapi', name);
    await mkdir(installed, { recursive: true });
    await cp(join(packages, name, 'dist'), installed, { recursive: true });
    // Only the client has anything to run: its code may not lean on the other.
    const exports = name === 'client' ? './index.js' : { types: './index.d.ts' };
    await writeFile(join(installed, 'package.json'), JSON.stringify({ type: 'module', exports }));
  }
  const link = (name: string) =>
    symlink(join(packages, 'client/node_modules', name), join(project, 'node_modules', name));
  await Promise.all([link('openapi-fetch'), link('@types')]);
  await writeFile(join(project, 'package.json'), '{ "type": "module" }');
  return project;
}
