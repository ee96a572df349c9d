// The last lines of a build: what was made, where it is, how big it is, and how to look at it. A task of its own, so
// that turbo repeats them at no cost when nothing has changed.

import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { listLocatedOperations, namedSchemas, readBundle } from './lib/openapi.ts';
import { repositoryPath } from './lib/repository.ts';

const description = await readBundle();
const counts = `${listLocatedOperations(description).length} operations, ${namedSchemas(description).length} schemas`;

const products = [
  { path: 'spec/dist/openapi.yaml', what: `the spec in one file (${counts}), also as JSON` },
  { path: 'packages/types/dist', what: 'types and the operations table' },
  { path: 'packages/client/dist', what: 'the client' },
  { path: 'packages/server/dist', what: 'the server: "pnpm --filter @beeper-openapi/server start" runs it' },
  { path: 'packages/docs/dist', what: 'the docs: "pnpm dev" shows them; any static server can serve them' },
];

console.log(`\nBuilt ${description.info.title} ${description.info.version}:`);
for (const { path, what } of products) {
  console.log(`  ${path.padEnd(24)}${printSize(sizeOf(path)).padStart(8)}  ${what}`);
}

function sizeOf(path: string): number {
  const place = repositoryPath(path);
  if (statSync(place).isFile()) return statSync(place).size;
  const files = readdirSync(place, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}

function printSize(bytes: number): string {
  return bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
