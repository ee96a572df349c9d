import { type APIPromise, call } from './api-promise.ts';
import { BaseBeeperDesktop } from './base-client.ts';
import { json } from './body/json.ts';
import * as errors from './errors/index.ts';
import type { ClientOptions, RequestOptions } from './options.ts';
import { createRawClient, type RawClient } from './raw-client.ts';

/** What the whole client has beside its resources. */
export class FullClient extends BaseBeeperDesktop {
  /**
   * openapi-fetch's client, typed by path: for a call by its path, with its answer as a value. It neither retries nor
   * throws for a status; its `error` is there whenever the answer is a failure.
   *
   * @example
   * ```ts
   * const { data, error } = await client.raw.GET('/v1/accounts/{accountID}', {
   *   params: { path: { accountID: 'matrix' } },
   * });
   * ```
   */
  readonly raw: RawClient = createRawClient(this);

  /** Another client with the options of this one, but for those that are given. */
  withOptions(options: Partial<ClientOptions>): this {
    // A client's fields are its options. What it has beside them, its like makes anew.
    return new (this.constructor as new (options: ClientOptions) => this)({ ...this, ...options });
  }

  /** Calls a path that no method covers. */
  get<T>(path: string, options?: RequestOptions): APIPromise<T> {
    return this.request('GET', path, options);
  }

  /** Calls a path that no method covers. */
  post<T>(path: string, options?: RequestOptions): APIPromise<T> {
    return this.request('POST', path, options);
  }

  /** Calls a path that no method covers. */
  put<T>(path: string, options?: RequestOptions): APIPromise<T> {
    return this.request('PUT', path, options);
  }

  /** Calls a path that no method covers. */
  patch<T>(path: string, options?: RequestOptions): APIPromise<T> {
    return this.request('PATCH', path, options);
  }

  /** Calls a path that no method covers. */
  delete<T>(path: string, options?: RequestOptions): APIPromise<T> {
    return this.request('DELETE', path, options);
  }

  private request<T>(method: string, path: string, options?: RequestOptions): APIPromise<T> {
    const operation = { method, path, encode: json, authentication: 'optional' } as const;
    return call(this, operation, options, undefined, null);
  }

  static readonly BeeperDesktopError = errors.BeeperDesktopError;
  static readonly APIError = errors.APIError;
  static readonly APIConnectionError = errors.APIConnectionError;
  static readonly APIConnectionTimeoutError = errors.APIConnectionTimeoutError;
  static readonly APIUserAbortError = errors.APIUserAbortError;
  static readonly BadRequestError = errors.BadRequestError;
  static readonly AuthenticationError = errors.AuthenticationError;
  static readonly PermissionDeniedError = errors.PermissionDeniedError;
  static readonly NotFoundError = errors.NotFoundError;
  static readonly ConflictError = errors.ConflictError;
  static readonly UnprocessableEntityError = errors.UnprocessableEntityError;
  static readonly RateLimitError = errors.RateLimitError;
  static readonly InternalServerError = errors.InternalServerError;
}
