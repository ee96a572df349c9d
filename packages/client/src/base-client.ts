import { type Clock, systemClock } from './clock.ts';
import { readEnvironment } from './environment.ts';
import { BeeperDesktopError } from './errors/beeper-desktop-error.ts';
import { addHeaders } from './headers.ts';
import type { Logger, LogLevel } from './log.ts';
import type { AccessToken, ClientOptions, Fetch, FetchOptions } from './options.ts';

/**
 * A client without resources. Give it to those you use, and a bundler leaves the others out.
 *
 * @example
 * ```ts
 * import { Accounts, BaseBeeperDesktop } from '@beeper-openapi/client';
 *
 * const accounts = new Accounts(new BaseBeeperDesktop());
 * console.log(await accounts.list());
 * ```
 */
export class BaseBeeperDesktop {
  /** The access token, or what gives it. What is set here or in another field counts from the next request on. */
  accessToken: AccessToken | undefined = readEnvironment('BEEPER_ACCESS_TOKEN');
  /** Where the app serves its API. */
  baseURL: string = readEnvironment('BEEPER_BASE_URL') ?? 'http://localhost:23373';
  /** How long an attempt may wait for its answer, in milliseconds. */
  timeout = 30_000;
  /** How long a call may take in all, in milliseconds. */
  totalTimeout: number = Infinity;
  /** How often a call is repeated at most, if it is safe to repeat. */
  maxRetries = 2;
  /** Whether writes are refused. */
  readOnly = false;
  /** What sends the requests, in place of the global `fetch`. */
  fetch: Fetch | undefined;
  /** More for the second argument of `fetch`. */
  fetchOptions: FetchOptions | undefined;
  /** The headers of every request, by their names in lower case. */
  readonly defaultHeaders: Readonly<Record<string, string>>;
  /** The query parameters of every request. */
  defaultQuery: ClientOptions['defaultQuery'];
  /** Where lines are logged. */
  logger: Logger = console;
  /** From which level on they are. */
  logLevel: LogLevel = (readEnvironment('BEEPER_LOG') as LogLevel | undefined) ?? 'warn';
  /** Where time comes from. */
  clock: Clock = systemClock;
  /** The version of the app, as its latest reply told it. Undefined before the first reply. */
  appVersion: string | undefined;

  constructor(options: ClientOptions = {}) {
    // What is undefined or null is as good as left out: a token often comes from an environment that may lack it.
    for (const [name, value] of Object.entries(options)) {
      if (value !== undefined && value !== null) (this as Record<string, unknown>)[name] = value;
    }
    const lines = readEnvironment('BEEPER_CUSTOM_HEADERS')?.split(/\s*\n\s*/);
    const custom = lines?.map((line) => line.split(/\s*:(.*)/) as [string, string]);
    this.defaultHeaders = addHeaders({}, custom, options.defaultHeaders);
    if (!URL.canParse(this.baseURL)) throw new BeeperDesktopError(`baseURL is "${this.baseURL}", which is no URL.`);
  }

  /** The access token to use now. */
  currentToken(): string | undefined | Promise<string> {
    return typeof this.accessToken === 'function' ? this.accessToken() : this.accessToken;
  }
}
