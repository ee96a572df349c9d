// What an iteration over pages holds in memory. Prints the megabytes of heap in use after so many items as JSON.
// Runs with `--expose-gc`.

import { builtEntry } from './built.ts';

const { BeeperDesktop } = await import(builtEntry('client'));
const PAGE = 200;
const items = Number(process.argv[2]);
const looks = new Set(process.argv.slice(3).map(Number));

let page = 0;
const fetch = async () => {
  const messages = Array.from({ length: PAGE }, (_, index) => ({
    id: String(page * PAGE + index),
    chatID: 'chat',
    sortKey: String(page * PAGE + index),
    text: 'I bring the stove too.',
  }));
  page += 1;
  const cursor = String(page);
  return Response.json({ items: messages, hasMore: page * PAGE < items, oldestCursor: cursor, newestCursor: cursor });
};

const client = new BeeperDesktop({ accessToken: 'token', fetch });
const heap: Record<string, number> = {};
let seen = 0;
for await (const _ of client.messages.search({ query: 'stove' })) {
  seen += 1;
  if (!looks.has(seen)) continue;
  globalThis.gc?.();
  heap[seen] = process.memoryUsage().heapUsed / 1e6;
}
if (seen !== items) throw new Error(`${seen} of ${items} items came.`);
console.log(JSON.stringify(heap));
