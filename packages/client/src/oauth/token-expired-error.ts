import { AuthenticationError } from '../errors/authentication-error.ts';

/**
 * There is no token to call with: it has ended, or nobody has signed in. Nothing was sent; the app's own answer would be
 * a 401, so that whoever handles that handles this too. No token is renewed without the person: sign in again.
 *
 * @example
 * ```ts
 * client.accessToken = storedToken(client, store);
 * try {
 *   await client.accounts.list();
 * } catch (error) {
 *   if (!(error instanceof TokenExpiredError)) throw error;
 *   await signIn(client, { clientName: 'Ridge Planner', scope: 'read', store, open });
 * }
 * ```
 */
export class TokenExpiredError extends AuthenticationError {
  override name = 'TokenExpiredError';
  protected static override readonly advice = 'Sign in again, with signIn().';
  /** When the token ended, as an ISO 8601 time. Undefined when there was none. */
  declare readonly expiredAt: string | undefined;

  constructor(expiredAt?: string) {
    const message = expiredAt ? `The access token ended at ${expiredAt}.` : 'Nobody has signed in.';
    super(401, { message, code: 'token_expired' }, message, new Headers());
    Object.assign(this, { expiredAt });
  }
}
