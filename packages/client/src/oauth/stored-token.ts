import type { BaseBeeperDesktop } from '../base-client.ts';
import { readGrant } from './grant.ts';
import { TokenExpiredError } from './token-expired-error.ts';
import type { TokenStore } from './token-store.ts';

/**
 * The token in a store, for a client's `accessToken`: read anew for each request, so that a sign-in counts at once, in
 * other processes too. It never opens a browser. When there is no token that works, a call fails with a
 * `TokenExpiredError` before anything is sent.
 *
 * @example
 * ```ts
 * const client = new BeeperDesktop();
 * client.accessToken = storedToken(client, store);
 * ```
 */
export function storedToken(client: BaseBeeperDesktop, store: TokenStore): () => Promise<string> {
  return async () => {
    const grant = await readGrant(client, store);
    if (!grant) throw new TokenExpiredError();
    const { accessToken, expiresAt } = grant;
    if (expiresAt && Date.parse(expiresAt) <= client.clock.now()) throw new TokenExpiredError(expiresAt);
    return accessToken;
  };
}
