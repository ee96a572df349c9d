import type { Operations } from '@beeper-openapi/types';
import { arrange, type CallRequest } from './arrange.ts';
import type { BaseBeeperDesktop } from './base-client.ts';
import { type Answer, Call } from './call.ts';
import { APIError } from './errors/api-error.ts';
import type { Operation } from './operation.ts';
import type { RequestOptions } from './options.ts';

/**
 * The answer to a call, to be awaited. A failure is thrown as an `APIError`; `result()` gives it back instead.
 *
 * @example
 * ```ts
 * const accounts = await client.accounts.list();
 * const { data, response } = await client.accounts.list().withResponse();
 * const result = await client.accounts.retrieve('no-such-account').result();
 * if (result.status === 404) console.log(result.body.code);
 * ```
 */
export class APIPromise<T, ID extends keyof Operations | undefined = undefined> extends Promise<T> {
  readonly #call: Call<T>;
  #data: Promise<T> | undefined;

  constructor(request: CallRequest, shape?: (data: unknown) => T) {
    // Never settled: `then` below has the answer, so that a reply is read only when somebody wants what is in it.
    super(() => {});
    this.#call = new Call(request, shape);
  }

  /** What `then`, `catch` and `finally` give are plain promises. */
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  /** The reply as `fetch` gives it, as soon as its headers are there. Its body is left for you to read. */
  asResponse(): Promise<Response> {
    return this.#call.reply;
  }

  /** The data, and the reply that brought it, for its headers. */
  async withResponse(): Promise<Answer<T>> {
    return { data: await this, response: this.#call.response };
  }

  /**
   * The answer, be it a success or a failure, with a `body` whose type follows from the `status`. Throws only when
   * there is no answer at all.
   */
  async result(): Promise<Result<ID>> {
    try {
      const { data, response } = await this.withResponse();
      return { ok: true, status: response.status, body: data, headers: response.headers } as Result<ID>;
    } catch (error) {
      if (!(error instanceof APIError) || error.status === undefined) throw error;
      return { ok: false, status: error.status, body: error.error, headers: error.headers } as Result<ID>;
    }
  }

  // biome-ignore lint/suspicious/noThenProperty: it is a promise, and reads its reply no sooner than it is asked for it.
  override then<Fulfilled = T, Rejected = never>(
    onFulfilled?: ((value: T) => Fulfilled | PromiseLike<Fulfilled>) | null,
    onRejected?: ((reason: unknown) => Rejected | PromiseLike<Rejected>) | null,
  ): Promise<Fulfilled | Rejected> {
    this.#data ??= this.#call.read();
    return this.#data.then(onFulfilled, onRejected);
  }
}

/** Calls an operation with the arguments of its method. */
export function call<T, ID extends keyof Operations | undefined = undefined>(
  client: BaseBeeperDesktop,
  operation: Operation,
  options?: RequestOptions,
  argument?: unknown,
  parameters?: unknown,
): APIPromise<T, ID> {
  return new APIPromise(arrange(client, operation, options, argument, parameters));
}

/** An answer as a value: `ok`, `status` and `headers`, and a `body` whose type follows from the `status`. */
export type Result<ID extends keyof Operations | undefined = undefined> = ID extends keyof Operations
  ? ResultOf<Operations[ID]['responses']>
  : { ok: boolean; status: number; body: unknown; headers: Headers };

type ResultOf<Responses> = {
  [Status in keyof Responses]: {
    readonly ok: `${Status & number}` extends `2${string}` ? true : false;
    readonly status: Status;
    readonly body: BodyOf<Responses[Status]>;
    readonly headers: Headers;
  };
}[keyof Responses];

type BodyOf<Reply> = Reply extends { content: infer Content } ? Unread<Content[keyof Content]> : undefined;

/** Files are not read: what is handed out is the reply itself. */
type Unread<Body> = Body extends Blob ? Response : Body;
