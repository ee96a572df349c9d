// A release, tried in a clone: everything but the publishing.

import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { repositoryPath } from './lib/repository.ts';

let clone: string;

beforeAll(async () => {
  clone = await mkdtemp(join(tmpdir(), 'release-'));
  await promisify(execFile)('git', [
    'clone',
    '--quiet',
    '--no-local',
    '--depth',
    '1',
    `file://${repositoryPath('.')}`,
    clone,
  ]);
  await run('pnpm', 'install', '--frozen-lockfile', '--prefer-offline', '--ignore-scripts');
}, 120_000);
afterAll(() => rm(clone, { recursive: true }));

async function run(command: string, ...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(command, args, { cwd: clone });
  return stdout;
}

const read = (file: string) => readFile(join(clone, file), 'utf8');
const versionOf = async (file: string) => JSON.parse(await read(file)).version;

test('a changeset becomes a version, a changelog, tarballs and a bill of materials, and the spec a new baseline', async () => {
  const before = await versionOf('packages/client/package.json');
  await writeFile(
    join(clone, '.changeset/dry-run.md'),
    "---\n'@beeper-openapi/client': minor\n---\n\nTry a release.\n",
  );

  await run('pnpm', 'exec', 'changeset', 'version');

  const after = await versionOf('packages/client/package.json');
  expect(after).not.toBe(before);
  expect(await read('packages/client/CHANGELOG.md')).toContain('Try a release.');
  expect(await read('packages/client/CHANGELOG.md')).toContain(`## ${after}`);

  // The description, as if a field had been added and the version raised.
  await cp(repositoryPath('spec/dist'), join(clone, 'spec/dist'), { recursive: true });
  const bundle = JSON.parse(await read('spec/dist/openapi.json'));
  bundle.info.version = '6.99.0';
  bundle.components.schemas.Label.properties.color = { type: 'string', description: 'Its color, if it has one.' };
  await writeFile(join(clone, 'spec/dist/openapi.json'), JSON.stringify(bundle));
  await run(process.execPath, 'scripts/release-spec.ts', join(clone, 'spec'));
  expect(JSON.parse(await read('spec/released/openapi.json')).info.version).toBe('6.99.0');
  expect(await read('spec/CHANGELOG.md')).toContain('## 6.99.0');

  await run('pnpm', '--recursive', '--filter', './packages/*', 'pack', '--pack-destination', join(clone, 'tarballs'));
  const tarballs = await readdir(join(clone, 'tarballs'));
  expect(tarballs).toContain(`beeper-openapi-client-${after}.tgz`);
  expect(tarballs.some((name) => name.startsWith('beeper-openapi-server-'))).toBe(true);

  await run('pnpm', 'sbom', '--sbom-format', 'cyclonedx', '--lockfile-only', '--out', 'bom.json');
  const { bomFormat, components } = JSON.parse(await read('bom.json'));
  expect(bomFormat).toBe('CycloneDX');
  expect(components.map(({ name }: { name: string }) => name)).toContain('openapi-fetch');
}, 120_000);
