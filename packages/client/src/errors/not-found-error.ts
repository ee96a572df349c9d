import { APIError } from './api-error.ts';

/**
 * 404: nothing has that ID, or this token cannot see it.
 *
 * @example
 * ```ts
 * const error = await client.chats.retrieve('no-such-chat').catch((error) => error);
 * if (error instanceof NotFoundError) console.log(error.message);
 * ```
 */
export class NotFoundError extends APIError {
  override name = 'NotFoundError';
  declare readonly status: 404;
  declare readonly headers: Headers;
  protected static override readonly advice: string = 'Check the ID.';
}
