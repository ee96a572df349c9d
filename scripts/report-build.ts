// The last lines of a build: what was made, where it is, how big it is, and how to look at it.

import { globSync, statSync } from 'node:fs';
import { listOperations } from './lib/list-operations.ts';
import { namedSchemas, readBundle } from './lib/openapi.ts';
import { repositoryPath } from './lib/repository.ts';

const description = await readBundle();
const counts = `${listOperations(description).length} operations, ${namedSchemas(description).length} schemas`;

const products = [
  { path: 'spec/dist/openapi.yaml', what: `the spec in one file (${counts}), also as JSON` },
  { path: 'packages/types/dist', what: 'types and the operations table' },
  { path: 'packages/client/dist', what: 'the client' },
  { path: 'packages/docs/dist', what: 'the docs: "pnpm dev" shows them; any static server can serve them' },
];

console.log(`\nBuilt ${description.info.title} ${description.info.version}:`);
for (const { path, what } of products) {
  console.log(`  ${path.padEnd(24)}${printSize(sizeOf(path)).padStart(8)}  ${what}`);
}

function sizeOf(path: string): number {
  const files = [path, ...globSync(`${path}/**/*`, { cwd: repositoryPath('.') })];
  return files
    .map((file) => statSync(repositoryPath(file)))
    .reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0);
}

function printSize(bytes: number): string {
  return bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
