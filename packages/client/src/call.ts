import type { CallRequest } from './arrange.ts';
import type { BaseBeeperDesktop } from './base-client.ts';
import { sleep } from './clock.ts';
import { APIConnectionError } from './errors/api-connection-error.ts';
import { APIConnectionTimeoutError } from './errors/api-connection-timeout-error.ts';
import type { APIError, FailedCall } from './errors/api-error.ts';
import { APIUserAbortError } from './errors/api-user-abort-error.ts';
import { BeeperDesktopError } from './errors/beeper-desktop-error.ts';
import { DeliveryUnknownError } from './errors/delivery-unknown-error.ts';
import { errorForStatus } from './errors/for-status.ts';
import { ReadOnlyError } from './errors/read-only-error.ts';
import { UnsupportedByAppError } from './errors/unsupported-by-app-error.ts';
import { addHeaders } from './headers.ts';
import { log } from './log.ts';
import { delayBeforeRetry, mayRepeat, neverLeft } from './retry.ts';
import { writeURL } from './url.ts';
import { isOlder } from './version.ts';

/** A longer time makes a timer go off at once: https://developer.mozilla.org/docs/Web/API/Window/setTimeout#maximum_delay_value */
const LONGEST_TIMER = 2 ** 31 - 1;

/** A call under way. */
export interface Call<T> {
  /** The reply, once there is one that is a success. Its body is unread. */
  readonly reply: Promise<Response>;
  /** Reads the reply. If it breaks off, the call is sent again, provided that is safe. */
  readonly answer: () => Promise<Answer<T>>;
}

/** What a reply holds, and the reply. */
export interface Answer<T> {
  readonly data: T;
  readonly response: Response;
}

/**
 * Sends a request: attempt after attempt, until there is an answer, or another attempt would be unsafe or useless.
 *
 * @param shape makes of the data what the caller gets
 */
export function startCall<T>(
  client: BaseBeeperDesktop,
  request: CallRequest,
  shape = (data: unknown) => data as T,
): Call<T> {
  const { operation, options } = request;
  const { accept = 'application/json', authentication, confirm, id, method = 'GET', since } = operation;
  const {
    maxRetries = client.maxRetries,
    timeout = client.timeout,
    totalTimeout = client.totalTimeout,
    signal,
  } = options;
  const { clock } = client;
  const path = options.path ?? operation.path;
  const name = `${method} ${path.split('?')[0]}`;
  const reads = operation.readOnly ?? isRead(method);
  // https://www.rfc-editor.org/rfc/rfc9110#section-9.2.2
  const isIdempotent = reads || method === 'PUT' || method === 'DELETE';
  const startedAt = clock.now();
  let attempts = 0;
  let url: string;
  let body: BodyInit | undefined;
  let expiry: AbortController;
  let callOffExpiry: () => void;

  // These two stand in the way of every call: with many at once, each takes the longer the more memory they ask for. So
  // they make few promises, join headers as a plain object, and leave to a failure what only a failure needs.

  async function send(): Promise<Response> {
    if (client.readOnly && !reads) throw new ReadOnlyError(method, path);
    url ??= writeURL(client.baseURL, path, request.path, { ...client.defaultQuery, ...request.query });
    if (request.body !== undefined && request.body !== null) body ??= await operation.encode?.(request.body);
    for (;;) {
      const token = authentication === 'none' ? '' : await client.currentToken();
      const headers: Record<string, string> = { accept };
      if (token) headers.authorization = `Bearer ${token}`;
      // Of other forms than text, `fetch` itself knows the type.
      if (typeof body === 'string') headers['content-type'] = 'application/json';
      addHeaders(headers, client.defaultHeaders, request.headers, options.headers);
      if (!authentication && !headers.authorization) {
        throw new BeeperDesktopError(`${id} needs an access token: set accessToken or BEEPER_ACCESS_TOKEN.`);
      }
      attempts += 1;
      expiry = new AbortController();
      const init = {
        duplex: 'half',
        ...client.fetchOptions,
        ...options.fetchOptions,
        method,
        headers: new Headers(headers),
        body: body ?? null,
        signal: signal ? AbortSignal.any([signal, expiry.signal]) : expiry.signal,
      };
      log(client, 'debug', `${name}: attempt ${attempts}`);
      try {
        expireInTime();
        signal?.throwIfAborted();
        // Not as a method: the browsers' own `fetch` refuses to be one of anything but the window.
        const { fetch } = client;
        const response = await fetch(url, init);
        log(client, 'info', `${name}: ${response.status}`);
        client.appVersion = response.headers.get('x-beeper-desktop-version') ?? client.appVersion;
        if (!response.ok) throw await failure(response);
        callOffExpiry();
        return response;
      } catch (cause) {
        await pauseAfter(cause);
      }
    }
  }

  async function answer(): Promise<Answer<T>> {
    for (let response = await reply; ; response = await send()) {
      if (response.bodyUsed) throw new BeeperDesktopError('This reply was read already.');
      let data: unknown = response;
      try {
        expireInTime();
        // A file stays unread.
        if (accept === '*/*' || accept === 'application/json') data = parse(response, await response.text());
        callOffExpiry();
      } catch (cause) {
        await pauseAfter(cause);
        continue;
      }
      return { data: shape(data), response };
    }
  }

  /** Aborts the attempt when its time is over. Sending has that time, and so has reading. */
  function expireInTime(): void {
    const left = startedAt + totalTimeout - clock.now();
    callOffExpiry = clock.after(Math.min(timeout, left, LONGEST_TIMER), () => expiry.abort());
  }

  /** The error for a reply that is a failure. */
  async function failure(response: Response): Promise<APIError> {
    const { status, headers } = response;
    const { appVersion } = client;
    const error = parseFailure(await response.text());
    if (status !== 404 || !since || !appVersion || !isOlder(appVersion, since)) {
      return errorForStatus(status, error, headers, called());
    }
    const message = `The app is ${appVersion}, and this needs ${since}.`;
    return Object.assign(new UnsupportedByAppError(status, error, message, headers, called()), {
      appVersion,
      requiredVersion: since,
    });
  }

  function called(): FailedCall {
    return { method, path: new URL(url).pathname, operationID: id };
  }

  /** Waits before the next attempt, or says in our own terms what went wrong with the last one. */
  async function pauseAfter(cause: unknown): Promise<void> {
    callOffExpiry();
    const error = cause instanceof BeeperDesktopError ? cause : lost();
    if (attempts > maxRetries || body instanceof ReadableStream || !mayRepeat(error, isIdempotent)) throw error;
    const now = clock.now();
    const delay = delayBeforeRetry(attempts, error.headers, now);
    if (now + delay >= startedAt + totalTimeout) throw error;
    log(client, 'info', `${name}: trying again in ${Math.round(delay)} ms`);
    await sleep(clock, delay, signal);

    /** The error for a reply that did not come, or not whole. */
    function lost(): APIError {
      if (signal?.aborted) return failed(APIUserAbortError, 'It was aborted by its signal.');
      const error = expiry.signal.aborted
        ? failed(APIConnectionTimeoutError, 'There was no answer in time.', cause)
        : failed(APIConnectionError, `${client.baseURL} cannot be reached.`, cause);
      if (isIdempotent || neverLeft(cause)) return error;
      const unknown = failed(DeliveryUnknownError, 'It was sent, and the answer was lost.', error);
      return Object.assign(unknown, { confirm: confirm && (() => confirm(client, request, startedAt)) });
    }

    function failed<E extends APIError>(
      Failure: new (...of: ConstructorParameters<typeof APIError>) => E,
      message: string,
      cause?: unknown,
    ): E {
      return Object.assign(new Failure(undefined, undefined, message, undefined, called()), { cause });
    }
  }

  const reply = send();
  return { reply, answer };
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
