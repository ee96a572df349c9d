// Fails when the package in this folder would not work for those who install it: packs it as it is published, and looks at
// what is in it, and at its types as each module system sees them.

import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

const folder = await mkdtemp(join(tmpdir(), 'check-package-'));
try {
  await promisify(execFile)('pnpm', ['pack', '--pack-destination', folder]);
  const { name, files } = await pack(folder);
  const problems = [...(await lookAtContent(files)), ...(await lookAtTypes(files))];
  for (const problem of problems) console.error(`${name}: ${problem}`);
  if (problems.length > 0) process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true });
}

async function pack(place: string) {
  const { name, version } = JSON.parse(await readFile('package.json', 'utf8'));
  const file = `${name.replace('@', '').replace('/', '-')}-${version}.tgz`;
  return { name, files: await readFile(join(place, file)) };
}

async function lookAtContent(tarball: Buffer): Promise<string[]> {
  const { messages, pkg } = await publint({ pack: { tarball: new Uint8Array(tarball).buffer }, strict: true });
  return messages.flatMap((message) => formatMessage(message, pkg as Record<string, unknown>, { color: false }) ?? []);
}

async function lookAtTypes(tarball: Buffer): Promise<string[]> {
  const { problems = [] } = (await checkPackage(createPackageFromTarballData(tarball))) as {
    problems?: { kind: string; resolutionKind?: string; entrypoint?: string }[];
  };
  return problems
    .filter(({ kind, resolutionKind }) => !isWanted(kind, resolutionKind))
    .map(({ kind, resolutionKind = '', entrypoint = '' }) => `types: ${kind} ${resolutionKind} ${entrypoint}`.trim());
}

/**
 * All packages are modules, which Node from 22.12 on can `require` as well, and say what they export: the resolution of
 * Node 10, which looks for files by their paths, finds only what stands at the root.
 */
function isWanted(kind: string, resolutionKind: string | undefined): boolean {
  return kind === 'CJSResolvesToESM' || (kind === 'NoResolution' && resolutionKind === 'node10');
}
