import type { BaseBeeperDesktop } from '../base-client.ts';
import { AuthenticationError } from '../errors/authentication-error.ts';
import { Tokens } from '../resources.gen.ts';
import { storedToken } from './stored-token.ts';
import type { TokenStore } from './token-store.ts';

/**
 * Asks the app whether the token in a store works now (introspection). False when it has ended, was revoked, or is not
 * there.
 *
 * @throws {APIError} when the app cannot be asked, or is older than 4.2.557
 * @example
 * ```ts
 * if (!(await isSignedIn(client, store))) console.log('Sign in first.');
 * ```
 */
export async function isSignedIn(client: BaseBeeperDesktop, store: TokenStore): Promise<boolean> {
  try {
    const token = await storedToken(client, store)();
    const headers = { authorization: `Bearer ${token}` };
    return (await new Tokens(client).introspect({ token, token_type_hint: 'access_token' }, { headers })).active;
  } catch (error) {
    if (error instanceof AuthenticationError) return false;
    throw error;
  }
}
