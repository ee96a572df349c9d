import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { onTestFinished } from 'vitest';
import { createRoutes } from '../../src/http/routes.ts';
import type { TestApp } from './start-app.ts';

/** Puts an app on a port of this machine, and returns its base URL. */
export async function serveApp({ app }: TestApp): Promise<string> {
  const server = createAdaptorServer({ fetch: createRoutes(app).fetch });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', () => ready()));
  onTestFinished(() => {
    server.close();
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
