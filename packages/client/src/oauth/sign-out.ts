import type { BaseBeeperDesktop } from '../base-client.ts';
import { Tokens } from '../resources.gen.ts';
import { readGrant } from './grant.ts';
import type { TokenStore } from './token-store.ts';

/**
 * Revokes the token in a store, then forgets the sign-in, its registration included. Whatever still uses the token gets
 * a 401 from then on.
 *
 * @throws {APIError} when the app cannot be told; the sign-in is kept then, so that it can be tried again
 * @example
 * ```ts
 * await signOut(client, store);
 * ```
 */
export async function signOut(client: BaseBeeperDesktop, store: TokenStore): Promise<void> {
  const grant = await readGrant(client, store);
  if (!grant) return;
  await new Tokens(client).revoke({ token: grant.accessToken, token_type_hint: 'access_token' });
  await store.clear();
}
