import { APIConnectionError } from './api-connection-error.ts';

/**
 * There was no answer within the `timeout`.
 *
 * @example
 * ```ts
 * const error = await client.chats.list({}, { timeout: 1, maxRetries: 0 }).catch((error) => error);
 * if (error instanceof APIConnectionTimeoutError) console.log('It took longer than a millisecond.');
 * ```
 */
export class APIConnectionTimeoutError extends APIConnectionError {
  override name = 'APIConnectionTimeoutError';
  protected static override readonly advice = 'Raise the timeout.';
}
