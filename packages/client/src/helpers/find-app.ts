import type { InfoResponse } from '@beeper-openapi/types';
import type { Fetch } from '../options.ts';
import { AppNotFoundError } from './app-not-found-error.ts';

/** The ports that Beeper Desktop and Beeper Server take when nobody sets another: one after the other, as they are free. */
const PORTS = Array.from({ length: 20 }, (_, index) => 23373 + index);
const HOSTS = ['127.0.0.1', 'localhost'];

/** Where to look. */
export interface FindAppOptions {
  /** The ports to try, the preferred ones first. Default: 23373 to 23392. */
  ports?: readonly number[];
  /** How long each may take to answer, in milliseconds. Default: 2,000. */
  timeout?: number;
  /** What to call in place of the global `fetch`. */
  fetch?: Fetch;
}

/** An app that runs on this machine. */
export interface FoundApp {
  /** For the client's `baseURL`. */
  baseURL: string;
  /** What the app tells of itself. */
  info: InfoResponse;
}

/**
 * Looks for the app on this machine, at 127.0.0.1 and at localhost. What else may listen there is shown no token.
 *
 * @throws {AppNotFoundError} when there is none; the message says what to click
 * @example
 * ```ts
 * const { baseURL, info } = await findApp();
 * console.log(info.app.name, info.app.version, baseURL);
 * ```
 */
export async function findApp(options: FindAppOptions = {}): Promise<FoundApp> {
  const { ports = PORTS, timeout = 2_000, fetch = globalThis.fetch } = options;
  const rest = new AbortController();
  // All at once, and the first in their order wins: which app is found does not hang on which is faster.
  const probes = ports.flatMap((port) =>
    HOSTS.map((host) =>
      probe(`http://${host}:${port}`, fetch, AbortSignal.any([rest.signal, AbortSignal.timeout(timeout)])),
    ),
  );
  try {
    for (const found of probes) {
      const app = await found;
      if (app) return app;
    }
    throw new AppNotFoundError(ports);
  } finally {
    rest.abort();
  }
}

/** The app at an address. Undefined when nothing, or something else, answers there. */
async function probe(baseURL: string, fetch: Fetch, signal: AbortSignal): Promise<FoundApp | undefined> {
  try {
    const reply = await fetch(`${baseURL}/v1/info`, { signal, redirect: 'error' });
    const info = (await reply.json()) as Partial<InfoResponse> | null;
    if (reply.ok && info?.app?.version && info.server) return { baseURL, info: info as InfoResponse };
  } catch {
    // Refused, not in time, or no JSON: it is not the app.
  }
  return undefined;
}
