// How long it takes from a description to types and tables, beside the same work by the tools' own command lines.

import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { listOperations } from '../lib/list-operations.ts';
import { type Description, readBundle } from '../lib/openapi.ts';
import { repositoryPath } from '../lib/repository.ts';
import { type Cost, inSequence, runNode } from './child.ts';
import { measureInTurn, median, medianRatio } from './measure.ts';
import { repeat } from './repeat.ts';
import { printMegabytes, printSeconds, type Report } from './report.ts';

// What foreign documents are linted by: what both sides need to go on, since house style is for those who share it.
const MINIMAL = `telemetry: off
rules:
  struct: error
  no-unresolved-refs: error
  operation-operationId-unique: error
`;

const programs = {
  redocly: repositoryPath('spec/node_modules/@redocly/cli/bin/cli.js'),
  openapiTypescript: repositoryPath('scripts/node_modules/openapi-typescript/bin/cli.js'),
  subject: repositoryPath('scripts/bench/pipeline-subject.ts'),
  typescript: repositoryPath('node_modules/typescript/bin/tsc'),
  compileCache: repositoryPath('scripts/lib/compile-cache.js'),
};

export async function benchPipeline(quick: boolean): Promise<Report> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-pipeline-'));
  try {
    const description = await readBundle();
    const documents: [name: string, folder: string, description: Description, rounds: number][] = [
      ['this spec', await copySpec(join(folder, 'spec')), description, quick ? 2 : 5],
      ...(await repeated(folder, description, quick)),
      ...(await gitHub(folder, quick)),
    ];
    const rows: string[][] = [];
    for (const [name, place, document, rounds] of documents)
      rows.push(await measureDocument(name, place, document, rounds));
    return {
      proof: [
        [
          'Lint, bundle, types and table of this spec, beside `redocly` and `openapi-typescript` one after another',
          `${rows[0]?.[4]} of their time`,
        ],
      ],
      title: 'Pipeline: from a description to types and tables',
      notes: [
        '"Ours" lints, bundles, and prints types, models and the operations table, in one process. "Command lines" is `redocly lint`, `redocly bundle` and `openapi-typescript` one after another on the same document. `redocly generate-client` writes a client of functions from the document as it is, without a look at its style. Each is a whole process, started anew, in turn with the others.',
        ...(await measureLoops(quick ? 1 : 5)),
      ],
      columns: [
        'document',
        'operations',
        'ours',
        'command lines',
        'ratio',
        'our peak memory',
        'theirs',
        '`redocly generate-client`',
      ],
      rows,
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function measureDocument(name: string, folder: string, description: Description, rounds: number) {
  const { ours, theirs, client } = await measureInTurn(
    { ours: () => runOurs(folder), theirs: () => runTheirs(folder), client: () => generateClient(folder) },
    rounds,
  );
  await typecheck(folder);
  return [
    name,
    String(listOperations(description).length),
    printSeconds(ours),
    printSeconds(theirs),
    `**${medianRatio(ours, theirs).toFixed(2)}**`,
    printMegabytes(ours),
    printMegabytes(theirs),
    printSeconds(client),
  ];
}

function runOurs(folder: string): Promise<Cost> {
  return runNode(['--import', programs.compileCache, programs.subject, folder], folder);
}

async function runTheirs(folder: string): Promise<Cost> {
  // openapi-typescript would take a redocly.yaml beside it for its own.
  const output = join(folder, 'theirs');
  await mkdir(output, { recursive: true });
  return inSequence([
    await runNode([programs.redocly, 'lint', 'openapi.yaml', '--format', 'summary'], folder),
    await runNode([programs.redocly, 'bundle', 'openapi.yaml', '--output', 'theirs/bundled.json'], folder),
    await runNode([programs.openapiTypescript, 'bundled.json', '--output', 'types.ts'], output),
  ]);
}

/** What reads the document as it is: no lint, no bundle, no types on their own. */
function generateClient(folder: string): Promise<Cost> {
  const command = [programs.redocly, 'generate-client', 'openapi.yaml', '--output', 'client.ts'];
  return runNode(command, folder);
}

/** Not measured: what was generated has to compile, or its speed means nothing. */
async function typecheck(folder: string): Promise<void> {
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  const options =
    '--strict --noEmit --module nodenext --target es2023 --lib es2023,dom --allowImportingTsExtensions --ignoreConfig';
  const files = ['openapi.gen.ts', 'models.gen.ts', 'operations.gen.ts'];
  await promisify(execFile)(process.execPath, [programs.typescript, ...options.split(' '), ...files], { cwd: folder });
}

async function copySpec(folder: string): Promise<string> {
  await cp(repositoryPath('spec'), folder, {
    recursive: true,
    filter: (file) => !/node_modules|\/dist|asyncapi/.test(file),
  });
  // Its rules import Redocly's core.
  await symlink(repositoryPath('spec/node_modules'), join(folder, 'node_modules'));
  return folder;
}

async function repeated(folder: string, description: Description, quick: boolean) {
  const places = (quick ? [10] : [10, 100]).map(async (times): Promise<[string, string, Description, number]> => {
    const document = repeat(description, times);
    return [
      `this spec × ${times}`,
      await writeDocument(join(folder, `x${times}`), document),
      document,
      quick || times > 10 ? 1 : 2,
    ];
  });
  return Promise.all(places);
}

async function gitHub(folder: string, quick: boolean): Promise<[string, string, Description, number][]> {
  const file = repositoryPath('scripts/bench/node_modules/@octokit/openapi/generated/api.github.com.json');
  const document: Description = JSON.parse(await readFile(file, 'utf8'));
  return [['GitHub’s REST API', await writeDocument(join(folder, 'github'), document), document, quick ? 1 : 2]];
}

async function writeDocument(folder: string, document: Description): Promise<string> {
  await mkdir(folder);
  await writeFile(join(folder, 'openapi.yaml'), JSON.stringify(document));
  await writeFile(join(folder, 'redocly.yaml'), MINIMAL);
  return folder;
}

/** The two loops that a maintainer waits in, as sentences. */
async function measureLoops(rounds: number): Promise<string[]> {
  const build = {
    build: () => timed(() => run('pnpm', ['build'])),
    turbo: () => timed(() => run('turbo', ['run', 'build', 'report'])),
  };
  const noop = await measureInTurn(build, rounds);
  const saves = await measureSaves(rounds);
  return [
    `A \`pnpm build\` with nothing changed takes ${printSeconds(noop.build)}; turbo's own run with every task cached ${printSeconds(noop.turbo)}: a ratio of ${medianRatio(noop.build, noop.turbo).toFixed(2)}.`,
    `In \`pnpm dev\`, from a saved description to checked types: ${median(saves).toFixed(2)} s (${Math.min(...saves).toFixed(2)}–${Math.max(...saves).toFixed(2)}).`,
  ];
}

/** Seconds from each save of a description until `dev` says that everything is current and checked. */
async function measureSaves(rounds: number): Promise<number[]> {
  const file = repositoryPath('spec/components/schemas/User.yaml');
  const original = await readFile(file, 'utf8');
  const dev = spawn(process.execPath, ['dev.ts'], {
    cwd: repositoryPath('scripts'),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: dev.stdout })[Symbol.asyncIterator]();
  const saves: number[] = [];
  try {
    await lines.next();
    for (let round = 0; round <= rounds; round += 1) {
      const start = performance.now();
      await writeFile(file, original.replace('description: ', `description: Save ${round}. `));
      const { value } = await lines.next();
      if (!String(value).startsWith('Current')) throw new Error(`dev says: ${value}`);
      // The first save also warms the compiler's and the linter's caches, as it does for a person.
      if (round > 0) saves.push((performance.now() - start) / 1000);
    }
  } finally {
    await writeFile(file, original);
    await lines.next();
    dev.kill();
    await once(dev, 'close');
  }
  return saves;
}

async function run(command: string, args: string[]): Promise<void> {
  await promisify(execFile)(command, args, { cwd: repositoryPath('.') });
}

async function timed(work: () => Promise<void>): Promise<Cost> {
  const start = performance.now();
  await work();
  return { seconds: (performance.now() - start) / 1000, peakBytes: 0 };
}
