// A server in a process of its own, which tells its parent where it is and how much memory it takes.

import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { App } from '../../src/app.ts';
import { SystemClock } from '../../src/clock.ts';
import { createRoutes } from '../../src/http/routes.ts';
import { silentLog } from '../../src/log.ts';

const app = new App({
  database: ':memory:',
  clock: new SystemClock(),
  log: silentLog,
  remoteAccess: false,
  networks: [],
});
app.tokens.add('secret', ['read', 'write']);
app.start();
const server = createAdaptorServer({ fetch: createRoutes(app).fetch });
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  process.send?.({ url: `http://127.0.0.1:${port}`, folder: app.mediaFolder.path });
});

/** The most that was held at a time since the last question. What nobody needs any more is collected first. */
let peak = 0;
setInterval(() => {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  peak = Math.max(peak, heapUsed + external);
}, 150);
process.on('message', () => {
  process.send?.({ peak });
  peak = 0;
});
process.on('disconnect', async () => {
  server.close();
  await app.close();
  process.exit();
});
