// Keeps everything generated current while the spec is edited. One process that stays warm: a save is linted, bundled
// and generated in a fraction of the time that starting the tools anew takes. The docs watch the bundle by themselves.

import { execFile } from 'node:child_process';
import { watch } from 'chokidar';
import { bundleSpec } from './bundle-spec.ts';
import { generateAPIPage } from './generate-api-page.ts';
import { generateClient } from './generate-client.ts';
import { generateOperations } from './generate-operations.ts';
import { generateServer } from './generate-server.ts';
import { generateTypes } from './generate-types.ts';
import { readBundle } from './lib/openapi.ts';
import { repositoryPath } from './lib/repository.ts';

const sources = ['openapi.yaml', 'asyncapi.yaml', 'introduction.md', 'paths', 'components', 'story'];

let settled = Promise.resolve();
let waiting = false;

watch(sources, {
  cwd: repositoryPath('spec'),
  ignoreInitial: true,
  awaitWriteFinish: { stabilityThreshold: 30, pollInterval: 10 },
})
  .on('all', refreshSoon)
  .on('ready', () => console.log('Watching spec/. Save a file there, and types, client, server and docs follow.'));

/** Refreshes after the refresh under way, once for all the saves in between. */
function refreshSoon(): void {
  if (waiting) return;
  waiting = true;
  settled = settled.then(async () => {
    waiting = false;
    await refresh().catch((error: Error) => console.error(error.message));
  });
}

async function refresh(): Promise<void> {
  const start = performance.now();
  if (!(await bundleSpec(repositoryPath('spec')))) return;

  const description = await readBundle();
  await Promise.all([
    generateTypes(description),
    generateOperations(description),
    generateClient(description),
    generateAPIPage(description),
    generateServer(description),
  ]);
  const faults = await typecheck();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(faults === '' ? `Current after ${seconds} s: types, client, server, docs.` : faults);
}

/** What the compiler has against the client's source as it now is, its tests left out; nothing if all is well. */
function typecheck(): Promise<string> {
  const compiler = repositoryPath('node_modules/typescript/bin/tsc');
  const project = repositoryPath('packages/client/tsconfig.build.json');
  return new Promise((done) => {
    execFile(process.execPath, [compiler, '--noEmit', '-p', project], (_, stdout) => done(stdout.trim()));
  });
}
