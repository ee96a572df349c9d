// What the server costs: beside a bare `node:http` server and express, at any size of its database, with many clients.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { repositoryPath } from '../lib/repository.ts';
import { runNode } from './child.ts';
import { median } from './measure.ts';
import { printMedian, type Report } from './report.ts';
import { type Asked, ServerProcess } from './server-process.ts';
import { followEvents } from './server-sockets.ts';

const chat = encodeURIComponent('!chat-7:beeper.local');

const requests = {
  'the list of accounts': () => ({ path: '/v1/accounts' }),
  'a page of 50 messages': () => ({ path: `/v1/chats/${chat}/messages` }),
} satisfies Record<string, (index: number) => Asked>;

const atAnySize: Record<string, (index: number) => Asked> = {
  'a page of messages': () => ({ path: `/v1/chats/${chat}/messages` }),
  'a page of chats': () => ({ path: '/v1/chats' }),
  'a send': (index) => ({
    method: 'POST',
    path: `/v1/chats/${encodeURIComponent(`!chat-${index % 1_000}:beeper.local`)}/messages`,
    body: JSON.stringify({ text: `Message ${index}.` }),
  }),
};

export async function benchServer(quick: boolean): Promise<Report> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-server-'));
  try {
    const few = join(folder, 'few.db');
    const many = join(folder, 'many.db');
    const size = quick ? 50_000 : 1_000_000;
    await fill(few, 100_000);
    const costs = await compareRequests(few, quick);
    const small = join(folder, 'small.db');
    await fill(small, 1_000);
    await fill(many, size);
    const rows = [
      ...costs.rows,
      await compareStarts(quick),
      ...(await compareSizes(small, many, size, quick)),
      ...(await measureSockets(small, quick)),
      await measureUpload(small, quick),
    ];
    return {
      title: 'Server: what an answer costs',
      notes: [
        'Processor time of the server’s own process for each request, database and validation included, beside a bare `node:http` server that runs the same SELECT and `JSON.stringify`, and beside express with express-openapi-validator, which also parses and stringifies. Ten requests at a time, every server in turn.',
      ],
      proof: [
        ['A page of 50 messages from the server, beside bare `node:http` with the same SELECT', costs.bare],
        ['The same beside express with express-openapi-validator', costs.express],
      ],
      columns: ['what', 'ours', 'beside', 'ratio', 'target'],
      rows,
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

function fill(file: string, messages: number): Promise<unknown> {
  return runNode([join(import.meta.dirname, 'server-fill.ts'), file, String(messages)], repositoryPath('.'));
}

async function compareRequests(database: string, quick: boolean) {
  const kinds = ['ours', 'strict', 'bare', 'joined', 'express'];
  const servers = new Map<string, ServerProcess>();
  for (const kind of kinds) {
    // Ours keeps its file to itself.
    const own = `${database}.${kind}`;
    await copyFile(database, own);
    servers.set(kind, await ServerProcess.start(kind, own));
  }
  const rows: string[][] = [];
  let last = { bare: '', express: '' };
  try {
    for (const [what, asked] of Object.entries(requests)) {
      const costs: Record<string, number[]> = Object.fromEntries(kinds.map((kind) => [kind, []]));
      for (let round = -2; round < (quick ? 5 : 9); round += 1) {
        for (const [kind, server] of servers) {
          const cost = await server.costPerRequest(kind === 'express' ? 300 : 1_000, asked);
          if (round >= 0) costs[kind]?.push(cost);
        }
      }
      const of = (kind: string) => costs[kind] ?? [];
      rows.push(
        row(`${what}, beside bare \`node:http\``, of('ours'), of('bare'), 1.3),
        row(`${what}, replies validated too, beside bare \`node:http\``, of('strict'), of('bare'), 1.6),
        row(`${what}, beside \`node:http\` that joins texts without a look at them`, of('ours'), of('joined')),
        row(`${what}, beside express with express-openapi-validator`, of('ours'), of('express'), 0.35),
      );
      last = { bare: `${rows.at(-4)?.[3]} of its time`, express: `${rows.at(-1)?.[3]} of its time` };
    }
  } finally {
    for (const server of servers.values()) await server.stop();
  }
  return { rows, ...last };
}

/** From the start of the command to its first answer. */
async function compareStarts(quick: boolean): Promise<string[]> {
  const times: number[] = [];
  for (let round = -1; round < (quick ? 3 : 9); round += 1) {
    const time = await timeStart([]);
    if (round >= 0) times.push(time);
  }
  return ['start of the process to the first answer', printMedian(times, 'ms'), '', '', '≤ 500 ms'];
}

async function timeStart(options: string[]): Promise<number> {
  const start = performance.now();
  const main = repositoryPath('packages/server/dist/cli/main.js');
  const child = spawn(process.execPath, [main, '--port', '0', '--log', 'json', '--quiet', ...options], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  for await (const chunk of child.stdout) {
    said += chunk;
    if (said.endsWith('\n')) break;
  }
  const { url, token } = JSON.parse(said);
  const response = await fetch(`${url}/v1/accounts`, { headers: { authorization: `Bearer ${token}` } });
  await response.text();
  const time = performance.now() - start;
  const ended = once(child, 'close');
  child.kill('SIGKILL');
  await ended;
  return time;
}

async function compareSizes(small: string, large: string, size: number, quick: boolean): Promise<string[][]> {
  const count = size.toLocaleString('en');
  const [few, many] = [await ServerProcess.start('ours', small), await ServerProcess.start('ours', large)];
  const rows: string[][] = [];
  let page: number[] = [];
  const search: number[] = [];
  try {
    for (const [what, asked] of Object.entries(atAnySize)) {
      const [ours, beside]: [number[], number[]] = [[], []];
      for (let round = -1; round < (quick ? 5 : 9); round += 1) {
        const [a, b] = [await many.costPerRequest(500, asked), await few.costPerRequest(500, asked)];
        if (round < 0) continue;
        ours.push(a);
        beside.push(b);
      }
      if (what === 'a page of messages') page = ours;
      rows.push(row(`${what} among ${count} messages, beside among 1,000`, ours, beside, 1.5));
    }
    for (let round = -1; round < (quick ? 3 : 9); round += 1) {
      const cost = await many.costPerRequest(50, () => ({ path: '/v1/messages/search?query=zebra' }));
      if (round >= 0) search.push(cost);
    }
    rows.push(row(`a search among ${count} messages, beside a page read`, search, page.slice(0, search.length), 20));
  } finally {
    await few.stop();
    await many.stop();
  }
  const starts: number[] = [];
  for (let round = 0; round < (quick ? 2 : 5); round += 1) starts.push(await timeStart(['--database', large]));
  rows.push([`start with ${count} messages to the first answer`, printMedian(starts, 'ms'), '', '', '≤ 1000 ms']);
  return rows;
}

async function measureSockets(database: string, quick: boolean): Promise<string[][]> {
  const server = await ServerProcess.start('ours', database);
  try {
    const load = quick ? { sockets: 100, perSecond: 200, seconds: 3 } : { sockets: 500, perSecond: 200, seconds: 30 };
    const { sockets, sent, received, events, outOfOrder, growth } = await followEvents(server, load);
    const format = (value: number) => value.toLocaleString('en');
    return [
      [
        `messages that reached ${sockets} sockets in order, of ${format(sent)} sent at ${load.perSecond} a second`,
        format(received),
        format(sent * sockets),
        `**${(received / (sent * sockets)).toFixed(2)}**`,
        `all, ${outOfOrder} out of order`,
      ],
      [
        `memory that the server takes for that, ${format(events)} events in all`,
        `${Math.round(growth / 1e6)} MB`,
        '',
        '',
        'bounded',
      ],
    ];
  } finally {
    await server.stop();
  }
}

async function measureUpload(database: string, quick: boolean): Promise<string[]> {
  const megabytes = quick ? 100 : 500;
  const growths: number[] = [];
  for (let round = 0; round < (quick ? 1 : 3); round += 1) growths.push(await growthOfUpload(database, megabytes));
  return [`memory that an upload of ${megabytes} MB takes`, printMedian(growths, 'MB'), '', '', '≤ 64 MB'];
}

/** By how many megabytes a server grows at most. */
async function growthOfUpload(database: string, megabytes: number): Promise<number> {
  const server = await ServerProcess.start('ours', database);
  try {
    // A small one first: what an upload loads is loaded then.
    await upload(server, 1);
    const before = await server.cost();
    await upload(server, megabytes - 1);
    const after = await server.cost();
    // From what it holds at rest: its peak may be one of the start, below which an upload would not be seen.
    return (after.peak - before.resident) / 1e6;
  } finally {
    await server.stop();
  }
}

async function upload(server: ServerProcess, megabytes: number): Promise<void> {
  const boundary = 'benchmark';
  const begin = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="film.bin"\r\ncontent-type: application/octet-stream\r\n\r\n`;
  const piece = Buffer.alloc(1_000_000, 7);
  function* form() {
    yield Buffer.from(begin);
    for (let sent = 0; sent < megabytes; sent += 1) yield piece;
    yield Buffer.from(`\r\n--${boundary}--\r\n`);
  }
  const sent = request(`${server.url}/v1/assets/upload`, {
    method: 'POST',
    headers: { authorization: `Bearer ${server.token}`, 'content-type': `multipart/form-data; boundary=${boundary}` },
  });
  Readable.from(form()).pipe(sent);
  const [response] = await once(sent, 'response');
  response.resume();
  await once(response, 'end');
  if (response.statusCode !== 200) throw new Error(`The upload was answered with ${response.statusCode}.`);
}

function row(what: string, ours: number[], theirs: number[], target?: number): string[] {
  const ratio = median(ours.map((time, round) => time / (theirs[round] ?? Number.NaN)));
  return [
    what,
    printMedian(ours, 'µs'),
    printMedian(theirs, 'µs'),
    `**${ratio.toFixed(2)}**`,
    target === undefined ? '' : `≤ ${target}`,
  ];
}
