import { APIError } from './api-error.ts';

/**
 * 500 and above: the app or the network behind it failed.
 *
 * @example
 * ```ts
 * const error = await client.info.retrieve().catch((error) => error);
 * if (error instanceof InternalServerError) console.log(error.status, error.message);
 * ```
 */
export class InternalServerError extends APIError {
  override name = 'InternalServerError';
  declare readonly status: number;
  declare readonly headers: Headers;
  protected static override readonly advice = 'Look whether it took effect before sending it again.';
}
