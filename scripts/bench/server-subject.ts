// A server of one kind in a process of its own, which tells its parent where it is, and what it has cost so far.
//
// The bare ones run the SELECTs of ours on `node:http`: one makes objects of the rows and JSON of those, the other joins
// the texts as they are, which is the least that can be done. The one with express looks at the request by the spec too.

import { createServer as createHTTPServer, type RequestListener, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { DatabaseSync } from 'node:sqlite';
import { repositoryPath } from '../lib/repository.ts';
import { builtEntry } from './built.ts';

const [kind = '', file = ''] = process.argv.slice(2);
const TOKEN = 'benchmark-token';

const kinds: Record<string, () => Promise<string>> = {
  ours: () => listenOurs(false),
  strict: () => listenOurs(true),
  bare: async () => listen(createHTTPServer(answerBare((text) => JSON.stringify(JSON.parse(text))))),
  joined: async () => listen(createHTTPServer(answerBare((text) => text))),
  express: async () => listen(createHTTPServer(await answerExpress())),
};

async function listenOurs(strict: boolean): Promise<string> {
  const { createServer } = await import(builtEntry('server'));
  const server = await createServer({ database: file, token: TOKEN, strict, ownsProcess: true });
  return (await server.listen(0)).url;
}

function listen(server: Server): Promise<string> {
  return new Promise((ready) => {
    server.listen(0, '127.0.0.1', () => ready(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
  });
}

function queries() {
  const database = new DatabaseSync(file, { readOnly: true });
  const listAccounts = database.prepare('SELECT document FROM account WHERE NOT hidden ORDER BY position');
  const listMessages = database.prepare(
    'SELECT document, sort_key FROM message WHERE chat_id = ? AND sort_key < ? ORDER BY sort_key DESC LIMIT 51',
  );
  return {
    accounts: () => listAccounts.all() as { document: string }[],
    messages: (chatID: string) =>
      listMessages.all(chatID, Number.MAX_SAFE_INTEGER) as { document: string; sort_key: number }[],
  };
}

function answerBare(write: (text: string) => string): RequestListener {
  const { accounts, messages } = queries();
  return (request, response) => {
    const [, , , chatID] = request.url?.split('/') ?? [];
    const body = write(chatID === undefined ? `[${join(accounts())}]` : page(messages(decodeURIComponent(chatID))));
    response
      .writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
      .end(body);
  };
}

function page(rows: { document: string; sort_key: number }[]): string {
  const items = rows.slice(0, 50);
  const { sort_key: newest } = items[0] ?? { sort_key: 0 };
  const { sort_key: oldest } = items.at(-1) ?? { sort_key: 0 };
  const rest = JSON.stringify({ hasMore: rows.length > 50, oldestCursor: `${oldest}`, newestCursor: `${newest}` });
  return `{"items":[${join(items)}],${rest.slice(1)}`;
}

function join(rows: { document: string }[]): string {
  return rows.map(({ document }) => document).join(',');
}

async function answerExpress(): Promise<RequestListener> {
  const require = createRequire(repositoryPath('scripts/bench/package.json'));
  const express = require('express');
  const { middleware } = require('express-openapi-validator');
  const { accounts, messages } = queries();
  const app = express();
  app.use(express.json());
  app.use(
    middleware({
      apiSpec: repositoryPath('spec/dist/openapi.json'),
      validateResponses: false,
      validateSecurity: false,
      validateFormats: false,
    }),
  );
  app.get('/v1/accounts', (_: unknown, response: { json: (value: unknown) => void }) => {
    response.json(accounts().map(({ document }) => JSON.parse(document)));
  });
  app.get(
    '/v1/chats/:chatID/messages',
    (request: { params: { chatID: string } }, response: { json: (value: unknown) => void }) => {
      response.json(JSON.parse(page(messages(request.params.chatID))));
    },
  );
  return app;
}

const url = await kinds[kind]?.();
process.send?.({ url, token: TOKEN });
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.({
    cpu: user + system,
    resident: process.memoryUsage.rss(),
    peak: process.resourceUsage().maxRSS * 1024,
  });
});
process.on('disconnect', () => process.exit());
