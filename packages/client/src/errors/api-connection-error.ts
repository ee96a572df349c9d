import { APIError } from './api-error.ts';

/**
 * There was no answer, or none that can be read: the connection failed, or broke off. `cause` holds what the runtime says
 * of it.
 *
 * @example
 * ```ts
 * const elsewhere = client.withOptions({ baseURL: 'http://127.0.0.1:9', maxRetries: 0 });
 * const error = await elsewhere.accounts.list().catch((error) => error);
 * if (error instanceof APIConnectionError) console.log(error.message, error.cause);
 * ```
 */
export class APIConnectionError extends APIError {
  override name = 'APIConnectionError';
  protected static override readonly advice: string = 'Check that Beeper Desktop is running.';
}
