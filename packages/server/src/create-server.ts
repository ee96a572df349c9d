import { setTimeout } from 'node:timers/promises';
import { App } from './app.ts';
import { type Clock, SystemClock } from './clock.ts';
import { Control } from './control/control.ts';
import type { Extension } from './http/answer.ts';
import { delayReplies, type Latency } from './http/delay-replies.ts';
import { InFlight } from './http/in-flight.ts';
import { defaultLimits } from './http/limits.ts';
import { Listener } from './http/listener.ts';
import { logRequests } from './http/log-requests.ts';
import { Replies } from './http/reply.ts';
import { createRoutes } from './http/routes.ts';
import { type Log, silentLog } from './log.ts';
import type { Network } from './networks/network.ts';
import { createSimulatedNetworks } from './networks/simulated/simulated-networks.ts';
import { demo } from './seed/demo.gen.ts';
import type { Seed } from './seed/seed.ts';
import { IN_MEMORY } from './store/database.ts';
import { World } from './world.ts';

/** How long what is under way may take to end, in milliseconds. */
const GRACE = 5_000;

export interface ServerOptions {
  /** The path of the database, which is made if it is not there. Without one, everything is kept in memory. */
  database?: string;
  /**
   * What a new database begins with: the story that the docs tell, nothing, or something of your own. A database that
   * is there already goes on as it is.
   *
   * @default 'empty'
   */
  seed?: 'demo' | 'empty' | Seed;
  /** A token that may do everything. Without one, a new one is made. */
  token?: string;
  /** Where time comes from: the machine, unless a test moves it on itself with a `ManualClock`. */
  clock?: Clock;
  /** A folder with a site, such as that of the documentation, to serve under `/docs/`. */
  docs?: string;
  /** Whether the control plane is served, under `/_control/`, and is there as `server.control`. */
  control?: boolean;
  /** How long operations take to answer, as if the machine were slow. */
  latency?: Latency;
  /** Whether other machines may reach the server. */
  remoteAccess?: boolean;
  /** Whether replies are held to the spec, and become a 500 when they are not as it says. The log has the reason. */
  strict?: boolean;
  /** Where to say what happens. Nowhere by default. */
  log?: Log;
  /** The chat networks that can be reached, one for each bridge. Simulated ones by default. */
  networks?: readonly Network[];
  /**
   * Whether the process does nothing else. If so, the first `listen` puts faster classes in place of its `Request` and
   * `Response`, which saves a fifth of the time that a reply takes.
   */
  ownsProcess?: boolean;
}

export interface Server {
  /** Answers a request without any socket between. */
  fetch(request: Request): Promise<Response>;
  /**
   * Answers on a port of this machine.
   *
   * @param port a free one for 0
   * @param host the address to listen on; that of this machine alone by default, and all of them with remote access
   * @returns where it is reached from this machine
   */
  listen(port?: number, host?: string): Promise<{ url: string }>;
  /** The token that may do everything. */
  readonly token: string;
  /** Whether it began with the seed; false when the database was there before, and goes on as it was. */
  readonly isNew: boolean;
  /** Begins anew with the seed, whatever has happened. The token still works. Clients of events have to connect again. */
  reset(): Promise<void>;
  /** Ends what is under way, for which it gives some seconds, and lets go of the port, the database and the files. */
  close(): Promise<void>;
}

/** A server that tests control beside asking it. */
export interface ControlledServer extends Server {
  readonly control: Control;
}

/**
 * Starts the API on a state of its own.
 *
 * @throws {DatabaseError} when the database cannot be used
 * @throws {SeedError} when the seed is not as it should be
 * @example
 * ```ts
 * import { createServer } from '@beeper-openapi/server';
 *
 * const server = await createServer({ seed: 'demo' });
 * const { url } = await server.listen(0);
 * ```
 */
export async function createServer(options: ServerOptions & { control: true }): Promise<ControlledServer>;
export async function createServer(options?: ServerOptions): Promise<Server>;
export async function createServer(options: ServerOptions = {}): Promise<Server | ControlledServer> {
  const { database = IN_MEMORY, seed = 'empty', clock = new SystemClock(), log = silentLog, latency, docs } = options;
  const { token, networks, remoteAccess = false, strict = false, ownsProcess = false } = options;
  // What is large, and what most servers do without, is loaded when it is asked for.
  const replies = new Replies(log, strict ? (await import('./http/check-reply.ts')).checkReply : undefined);
  const inFlight = new InFlight(defaultLimits.requestsInFlight, replies);
  const outerLayers = log === silentLog ? [] : [logRequests(log)];
  const layers = [inFlight.layer];
  const extensions: Extension[] = [];
  const control = options.control
    ? new Control({
        app: () => world.app,
        reset: () => world.reset(),
        closeConnections: () => listener.cut(),
      })
    : undefined;
  if (control) {
    const { controlPlane } = await import('./control/control-plane.ts');
    extensions.push(controlPlane(control, () => world.app.tokens));
    layers.push(control.requests.layer(clock));
  }
  if (latency) layers.push(delayReplies(latency, clock));
  if (control) layers.push(control.faults.layer(clock, replies));
  if (docs !== undefined) extensions.push((await import('./http/docs-site.ts')).docsSite(docs));
  const address = { hostname: '127.0.0.1', port: 23373 };
  const world = await World.begin({
    createApp: () =>
      new App({
        database,
        clock,
        log,
        remoteAccess,
        networks: networks ?? createSimulatedNetworks(),
        address,
      }),
    seed: await readSeed(seed),
    token,
    route: (app) => createRoutes(app, { replies, outerLayers, layers, extensions }).fetch,
    idle: () => inTime(inFlight.idle(), GRACE),
  });
  const listener = new Listener({ fetch: world.fetch, replies, limits: defaultLimits, ownsProcess });
  return {
    token: world.token,
    isNew: world.isNew,
    fetch: async (request) => notCut(await world.fetch(request)),
    async listen(port = 23373, host = remoteAccess ? '0.0.0.0' : '127.0.0.1') {
      const url = await listener.listen(port, host);
      Object.assign(address, { hostname: host, port: Number(new URL(url).port) });
      return { url };
    },
    reset: () => (control ?? world).reset(),
    async close() {
      // As long as requests may come in over a connection, there has to be something that answers them.
      await Promise.all([listener.close(GRACE), world.stop()]);
      await world.close();
    },
    ...(control && { control }),
  };
}

/** As `fetch` has it, a connection that ends before the answer is an error. */
function notCut(reply: Response): Response {
  if (reply.type === 'error') throw new TypeError('fetch failed: the connection has ended before the answer.');
  return reply;
}

/** What others have written is looked at before it is believed. */
async function readSeed(seed: 'demo' | 'empty' | Seed): Promise<Seed> {
  if (seed === 'empty') return {};
  if (seed === 'demo' || seed === demo) return demo;
  const { parseSeed } = await import('./seed/parse-seed.ts');
  return parseSeed(seed);
}

/** Waits for something, but not for ever. */
async function inTime(done: Promise<void>, milliseconds: number): Promise<void> {
  const timer = new AbortController();
  await Promise.race([done, setTimeout(milliseconds, undefined, timer).catch(() => {})]);
  timer.abort();
}
