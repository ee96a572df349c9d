import type { OAuthTokenResponse } from '@beeper-openapi/types';
import { validateAuthResponse } from 'oauth4webapi';
import type { BaseBeeperDesktop } from '../base-client.ts';
import { APIError } from '../errors/api-error.ts';
import { Tokens } from '../resources.gen.ts';
import type { PendingSignIn } from './begin-sign-in.ts';
import type { Grant } from './grant.ts';
import { SignInError } from './sign-in-error.ts';

/**
 * Completes a sign-in: makes sure that the browser's return belongs to it, then swaps the code for a token. Keep the
 * grant in a store.
 *
 * @param pending what `beginSignIn` gave
 * @param returned the address that the browser came back to, with its query
 * @throws {SignInError} when the person has turned it down, or the return cannot be trusted
 * @example
 * ```ts
 * const pending = JSON.parse(sessionStorage.getItem('sign-in') ?? '');
 * await store.write(await completeSignIn(client, pending, location.href));
 * ```
 */
export async function completeSignIn(
  client: BaseBeeperDesktop,
  pending: PendingSignIn,
  returned: string | URL,
  signal?: AbortSignal,
): Promise<Grant> {
  const { clientID, redirectURI, scope } = pending;
  const { baseURL, clock } = client;
  try {
    const token = await swap(client, pending, readCode(pending, new URL(returned)), signal);
    const { access_token: accessToken, expires_in: lifetime } = token;
    if (!accessToken || !/^bearer$/i.test(token.token_type)) throw new SignInError('The app has sent no bearer token.');
    return {
      baseURL,
      accessToken,
      ...(lifetime !== undefined && { expiresAt: new Date(clock.now() + lifetime * 1000).toISOString() }),
      scope: token.scope ?? scope,
      requestedScope: scope,
      clientID,
      redirectURI,
    };
  } catch (error) {
    throw explain(error);
  }
}

/** The code that the browser has brought, if it belongs to this sign-in. */
function readCode({ clientID, issuer, redirectURI, state }: PendingSignIn, returned: URL): string {
  if (returned.origin + returned.pathname !== redirectURI.replace(/\?.*/, '')) {
    throw new SignInError(`The browser came back to ${returned.origin}${returned.pathname}, not to ${redirectURI}.`);
  }
  const code = validateAuthResponse({ issuer }, { client_id: clientID }, returned, state).get('code');
  if (!code) throw new SignInError('The browser has brought no code.');
  return code;
}

/**
 * Swaps the code for a token. Not by oauth4webapi: most of what that would bring along is for ID tokens, which there are
 * none of, and from here the code goes to no other host than the client's own.
 */
function swap(
  client: BaseBeeperDesktop,
  { clientID, codeVerifier, redirectURI }: PendingSignIn,
  code: string,
  signal?: AbortSignal,
): Promise<OAuthTokenResponse> {
  const request = {
    grant_type: 'authorization_code' as const,
    client_id: clientID,
    code,
    code_verifier: codeVerifier,
    redirect_uri: redirectURI,
  };
  return new Tokens(client).exchange(request, { signal });
}

/** Says in our own terms what OAuth's mean. What has nothing to do with OAuth stays as it is. */
function explain(error: unknown): unknown {
  if (error instanceof SignInError) return error;
  const said = error instanceof APIError ? Object(error.error) : error;
  const { error: code, error_description: description } = said as { error?: string; error_description?: string };
  if (error instanceof APIError && !code) return error;
  if (code === 'access_denied') return new SignInError('The person has turned the sign-in down.', code, error);
  const reason = [code, description].filter(Boolean).join(', ') || (error as Error).message;
  return new SignInError(`The sign-in failed: ${reason}. Begin it again.`, code, error);
}
