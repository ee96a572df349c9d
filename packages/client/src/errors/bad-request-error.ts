import { APIError } from './api-error.ts';

/**
 * 400: the request cannot be understood.
 *
 * @example
 * ```ts
 * const error = await client.post('/v1/chats', { body: { type: 'no such type' } }).catch((error) => error);
 * if (error instanceof BadRequestError) console.log(error.message);
 * ```
 */
export class BadRequestError extends APIError {
  override name = 'BadRequestError';
  declare readonly status: 400;
  declare readonly headers: Headers;
  protected static override readonly advice = 'Correct the request.';
}
