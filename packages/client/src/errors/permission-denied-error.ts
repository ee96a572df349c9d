import { APIError } from './api-error.ts';

/**
 * 403: the access token lacks a scope.
 *
 * @example
 * ```ts
 * const error = await client.chats.markRead('!Rd9kWq2LmVx7:beeper.local').catch((error) => error);
 * if (error instanceof PermissionDeniedError) console.log('This token may only read.');
 * ```
 */
export class PermissionDeniedError extends APIError {
  override name = 'PermissionDeniedError';
  declare readonly status: 403;
  declare readonly headers: Headers;
  protected static override readonly advice = 'Get a token with more scopes.';
}
