import type { Operation } from '@beeper-openapi/types';
import type { App } from '../app.ts';
import { Failure } from '../failure.ts';
import { JSONText } from '../json-text.ts';
import { crossOriginHeaders } from './cross-origin.ts';
import type { RequestHeaders } from './incoming.ts';

/** Makes replies: to each its status, the headers that all have, and a body as JSON. */
export class Replies {
  readonly #app: App;

  constructor(app: App) {
    this.#app = app;
  }

  /** Replies that an operation was carried out. A handler may have made the reply itself. */
  success(operation: Operation, result: unknown, headers: RequestHeaders): Response {
    if (result instanceof Response) {
      for (const [name, value] of Object.entries(this.#common(headers))) result.headers.set(name, value);
      return result;
    }
    const status = successOf(operation);
    if (result === undefined) return new Response(null, { status, headers: this.#common(headers) });
    return this.#json(status, result instanceof JSONText ? result.text : JSON.stringify(result), headers);
  }

  /** Replies that something went wrong. What nobody foresaw is logged, and its cause kept back. */
  failure(error: unknown, headers: RequestHeaders, more: Record<string, string> = {}): Response {
    const failure = error instanceof Failure ? error : this.#unforeseen(error);
    const challenge: Record<string, string> = failure.status === 401 ? { 'www-authenticate': 'Bearer' } : {};
    return this.#json(failure.status, JSON.stringify(failure.body), headers, { ...challenge, ...more });
  }

  #json(status: number, text: string, headers: RequestHeaders, more?: Record<string, string>): Response {
    const own = { 'content-type': 'application/json', ...this.#common(headers), ...more };
    return new Response(text, { status, headers: own });
  }

  #common(headers: RequestHeaders): Record<string, string> {
    const version = { 'x-beeper-desktop-version': this.#app.version };
    return headers.origin === undefined ? version : { ...version, ...crossOriginHeaders(headers.origin) };
  }

  #unforeseen(error: unknown): Failure {
    this.#app.log.error('A request failed', error);
    return new Failure(500, 'internal_error', 'Something went wrong inside the app.');
  }
}

const successes = new WeakMap<Operation, number>();

function successOf(operation: Operation): number {
  let status = successes.get(operation);
  if (status === undefined) {
    status = Number(Object.keys(operation.responses).find((code) => code.startsWith('2')));
    successes.set(operation, status);
  }
  return status;
}
