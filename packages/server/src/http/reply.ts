import type { Operation } from '@beeper-openapi/types/operations';
import { Failure, Refusal } from '../failure.ts';
import { JSONText } from '../json-text.ts';
import type { Log } from '../log.ts';
import { inOAuthTerms } from '../oauth/oauth-failure.ts';
import { appVersion } from '../version.ts';
import type { ReplyCheck } from './check-reply.ts';
import { crossOriginHeaders } from './cross-origin.ts';

/** The operations that go by another specification as well. */
const OAUTH = 'OAuth';

/** Makes replies: to each its status, the headers that all have, and a body as JSON. */
export class Replies {
  readonly #log: Log;
  readonly #check: ReplyCheck | undefined;
  /** What every reply has. */
  readonly headers: Readonly<Record<string, string>>;
  readonly #jsonHeaders: Readonly<Record<string, string>>;

  /** @param check holds replies to the spec; without it, they go out as they are */
  constructor(log: Log, check?: ReplyCheck) {
    this.#log = log;
    this.#check = check;
    this.headers = { 'x-beeper-desktop-version': appVersion, vary: 'Origin' };
    this.#jsonHeaders = { 'content-type': 'application/json', ...this.headers };
  }

  /**
   * Replies that an operation was carried out. A handler may have made the reply itself.
   *
   * @param origin whose pages may read the reply
   * @throws {ReplyError} when it is checked, and not as the spec says
   */
  success(operation: Operation, result: unknown, origin: string | undefined): Response | Promise<Response> {
    if (result instanceof Response) return this.#pass(operation, result, origin);
    const status = successOf(operation);
    const more = secrecyOf(operation);
    if (result === undefined) {
      this.#check?.(operation, status, undefined);
      return new Response(null, { status, headers: { ...this.#allow(this.headers, origin), ...more } });
    }
    const text = result instanceof JSONText ? result.text : JSON.stringify(result);
    this.#check?.(operation, status, text);
    return this.#json(status, text, origin, more);
  }

  /**
   * Replies that something went wrong. What nobody foresaw is logged, and its cause kept back.
   *
   * @param operation the one that was asked for, if there is one
   */
  failure(error: unknown, origin?: string, operation?: Operation): Response {
    if (!(error instanceof Failure)) return this.failure(this.#unforeseen(error), origin);
    const failure = operation?.tag === OAUTH ? inOAuthTerms(error) : error;
    const text = JSON.stringify(failure.body);
    try {
      if (operation) this.#check?.(operation, failure.status, text, failure);
    } catch (fault) {
      return this.failure(fault, origin);
    }
    const own = failure instanceof Refusal ? failure.headers : undefined;
    return this.#json(failure.status, text, origin, { ...own, ...(operation && secrecyOf(operation)) });
  }

  /**
   * Adds to a reply what all have.
   *
   * @param origin whose pages may read it
   */
  complete(reply: Response, origin: string | undefined): Response {
    for (const [name, value] of Object.entries(this.#allow(this.headers, origin))) reply.headers.set(name, value);
    return reply;
  }

  /** Replies with what a handler has made itself. */
  async #pass(operation: Operation, reply: Response, origin: string | undefined): Promise<Response> {
    const type = reply.headers.get('content-type') ?? '';
    // The spec tells of neither: a page is for people, and that nothing has changed is HTTP's own to say.
    if (this.#check && !type.startsWith('text/html') && reply.status !== 304) {
      const isJSON = type.startsWith('application/json');
      this.#check(operation, reply.status, isJSON ? await reply.clone().text() : undefined);
    }
    return this.complete(reply, origin);
  }

  #json(status: number, text: string, origin: string | undefined, more?: Readonly<Record<string, string>>): Response {
    const headers = this.#allow(this.#jsonHeaders, origin);
    return new Response(text, { status, headers: more ? { ...headers, ...more } : headers });
  }

  #allow(headers: Readonly<Record<string, string>>, origin: string | undefined): Record<string, string> {
    return origin === undefined ? headers : { ...headers, ...crossOriginHeaders(origin) };
  }

  #unforeseen(error: unknown): Failure {
    this.#log.error('A request failed', error);
    return new Failure(500, 'internal_error', 'Something went wrong inside the app.');
  }
}

/** What has to do with tokens stays in no cache: https://www.rfc-editor.org/rfc/rfc6749#section-5.1 */
function secrecyOf({ tag }: Operation): Record<string, string> | undefined {
  return tag === OAUTH ? { 'cache-control': 'no-store' } : undefined;
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
