// What the compiler has to do for a program that uses the API: with our client, with openapi-fetch over the raw output of
// openapi-typescript, with the official SDK, and with the client that Redocly generates.

import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { repositoryPath } from '../lib/repository.ts';
import { compilers, published, type TypeCost, tenCalls, typeCost } from '../lib/type-cost.ts';
import { median } from './measure.ts';
import { printMedian, type Report } from './report.ts';

interface Subject {
  program: string;
  paths?: Record<string, string[]>;
}

export async function benchTypes(quick: boolean): Promise<Report> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-types-'));
  try {
    const subjects: Record<string, Subject> = {
      'our client': { program: tenCalls('@beeper-openapi/client'), paths: published },
      'openapi-fetch over openapi-typescript': { program: tenRawCalls, paths: published },
      'the official SDK': { program: tenCalls('@beeper/desktop-api') },
      'Redocly’s generated client': {
        program: tenFunctions,
        paths: { 'redocly-client': [await generateRedocly(folder)] },
      },
    };
    const rows: string[][] = [];
    const times: Record<string, number[]> = {};
    for (const [version, compiler] of Object.entries(compilers)) {
      const costs: Record<string, TypeCost[]> = Object.fromEntries(Object.keys(subjects).map((name) => [name, []]));
      for (let round = -1; round < (quick ? 1 : 3); round += 1) {
        for (const [name, { program, paths }] of Object.entries(subjects)) {
          const cost = await typeCost(program, compiler, paths);
          if (round >= 0) costs[name]?.push(cost);
        }
      }
      for (const [name, all] of Object.entries(costs)) {
        const seconds = all.map((cost) => cost.seconds * 1000);
        if (version === '7') times[name] = seconds;
        rows.push([
          name,
          version,
          printMedian(seconds, 'ms'),
          median(all.map(({ instantiations }) => instantiations)).toLocaleString('en'),
          `${Math.round(median(all.map(({ peakBytes }) => peakBytes)) / 1e6)} MB`,
        ]);
      }
    }
    const ratio = median(times['our client'] ?? []) / median(times['the official SDK'] ?? [1]);
    return {
      title: 'Types: what the compiler has to do',
      notes: ['A program of ten calls, checked by itself in a new process each time, every subject in turn.'],
      proof: [['Type-checking ten calls, beside the official SDK', `**${ratio.toFixed(2)}** of its time`]],
      columns: ['subject', 'TypeScript', 'time', 'instantiations', 'memory'],
      rows,
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function generateRedocly(folder: string): Promise<string> {
  const output = join(folder, 'client.ts');
  const redocly = repositoryPath('spec/node_modules/@redocly/cli/bin/cli.js');
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  const command = [redocly, 'generate-client', repositoryPath('spec/dist/openapi.json'), '--output', output];
  await promisify(execFile)(process.execPath, command, { env, cwd: folder });
  return output;
}

const tenRawCalls = `
  import createClient from 'openapi-fetch';
  import type { paths } from '@beeper-openapi/types';
  const client = createClient<paths>({ baseUrl: 'http://localhost:23373' });
  const path = { chatID: 'chat' };
  const accounts = await client.GET('/v1/accounts');
  await client.PUT('/v1/chats/{chatID}/messages/{messageID}', { params: { path: { ...path, messageID: 'm' } }, body: { text: 'Hello' } });
  const contacts = await client.GET('/v1/accounts/{accountID}/contacts/list', { params: { path: { accountID: 'a' } } });
  const chats = await client.GET('/v1/chats');
  const chat = await client.GET('/v1/chats/{chatID}', { params: { path } });
  const messages = await client.GET('/v1/chats/{chatID}/messages', { params: { path } });
  const sent = await client.POST('/v1/chats/{chatID}/messages', { params: { path }, body: { text: 'Hi' } });
  await client.POST('/v1/chats/{chatID}/archive', { params: { path }, body: { archived: true } });
  const found = await client.GET('/v1/messages/search', { params: { query: { query: 'stove' } } });
  const info = await client.GET('/v1/info');
  export const used = [accounts.data, contacts.data, chats.data, chat.data, messages.data, sent.data, found.data, info.data];
`;

const tenFunctions = `
  import * as api from 'redocly-client';
  const path = { chatID: 'chat' };
  const accounts = await api.listAccounts();
  await api.updateMessage({ path: { ...path, messageID: 'message' }, body: { text: 'Hello' } });
  const contacts = await api.listContacts({ path: { accountID: 'account' } });
  const chats = await api.listChats();
  const chat = await api.retrieveChat({ path });
  const messages = await api.listMessages({ path });
  const sent = await api.sendMessage({ path, body: { text: 'Hi' } });
  await api.archiveChat({ path, body: { archived: true } });
  const found = await api.searchMessages({ query: { query: 'stove' } });
  const info = await api.retrieveInfo();
  export const used = [accounts, contacts, chats, chat, messages, sent, found, info];
`;
