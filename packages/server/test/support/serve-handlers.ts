// The transport, with what a test has its operations do.

import { onTestFinished } from 'vitest';
import type { Handlers } from '../../src/api/handler.ts';
import { createHandlers } from '../../src/api/handlers.ts';
import { App } from '../../src/app.ts';
import { type Clock, SystemClock } from '../../src/clock.ts';
import { createAnswer } from '../../src/http/answer.ts';
import { type Layer, surround } from '../../src/http/call.ts';
import { checkReply } from '../../src/http/check-reply.ts';
import { defaultLimits, type Limits } from '../../src/http/limits.ts';
import { Listener } from '../../src/http/listener.ts';
import { Replies } from '../../src/http/reply.ts';
import { routeTo } from '../../src/http/routes.ts';
import type { Log, LogFields } from '../../src/log.ts';
import { IN_MEMORY } from '../../src/store/database.ts';

export interface Served {
  app: App;
  url: string;
  port: number;
  /** Asks with a token that may do everything, unless another authorization is given. */
  ask(path: string, init?: RequestInit): Promise<Response>;
  /** What was logged. */
  logged: Logged[];
}

export interface Logged {
  message: string;
  fields?: LogFields | undefined;
  error?: unknown;
}

interface ServeOptions {
  clock?: Clock;
  strict?: boolean;
  remoteAccess?: boolean;
  limits?: Partial<Limits>;
  /** What is done around operations. */
  layers?: (replies: Replies) => Layer[];
  /** What is done around all. */
  outerLayers?: (log: Log) => Layer[];
}

/**
 * Serves on a free port until the test is over.
 *
 * @param handlers what operations do in place of what they are for
 */
export async function serveHandlers(
  handlers: Partial<Handlers> | ((app: App) => Partial<Handlers>) = {},
  {
    clock = new SystemClock(),
    strict = false,
    remoteAccess = false,
    limits,
    layers = () => [],
    outerLayers = () => [],
  }: ServeOptions = {},
): Promise<Served> {
  const logged: Logged[] = [];
  const log: Log = {
    info: (message, fields) => logged.push({ message, fields }),
    error: (message, error) => logged.push({ message, error }),
  };
  const app = new App({ database: IN_MEMORY, clock, log, remoteAccess, networks: [] });
  app.tokens.add('all', ['read', 'write']);
  app.tokens.add('reader', ['read']);
  const replies = new Replies(log, strict ? checkReply : undefined);
  const own = typeof handlers === 'function' ? handlers(app) : handlers;
  const answer = createAnswer(app, { ...createHandlers(app), ...own }, { replies, layers: layers(replies) });
  const { fetch } = routeTo(surround(outerLayers(log), answer));
  const listener = new Listener({ fetch, replies, limits: { ...defaultLimits, ...limits }, ownsProcess: false });
  const url = await listener.listen(0, '127.0.0.1');
  onTestFinished(async () => {
    listener.cut();
    await Promise.all([listener.close(0), app.close()]);
  });
  return {
    app,
    url,
    port: Number(new URL(url).port),
    logged,
    ask: (path, init) =>
      globalThis.fetch(`${url}${path}`, { ...init, headers: { authorization: 'Bearer all', ...init?.headers } }),
  };
}
