import type { CallRequest } from './arrange.ts';
import type { FetchBody } from './body/encoder.ts';
import { sleep } from './clock.ts';
import { APIConnectionError } from './errors/api-connection-error.ts';
import { APIConnectionTimeoutError } from './errors/api-connection-timeout-error.ts';
import type { APIError } from './errors/api-error.ts';
import { APIUserAbortError } from './errors/api-user-abort-error.ts';
import { BeeperDesktopError } from './errors/beeper-desktop-error.ts';
import { DeliveryUnknownError } from './errors/delivery-unknown-error.ts';
import { classForStatus } from './errors/for-status.ts';
import { ReadOnlyError } from './errors/read-only-error.ts';
import { UnsupportedByAppError } from './errors/unsupported-by-app-error.ts';
import { addHeaders } from './headers.ts';
import { log } from './log.ts';
import { delayBeforeRetry, mayRepeat, neverLeft } from './retry.ts';
import { writeURL } from './url.ts';
import { isOlder } from './version.ts';

/** A longer time makes a timer go off at once: https://developer.mozilla.org/docs/Web/API/Window/setTimeout#maximum_delay_value */
const LONGEST_TIMER = 2 ** 31 - 1;

/** What a reply holds, and the reply. */
export interface Answer<T> {
  readonly data: T;
  readonly response: Response;
}

/**
 * A request on its way: attempt after attempt, until there is an answer, or another attempt would be unsafe or useless.
 *
 * With many at once, each takes the longer the more memory they ask for. So no function is made for a call, and it has
 * few promises.
 */
export class Call<T> {
  /** The reply, once there is one that is a success. Its body is unread. */
  readonly reply: Promise<Response>;
  /** The reply that came last. */
  declare response: Response;
  readonly #request: CallRequest;
  readonly #shape: ((data: unknown) => T) | undefined;
  readonly #startedAt: number;
  #attempts = 0;
  #url: string | undefined;
  #body: FetchBody | undefined;
  #expiry: AbortController | undefined;
  #callOffExpiry: (() => void) | undefined;

  constructor(request: CallRequest, shape?: (data: unknown) => T) {
    this.#request = request;
    this.#shape = shape;
    this.#startedAt = request.client.clock.now();
    this.reply = this.#send();
  }

  /** Reads the reply. If it breaks off, the request is sent again, provided that is safe. */
  async read(): Promise<T> {
    const { accept } = this.#request.operation;
    for (let response = await this.reply; ; response = await this.#send()) {
      if (response.bodyUsed) throw new BeeperDesktopError('The reply was read already.');
      // A file stays unread.
      if (accept && accept !== '*/*') return response as T;
      try {
        this.#expireInTime();
        const data = parse(response, await response.text());
        this.#callOffExpiry?.();
        return this.#shape ? this.#shape(data) : (data as T);
      } catch (cause) {
        await this.#pauseAfter(cause);
      }
    }
  }

  async #send(): Promise<Response> {
    const { client, operation, method, path, pathParameters, query, headers, encode, body, options } = this.#request;
    const { accept = 'application/json', authentication } = operation;
    const { signal } = options;
    if (client.readOnly && !isRead(method) && !operation.readOnly) throw new ReadOnlyError(method, path);
    this.#url ??= writeURL(client.baseURL, path, pathParameters, { ...client.defaultQuery, ...query });
    if (body !== undefined && body !== null) this.#body ??= await encode?.(body);
    for (;;) {
      const token = authentication === 'none' ? '' : await client.currentToken();
      const sent: Record<string, string> = { accept };
      if (token) sent.authorization = `Bearer ${token}`;
      // Of other forms than text, `fetch` itself knows the type.
      if (typeof this.#body === 'string') sent['content-type'] = 'application/json';
      addHeaders(sent, client.defaultHeaders, headers, options.headers);
      if (!authentication && !sent.authorization) {
        throw new BeeperDesktopError(`${operation.id} needs an access token: set accessToken or BEEPER_ACCESS_TOKEN.`);
      }
      this.#attempts += 1;
      const expiry = new AbortController();
      this.#expiry = expiry;
      log(client, 'debug', `attempt ${this.#attempts}`, this.#request);
      try {
        this.#expireInTime();
        signal?.throwIfAborted();
        // Not as a method: the browsers' own `fetch` refuses to be one of anything but the window.
        const { fetch = globalThis.fetch } = client;
        const response = await fetch(this.#url, {
          duplex: 'half',
          ...client.fetchOptions,
          ...options.fetchOptions,
          method,
          // The global `fetch` reads a plain object fastest. One of the caller's gets what the official SDK would give it.
          headers: client.fetch ? new Headers(sent) : sent,
          body: this.#body ?? null,
          signal: signal ? AbortSignal.any([signal, expiry.signal]) : expiry.signal,
          // With `duplex`, which streams need, and TypeScript's DOM lacks.
        } as RequestInit);
        log(client, 'info', response.status, this.#request);
        client.appVersion = response.headers.get('x-beeper-desktop-version') ?? client.appVersion;
        if (!response.ok) throw await this.#failure(response);
        this.#callOffExpiry?.();
        this.response = response;
        return response;
      } catch (cause) {
        await this.#pauseAfter(cause, sent);
      }
    }
  }

  /** Aborts the attempt when its time is over. Sending has that time, and so has reading. */
  #expireInTime(): void {
    const { client, options } = this.#request;
    const { timeout = client.timeout, totalTimeout = client.totalTimeout } = options;
    const left = this.#startedAt + totalTimeout - client.clock.now();
    const expiry = this.#expiry;
    this.#callOffExpiry = client.clock.after(Math.min(timeout, left, LONGEST_TIMER), () => expiry?.abort());
  }

  /** The error for a reply that is a failure. */
  async #failure(response: Response): Promise<APIError> {
    const { appVersion } = this.#request.client;
    const { since } = this.#request.operation;
    const { status, headers } = response;
    const error = parseFailure(await response.text());
    return status === 404 && since && appVersion && isOlder(appVersion, since)
      ? this.#error(
          UnsupportedByAppError,
          `The app is ${appVersion}, and this needs ${since}.`,
          { appVersion, requiredVersion: since },
          status,
          error,
          headers,
        )
      : this.#error(classForStatus(status), undefined, {}, status, error, headers);
  }

  /** Waits before the next attempt, or says in our own terms what went wrong with the last one. */
  async #pauseAfter(cause: unknown, headers?: Record<string, string>): Promise<void> {
    this.#callOffExpiry?.();
    // If `fetch` has refused a header, this refuses it likewise: nothing was lost then. Neither may say what was in it.
    try {
      new Headers(headers);
    } catch {
      throw new BeeperDesktopError('Correct the access token or the headers: they cannot be sent.');
    }
    const { client, method, options, operation } = this.#request;
    const { maxRetries = client.maxRetries, totalTimeout = client.totalTimeout, signal } = options;

    // https://www.rfc-editor.org/rfc/rfc9110#section-9.2.2
    const isIdempotent = isRead(method) || operation.readOnly || /^(PUT|DELETE)$/.test(method);
    const error = cause instanceof BeeperDesktopError ? cause : this.#lost(cause, isIdempotent);
    if (this.#attempts > maxRetries || this.#body instanceof ReadableStream) throw error;
    if (!mayRepeat(error, isIdempotent)) throw error;
    const now = client.clock.now();
    const delay = delayBeforeRetry(this.#attempts, error.headers, now);
    if (now + delay >= this.#startedAt + totalTimeout) throw error;
    log(client, 'info', `trying again in ${Math.round(delay)} ms`, this.#request);
    await sleep(client.clock, delay, signal);
  }

  /** The error for a reply that did not come, or not whole. */
  #lost(cause: unknown, isIdempotent: boolean): APIError {
    const { client, options, operation } = this.#request;
    if (options.signal?.aborted) return this.#error(APIUserAbortError, 'It was aborted by its signal.');
    const error = this.#expiry?.signal.aborted
      ? this.#error(APIConnectionTimeoutError, 'There was no answer in time.', { cause })
      : this.#error(APIConnectionError, `${client.baseURL} gave no usable answer.`, { cause });
    if (isIdempotent || neverLeft(cause)) return error;
    const { confirm } = operation;
    return this.#error(DeliveryUnknownError, 'It was sent, and the answer was lost.', {
      cause: error,
      confirm: confirm && (() => confirm(this.#request, this.#startedAt)),
    });
  }

  /** @param more fields that errors of its class have beside the usual */
  #error(
    Failure: typeof APIError,
    message: string | undefined,
    more?: object,
    status?: number,
    body?: unknown,
    headers?: Headers,
  ): APIError {
    const { method, operation } = this.#request;
    const call = { method, path: new URL(this.#url as string).pathname, operationID: operation.id };
    return Object.assign(new Failure(status, body, message, headers, call), more);
  }
}

/** Whether requests with this method change nothing: https://www.rfc-editor.org/rfc/rfc9110#section-9.2.1 */
export function isRead(method: string): boolean {
  return /^(GET|HEAD|OPTIONS)$/.test(method);
}

/** What a reply holds: JSON parsed, other text as it is, nothing as undefined. */
function parse(response: Response, text: string): unknown {
  return response.headers.get('content-type')?.includes('json') && text ? JSON.parse(text) : text || undefined;
}

/** What a failure holds: JSON parsed, anything else as the text it is. */
function parseFailure(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
