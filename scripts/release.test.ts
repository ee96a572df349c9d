// A release, tried in a clone: everything but the publishing.

import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { repositoryPath } from './lib/repository.ts';

const COLOR = `  color:
    type: string
    description: A color to show it in. Absent when it has none.
`;

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
  await run('pnpm', 'install', '--frozen-lockfile', '--prefer-offline');
}, 120_000);
afterAll(() => rm(clone, { recursive: true }));

async function run(command: string, ...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(command, args, { cwd: clone });
  return stdout;
}

const read = (file: string) => readFile(join(clone, file), 'utf8');
const edit = async (file: string, change: (text: string) => string) =>
  writeFile(join(clone, file), change(await read(file)));
const readPacked = (tarball: string, file: string) => run('tar', '-xzOf', tarball, `package/${file}`);
const versionOf = async (file: string) => JSON.parse(await read(file)).version;

test('a changeset becomes versions, a changelog, tarballs that name their origin and a bill of materials, and the spec a new baseline', async () => {
  const before = await versionOf('packages/client/package.json');
  await writeFile(
    join(clone, '.changeset/dry-run.md'),
    "---\n'@beeper-openapi/client': minor\n---\n\nTry a release.\n",
  );

  // The description, with a field more and its version raised.
  await edit('spec/components/schemas/Label.yaml', (text) => `${text}${COLOR}`);
  await edit('spec/openapi.yaml', (text) => text.replace(/^ {2}version: .*$/m, '  version: 6.99.0'));

  await run('pnpm', 'release:version');

  const after = await versionOf('packages/client/package.json');
  expect(after).not.toBe(before);
  expect(await read('packages/client/CHANGELOG.md')).toContain('Try a release.');
  expect(await read('packages/client/CHANGELOG.md')).toContain(`## ${after}`);
  expect(JSON.parse(await read('spec/released/openapi.json')).info.version).toBe('6.99.0');
  expect(await read('spec/CHANGELOG.md')).toContain('## 6.99.0');

  await run(process.execPath, 'scripts/name-repository.ts', 'https://github.com/owner/name', clone);
  await run('pnpm', '--recursive', '--filter', './packages/*', 'pack', '--pack-destination', join(clone, 'tarballs'));
  const tarballs = await readdir(join(clone, 'tarballs'));
  expect(tarballs).toContain(`beeper-openapi-client-${after}.tgz`);
  expect(tarballs.some((name) => name.startsWith('beeper-openapi-server-'))).toBe(true);
  expect(
    JSON.parse(await readPacked(`tarballs/beeper-openapi-client-${after}.tgz`, 'package.json')).repository,
  ).toEqual({
    type: 'git',
    url: 'git+https://github.com/owner/name.git',
    directory: 'packages/client',
  });

  await run('pnpm', 'sbom', '--sbom-format', 'cyclonedx', '--lockfile-only', '--out', 'bom.json');
  const { bomFormat, components } = JSON.parse(await read('bom.json'));
  expect(bomFormat).toBe('CycloneDX');
  expect(components.map(({ name }: { name: string }) => name)).toContain('openapi-fetch');
}, 120_000);
