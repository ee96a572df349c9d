import { APIError } from './api-error.ts';

/**
 * 429: too many requests in a short time.
 *
 * @example
 * ```ts
 * const error = await client.chats.list().catch((error) => error);
 * if (error instanceof RateLimitError) console.log('Try again in', error.headers.get('retry-after'), 'seconds.');
 * ```
 */
export class RateLimitError extends APIError {
  override name = 'RateLimitError';
  declare readonly status: 429;
  declare readonly headers: Headers;
  protected static override readonly advice = 'Wait before sending it again.';
}
