export type Scope = 'read' | 'write';

/** What a token allows, and to whom it was given. */
export interface Grant {
  /** The ID of the token, which is not the token itself. */
  readonly id: string;
  /** The client that asked for it; undefined for the token of the server's own start. */
  readonly clientID: string | undefined;
  readonly scopes: readonly Scope[];
  /** In milliseconds since 1970. */
  readonly issuedAt: number;
  /** In milliseconds since 1970; undefined for one that does not expire. */
  readonly expiresAt: number | undefined;
}
