import type { OAuthServerMetadata } from '@beeper-openapi/types';
import { calculatePKCECodeChallenge, generateRandomCodeVerifier, generateRandomState } from 'oauth4webapi';
import type { BaseBeeperDesktop } from '../base-client.ts';
import { Clients, Info, Metadata } from '../resources.gen.ts';
import type { Scope } from './grant.ts';
import { SignInError } from './sign-in-error.ts';

/** What a sign-in begins with. */
export interface BeginSignInParams {
  /** The program's name for people. Choose one that the person will know when asked for consent. */
  clientName: string;
  /** What to ask for. */
  scope: Scope;
  /** Where the browser shall come back to: a page of your own, or a port of this machine that you listen on. */
  redirectURI: string;
  /** The registration of an earlier sign-in with the same `redirectURI`. Without it, a new one is made. */
  clientID?: string | undefined;
  /** Aborts it. */
  signal?: AbortSignal | undefined;
}

/** A sign-in that has begun. Plain data, to be kept until the browser comes back, in `sessionStorage` for instance. */
export interface PendingSignIn {
  /** The consent page. Open it in a browser. */
  readonly url: string;
  readonly clientID: string;
  readonly redirectURI: string;
  readonly scope: string;
  /** Comes back with the browser, and tells this sign-in from one that somebody else has begun. */
  readonly state: string;
  /** Proves that who began the sign-in completes it (PKCE). A secret. */
  readonly codeVerifier: string;
  /** What the app calls itself, where it says so as the browser comes back. */
  readonly issuer: string;
}

/**
 * Begins a sign-in: finds the app's consent page, registers the program unless it is known, and makes the secrets of this
 * one sign-in. For programs that receive the browser themselves, such as web pages; others have `signIn`.
 *
 * @throws {SignInError} when the app does not say where to sign in
 * @throws {APIError} when it cannot be reached, or refuses the registration
 * @example
 * ```ts
 * const pending = await beginSignIn(client, {
 *   clientName: 'Ridge Planner',
 *   scope: 'read write',
 *   redirectURI: new URL('/signed-in', location.href).href,
 * });
 * sessionStorage.setItem('sign-in', JSON.stringify(pending));
 * location.href = pending.url;
 * ```
 */
export async function beginSignIn(client: BaseBeeperDesktop, params: BeginSignInParams): Promise<PendingSignIn> {
  const { redirectURI, scope, signal } = params;
  const server = await discover(client, signal);
  const clientID = params.clientID ?? (await register(client, params));
  const codeVerifier = generateRandomCodeVerifier();
  const state = generateRandomState();
  const url = consentPage(client, server);
  const query = {
    response_type: 'code',
    client_id: clientID,
    redirect_uri: redirectURI,
    scope,
    state,
    code_challenge: await calculatePKCECodeChallenge(codeVerifier),
    code_challenge_method: 'S256',
  };
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return {
    url: url.href,
    clientID,
    redirectURI,
    scope,
    state,
    codeVerifier,
    issuer: server.issuer ?? client.baseURL,
  };
}

/**
 * Finds out where to ask for consent. Not by oauth4webapi, which refuses an issuer that is called otherwise than it was
 * reached: the app says `127.0.0.1` to those who ask `localhost`.
 */
async function discover(client: BaseBeeperDesktop, signal?: AbortSignal): Promise<OAuthServerMetadata> {
  const metadata = await new Metadata(client).retrieve({ signal });
  if (metadata.authorization_endpoint) return metadata;
  const { endpoints } = await new Info(client).retrieve({ signal });
  return { ...endpoints.oauth, ...metadata };
}

/** Registers the program. Not by oauth4webapi, which takes nothing but a 201 for success: the app may answer 200. */
async function register(client: BaseBeeperDesktop, params: BeginSignInParams): Promise<string> {
  const { clientName, redirectURI, scope, signal } = params;
  const registration = {
    client_name: clientName,
    redirect_uris: [redirectURI],
    grant_types: ['authorization_code' as const],
    response_types: ['code' as const],
    scope,
    token_endpoint_auth_method: 'none' as const,
  };
  return (await new Clients(client).register(registration, { signal })).client_id;
}

/** The page to open: a web page, and as safe to talk to as the base URL is. */
function consentPage({ baseURL }: BaseBeeperDesktop, { authorization_endpoint: page = '' }: OAuthServerMetadata): URL {
  const url = URL.canParse(page) ? new URL(page) : undefined;
  if (url?.protocol !== 'https:' && url?.protocol !== new URL(baseURL).protocol) {
    throw new SignInError(`${baseURL} does not say where to sign in. It names "${page}". Check the base URL.`);
  }
  return url;
}
