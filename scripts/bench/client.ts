// What the client costs: beside bare `fetch`, openapi-fetch, and the official SDK.

import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bundleSize } from '../lib/bundle-size.ts';
import { programs } from '../lib/client-budgets.ts';
import { repositoryPath } from '../lib/repository.ts';
import { compilers, published, tenCalls, typeCost } from '../lib/type-cost.ts';
import { median } from './measure.ts';
import { printMedian, type Report } from './report.ts';

type Rounds = Record<string, number[]>;

export async function benchClient(quick: boolean): Promise<Report> {
  const rows = [
    ...compareCalls(await runSubject('client-calls', [quick ? 9 : 41, 2_000])),
    ...compareSockets(await runSubject('client-socket', [quick ? 7 : 61, 1_000])),
    ...(await compareSizes()),
    ...(await compareTypes(quick ? 1 : 11)),
    await comparePages(),
  ];
  const ratio = (what: string) => rows.find(([first]) => first?.startsWith(what))?.[3] ?? '';
  return {
    proof: [
      [
        'What the client itself costs per call, beside the official SDK',
        `${ratio('own cost of a method')} of its time`,
      ],
      ['The whole client, minified and compressed, beside the official SDK', `${ratio('every resource')} of its size`],
    ],
    title: 'Client: what a call costs',
    notes: [
      '"Own" is what a client adds to bare `fetch`, in processor time, when `fetch` answers at once; with retries, a timeout, typed errors and a middleware. Over a socket, time per call with fifty calls under way. In each round of one process every subject takes its turn, in an order by chance; a ratio is the median of those of the rounds.',
    ],
    columns: ['what', 'ours', 'beside', 'ratio', 'target'],
    rows,
  };
}

function compareCalls(rounds: Rounds): string[][] {
  const own = (name: string) => rounds[name]?.map((time, round) => time - (rounds.bare?.[round] ?? 0)) ?? [];
  return [
    row('own cost of a method, beside the official SDK’s', own('ours'), own('official'), 'µs', 0.5),
    row('own cost of `raw`, beside openapi-fetch’s', own('raw'), own('openAPIFetch'), 'µs', 1.15),
  ];
}

function compareSockets(rounds: Rounds): string[][] {
  const of = (name: string) => rounds[name] ?? [];
  return [
    ['four accounts', 'accounts'],
    ['a page of 50 messages', 'messages'],
  ].flatMap(([what, call]) => [
    row(`${what} over a socket, beside bare \`fetch\``, of(`${call} ours`), of(`${call} bare`), 'µs', 1.15),
    row(`${what} over a socket, beside the official SDK`, of(`${call} ours`), of(`${call} official`), 'µs', 0.7),
  ]);
}

async function compareSizes(): Promise<string[][]> {
  const official = `import BeeperDesktop from '@beeper/desktop-api'; globalThis.client = new BeeperDesktop();`;
  const officialOne = `
    import { BeeperDesktop } from '@beeper/desktop-api/client';
    import { Accounts } from '@beeper/desktop-api/resources/accounts/accounts';
    globalThis.accounts = new Accounts(new BeeperDesktop());`;
  const [one, every, events, theirs, theirOne] = await Promise.all(
    [programs.oneResource, programs.everyResource, programs.withEvents, official, officialOne].map(
      async (program) => (await bundleSize(program)).atOnce,
    ),
  );
  const kilobytes = (bytes = 0) => `${(bytes / 1000).toFixed(1)} kB`;
  const ratio = (a = 0, b = 1) => `**${(a / b).toFixed(2)}**`;
  return [
    ['one resource, minified and gzipped', kilobytes(one), kilobytes(theirOne), ratio(one, theirOne), '≤ 4.5 kB'],
    ['every resource', kilobytes(every), kilobytes(theirs), ratio(every, theirs), '≤ 8 kB'],
    ['events, beside every resource', kilobytes((events ?? 0) - (every ?? 0)), '', '', '≤ 4 kB'],
  ];
}

async function compareTypes(rounds: number): Promise<string[][]> {
  const everyMethod = await readFile(repositoryPath('packages/client/test/official-sdk/program.ts'), 'utf8');
  const programs: [what: string, program: (specifier: string) => string][] = [
    ['ten calls', tenCalls],
    ['every method that both have', (specifier) => everyMethod.replaceAll('@beeper/desktop-api', specifier)],
  ];
  const rows: string[][] = [];
  for (const [version, compiler] of Object.entries(compilers)) {
    for (const [what, program] of programs) {
      const [ours, theirs]: [number[], number[]] = [[], []];
      for (let round = 0; round < rounds; round += 1) {
        ours.push((await typeCost(program('@beeper-openapi/client'), compiler, published)).seconds * 1000);
        theirs.push((await typeCost(program('@beeper/desktop-api'), compiler)).seconds * 1000);
      }
      rows.push(row(`type-checking ${what}, TypeScript ${version}, beside the official SDK`, ours, theirs, 'ms', 1));
    }
  }
  const { instantiations } = await typeCost(tenCalls('@beeper-openapi/client'), compilers['7'], published);
  return [...rows, ['instantiations for ten calls', instantiations.toLocaleString('en'), '', '', '≤ 25,000']];
}

async function comparePages(): Promise<string[]> {
  const heap = await runSubject<Record<string, number>>('client-pages', [100_000, 10_000, 100_000], ['--expose-gc']);
  const megabytes = (items: number) => `${heap[items]?.toFixed(1)} MB`;
  const ratio = ((heap[100_000] ?? 0) / (heap[10_000] ?? 1)).toFixed(2);
  return [
    'heap after 100,000 items of an iteration, beside after 10,000',
    megabytes(100_000),
    megabytes(10_000),
    `**${ratio}**`,
    'constant',
  ];
}

function row(what: string, ours: number[], theirs: number[], unit: string, target: number): string[] {
  const ratio = median(ours.map((time, round) => time / (theirs[round] ?? Number.NaN)));
  return [what, printMedian(ours, unit), printMedian(theirs, unit), `**${ratio.toFixed(2)}**`, `≤ ${target}`];
}

async function runSubject<Measured = Rounds>(name: string, args: number[], options: string[] = []): Promise<Measured> {
  const command = [...options, join(import.meta.dirname, `${name}-subject.ts`), ...args.map(String)];
  const { stdout } = await promisify(execFile)(process.execPath, command);
  return JSON.parse(stdout);
}
