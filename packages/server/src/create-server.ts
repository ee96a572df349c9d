import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { App } from './app.ts';
import { type Clock, SystemClock } from './clock.ts';
import { createRoutes } from './http/routes.ts';
import { type Log, silentLog } from './log.ts';

export interface ServerOptions {
  /** The path of the database; without one, everything is kept in memory. */
  database?: string;
  /** A token that may do everything. Without one, a new one is made. */
  token?: string;
  /** Where time comes from: the machine, unless a test moves it on itself. */
  clock?: Clock;
  /** Whether other machines may reach the server. */
  remoteAccess?: boolean;
  /** Whether replies are held to the spec, and become a 500 when they are not as it says. */
  strict?: boolean;
  /** Where to say what happens. Nowhere by default. */
  log?: Log;
}

export interface Server {
  /** Answers a request without any socket between. */
  fetch(request: Request): Promise<Response>;
  /** Answers on a port of this machine; on a free one for 0. */
  listen(port?: number, host?: string): Promise<{ url: string }>;
  /** The token that may do everything. */
  readonly token: string;
  /** Ends what is under way, and lets go of the port, the database and the files. */
  close(): Promise<void>;
}

/**
 * Starts the API on its own state.
 *
 * @example
 * ```ts
 * import { createServer } from '@beeper-openapi/server';
 *
 * const server = await createServer();
 * const { url } = await server.listen(0);
 * ```
 */
export async function createServer(options: ServerOptions = {}): Promise<Server> {
  const app = new App({
    database: options.database ?? ':memory:',
    clock: options.clock ?? new SystemClock(),
    log: options.log ?? silentLog,
    remoteAccess: options.remoteAccess ?? false,
    strict: options.strict ?? false,
  });
  const token = options.token ?? app.tokens.create();
  app.tokens.add(token, ['read', 'write']);
  app.start();
  const routes = createRoutes(app);
  const listener = createAdaptorServer({ fetch: routes.fetch });
  return {
    token,
    fetch: async (request) => routes.fetch(request),
    async listen(port = 23373, host = '127.0.0.1') {
      await new Promise<void>((ready, failed) => {
        listener.once('error', failed);
        listener.listen(port, host, () => ready());
      });
      const address = listener.address() as AddressInfo;
      return { url: `http://${host}:${address.port}` };
    },
    async close() {
      if (listener.listening) await new Promise((closed) => listener.close(closed));
      await app.close();
    },
  };
}
