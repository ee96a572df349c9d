// What a call takes over a local socket, fifty at a time: bare `fetch`, our client and the official one, in an order by
// chance in each round. Prints the microseconds of each round as JSON.

import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { besideClient, builtEntry } from './built.ts';
import { shuffled } from './measure.ts';

const rounds = Number(process.argv[2]);
const times = Number(process.argv[3]);
const CONCURRENT = 50;

const server = fork(join(import.meta.dirname, 'client-socket-server.ts'));
const [baseURL] = (await once(server, 'message')) as [string];

const { BeeperDesktop } = await import(builtEntry('client'));
const { default: Official } = await import(besideClient('@beeper/desktop-api'));
const ours = new BeeperDesktop({ accessToken: 'token', baseURL });
const official = new Official({ accessToken: 'token', baseURL });

const chatID = '!Rd9kWq2LmVx7:beeper.local';
const headers = { authorization: 'Bearer token' };
const get = async (path: string) => (await fetch(baseURL + path, { headers })).json();
const calls: Record<string, () => Promise<unknown>> = {
  'accounts bare': () => get('/v1/accounts'),
  'accounts ours': () => ours.accounts.list(),
  'accounts official': () => official.accounts.list(),
  'messages bare': () => get(`/v1/chats/${encodeURIComponent(chatID)}/messages`),
  'messages ours': () => ours.messages.list(chatID),
  'messages official': () => official.messages.list(chatID),
};

const measured: Record<string, number[]> = Object.fromEntries(Object.keys(calls).map((name) => [name, []]));
try {
  for (let round = -2; round < rounds; round += 1) {
    for (const [name, call] of shuffled(Object.entries(calls))) {
      let left = times;
      const work = async () => {
        while (left-- > 0) await call();
      };
      const start = performance.now();
      await Promise.all(Array.from({ length: CONCURRENT }, work));
      if (round >= 0) measured[name]?.push(((performance.now() - start) * 1000) / times);
    }
  }
} finally {
  server.kill();
}
console.log(JSON.stringify(measured));
