import { onTestFinished } from 'vitest';
import { App } from '../../src/app.ts';
import { ManualClock } from '../../src/clock.ts';
import { checkReply } from '../../src/http/check-reply.ts';
import { Replies } from '../../src/http/reply.ts';
import { createRoutes } from '../../src/http/routes.ts';
import { type Log, silentLog } from '../../src/log.ts';

/** Friday 16 October 2026, 18:00 UTC. */
const START = Date.UTC(2026, 9, 16, 18);

export interface TestApp {
  readonly app: App;
  readonly clock: ManualClock;
  /** Asks the API, with a token that may do everything unless other headers say otherwise. Replies are held to the spec. */
  call(path: string, init?: RequestInit): Promise<Response>;
  /** Sends JSON, and reads the JSON that comes back. */
  send(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Reply>;
  /** Ends it before the test does. */
  close(): Promise<void>;
}

// biome-ignore lint/suspicious/noExplicitAny: what a reply holds is what tests are about.
export type Reply = { status: number; body: any; headers: Headers };

/** The headers of a request without a token. */
export const anonymous = { authorization: '' };

/** Fails the test when a reply is not as the spec says, or nobody foresaw what went wrong. */
const outspokenLog: Log = {
  info() {},
  error(_, error) {
    throw error;
  },
};

/** An app of a test's own, with its parts in reach and a clock that stands still. */
export async function startApp(options: Partial<App['options']> = {}): Promise<TestApp> {
  const clock = new ManualClock(START);
  const app = new App({
    database: ':memory:',
    clock,
    log: silentLog,
    remoteAccess: false,
    networks: [],
    ...options,
  });
  let isOpen = true;
  const close = async () => {
    if (isOpen) await app.close();
    isOpen = false;
  };
  onTestFinished(close);
  const token = app.tokens.create();
  app.tokens.add(token, ['read', 'write']);
  app.start();
  const routes = createRoutes(app, { replies: new Replies(outspokenLog, checkReply) });

  async function call(path: string, { headers, ...init }: RequestInit = {}) {
    const all = new Headers({ host: 'localhost:23373', authorization: `Bearer ${token}`, ...(headers as object) });
    if (all.get('authorization') === anonymous.authorization) all.delete('authorization');
    return routes.fetch(new Request(`http://localhost:23373${path}`, { ...init, headers: all }));
  }
  return {
    app,
    clock,
    close,
    call,
    async send(method, path, body, headers) {
      const json = body === undefined ? {} : { 'content-type': 'application/json' };
      const reply = await call(path, {
        method,
        headers: { ...json, ...headers },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      const text = await reply.text();
      return { status: reply.status, body: text && JSON.parse(text), headers: reply.headers };
    },
  };
}

/** What a reply holds, as JSON. */
export async function bodyOf(reply: Response): Promise<Reply['body']> {
  return reply.json();
}
