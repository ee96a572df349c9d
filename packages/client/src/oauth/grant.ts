import type { BaseBeeperDesktop } from '../base-client.ts';
import type { TokenStore } from './token-store.ts';

/** What a client may ask for: to read, to write, or both. Ask for no more than you need. */
export type Scope = 'read' | 'write' | 'read write';

/** What a sign-in has brought: a token, and what it takes to get another one when it has ended. Plain data. */
export interface Grant {
  /** The app that it is for. It is shown to no other. */
  readonly baseURL: string;
  /** The token. Keep it as safe as a password. */
  readonly accessToken: string;
  /** When the token ends, as an ISO 8601 time. Absent when the app sets no end. */
  readonly expiresAt?: string;
  /** The scopes that the person has granted, separated by spaces. They may be fewer than were asked for. */
  readonly scope: string;
  /** The scopes that were asked for. */
  readonly requestedScope: string;
  /** The registration, which is made once. */
  readonly clientID: string;
  /** Where the browser came back to. The registration holds for no other place. */
  readonly redirectURI: string;
}

/** The grant that is kept for a client's app. */
export async function readGrant(client: BaseBeeperDesktop, store: TokenStore): Promise<Grant | undefined> {
  const grant = await store.read();
  return grant?.baseURL === client.baseURL ? grant : undefined;
}
