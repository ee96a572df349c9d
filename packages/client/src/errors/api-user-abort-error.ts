import { APIError } from './api-error.ts';

/**
 * The caller's `signal` was aborted. A write that was under way may have taken effect.
 *
 * @example
 * ```ts
 * const error = await client.chats.list({}, { signal: AbortSignal.abort() }).catch((error) => error);
 * if (error instanceof APIUserAbortError) console.log('Called off.');
 * ```
 */
export class APIUserAbortError extends APIError {
  override name = 'APIUserAbortError';
}
