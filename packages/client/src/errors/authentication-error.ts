import { APIError } from './api-error.ts';

/**
 * 401: the access token is missing, wrong or expired.
 *
 * @example
 * ```ts
 * const stranger = client.withOptions({ accessToken: 'no-such-token' });
 * const error = await stranger.accounts.list().catch((error) => error);
 * if (error instanceof AuthenticationError) console.log(error.message);
 * ```
 */
export class AuthenticationError extends APIError {
  override name = 'AuthenticationError';
  declare readonly status: 401;
  declare readonly headers: Headers;
  protected static override readonly advice: string = 'Get a new access token.';
}
