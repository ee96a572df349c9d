import type { Clock } from './clock.ts';
import type { Logger, LogLevel } from './log.ts';

/** What `fetch` is to this client: the global one, or one that stands in for it. */
export type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/**
 * More for the second argument of `fetch`: also what one runtime alone knows, such as the `dispatcher` of Node or the
 * `proxy` of Bun. What a call says of itself cannot be said here.
 *
 * @example
 * ```ts
 * const client = new BeeperDesktop({ fetchOptions: { cache: 'no-store', proxy: 'http://localhost:8080' } });
 * ```
 */
export interface FetchOptions extends Omit<RequestInit, 'body' | 'headers' | 'method' | 'signal'> {
  body?: never;
  headers?: never;
  method?: never;
  signal?: never;
  [runtimeOption: string]: unknown;
}

/** Headers in any usual form. In an object, `null` takes a header away. */
export type HeadersLike =
  | Headers
  | readonly (readonly [name: string, value: string])[]
  | { readonly [name: string]: string | null | undefined };

/** How a client is made. */
export interface ClientOptions {
  /**
   * The access token, or a function that gives the one to use, asked before each request. Default: the environment
   * variable `BEEPER_ACCESS_TOKEN`. Public operations, such as `info.retrieve`, do without.
   */
  accessToken?: AccessToken | null | undefined;
  /** Where the app serves its API. Default: `BEEPER_BASE_URL`, or `http://localhost:23373`. */
  baseURL?: string | null | undefined;
  /** How long an attempt may wait for its answer, in milliseconds. Each retry has as long again. Default: 30,000. */
  timeout?: number | undefined;
  /** How long a call may take in all, with its retries and the waits between them, in milliseconds. Default: no limit. */
  totalTimeout?: number | undefined;
  /** How often a call that is safe to repeat is repeated after a failure that may pass. Default: 2. */
  maxRetries?: number | undefined;
  /** True refuses every write before it leaves, with a `ReadOnlyError`. Default: false. */
  readOnly?: boolean | undefined;
  /** What to call in place of the global `fetch`. */
  fetch?: Fetch | undefined;
  /** More for the second argument of `fetch`, such as a proxy's `dispatcher`. */
  fetchOptions?: FetchOptions | undefined;
  /** Headers for every request, over those in the environment variable `BEEPER_CUSTOM_HEADERS` (`name: value` lines). */
  defaultHeaders?: HeadersLike | undefined;
  /** Query parameters for every request. */
  defaultQuery?: { readonly [name: string]: unknown } | undefined;
  /** From which level on to log. Default: `BEEPER_LOG`, or `warn`. */
  logLevel?: LogLevel | undefined;
  /** Where to log. Default: `console`. */
  logger?: Logger | undefined;
  /** Where time comes from, for tests. Default: this machine's. */
  clock?: Clock | undefined;
}

/** An access token, or what gives it. */
export type AccessToken = string | (() => string | Promise<string>);

/** What may differ for one call. */
export interface RequestOptions {
  /** Aborts the call. It then fails with `APIUserAbortError`. */
  signal?: AbortSignal | null | undefined;
  /** How long an attempt may wait for its answer, in milliseconds. */
  timeout?: number | undefined;
  /** How long the call may take in all, in milliseconds. */
  totalTimeout?: number | undefined;
  /** How often it is repeated at most, if it is safe to repeat. */
  maxRetries?: number | undefined;
  /** Headers over those of the client; `null` takes one away. */
  headers?: HeadersLike | undefined;
  /** The query, in place of what the method's parameters would make it. */
  query?: object | null | undefined;
  /** The body, in place of what the method's parameters would make it. */
  body?: unknown;
  /** The path below the base URL, in place of the method's own. */
  path?: string | undefined;
  /** Taken since the official SDK takes it, and not sent there either: the API knows no such keys. */
  idempotencyKey?: string | undefined;
  /** More for the second argument of `fetch`, over the client's. */
  fetchOptions?: FetchOptions | undefined;
}
