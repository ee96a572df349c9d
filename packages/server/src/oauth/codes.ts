import { createHash } from 'node:crypto';
import type { OAuthTokenRequest } from '@beeper-openapi/types';
import type { Clock } from '../clock.ts';
import type { Database, Statement } from '../store/database.ts';
import type { Scope } from './grant.ts';
import { OAuthFailure } from './oauth-failure.ts';
import { hashOf, type Tokens } from './tokens.ts';

/** How long a code waits to be swapped, in milliseconds. */
const LIFETIME = 5 * 60 * 1000;
/** How long a token works, in milliseconds. A code is remembered as long: who brings it again may have stolen it. */
export const TOKEN_LIFETIME = 24 * 60 * 60 * 1000;

/** What a person has granted, and to whom. */
export interface Consent {
  clientID: string;
  /** As the authorization had it, letter for letter. */
  redirectURI: string;
  /** The hash of the verifier that the program keeps (PKCE). */
  challenge: string;
  scopes: readonly Scope[];
}

/** The codes that stand for what people have granted, each to be swapped for a token once. */
export class Codes {
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #tokens: Tokens;
  readonly #insert: Statement;
  readonly #find: Statement;
  readonly #markSwapped: Statement;
  readonly #deleteOld: Statement;

  constructor(database: Database, clock: Clock, tokens: Tokens) {
    this.#database = database;
    this.#clock = clock;
    this.#tokens = tokens;
    this.#insert = database.prepare('INSERT INTO oauth_code (hash, document, expires_at) VALUES (?, ?, ?)');
    this.#find = database.prepare('SELECT document, expires_at, token_id FROM oauth_code WHERE hash = ?');
    this.#markSwapped = database.prepare('UPDATE oauth_code SET token_id = ? WHERE hash = ?');
    this.#deleteOld = database.prepare('DELETE FROM oauth_code WHERE expires_at < ?');
  }

  /** A new code for what has been granted. */
  issue(consent: Consent): string {
    const now = this.#clock.now();
    const code = this.#tokens.create();
    this.#database.transaction(() => {
      this.#deleteOld.run(now - TOKEN_LIFETIME);
      this.#insert.run(hashOf(code), JSON.stringify(consent), now + LIFETIME);
    });
    return code;
  }

  /**
   * Swaps a code for a token.
   *
   * @throws {OAuthFailure} when the code is not for this client, or is no longer; if it was swapped before, the token
   * that it brought ends
   */
  swap(request: OAuthTokenRequest): { token: string; scopes: readonly Scope[] } {
    const hash = hashOf(request.code);
    const row = this.#find.get(hash) as CodeRow | undefined;
    if (!row) throw invalidGrant('There is no such code.');
    if (row.token_id !== null) {
      this.#tokens.revokeByID(row.token_id);
      throw invalidGrant('The code was swapped already. The token that it brought has ended.');
    }
    if (row.expires_at <= this.#clock.now()) throw invalidGrant('The code has expired.');
    const consent: Consent = JSON.parse(row.document);
    if (consent.clientID !== request.client_id) throw invalidGrant('The code was given to another client.');
    if (consent.redirectURI !== request.redirect_uri) throw invalidGrant('The redirect URI is another one.');
    if (challengeOf(request.code_verifier) !== consent.challenge)
      throw invalidGrant('The code verifier does not match.');

    const token = this.#tokens.create();
    this.#database.transaction(() => {
      const id = this.#tokens.add(token, consent.scopes, consent.clientID, TOKEN_LIFETIME);
      this.#markSwapped.run(id, hash);
    });
    return { token, scopes: consent.scopes };
  }
}

interface CodeRow {
  document: string;
  expires_at: number;
  token_id: string | null;
}

/** https://www.rfc-editor.org/rfc/rfc7636#section-4.2 */
function challengeOf(verifier: string): string {
  return createHash('sha256').update(verifier).digest('base64url');
}

function invalidGrant(description: string): OAuthFailure {
  return new OAuthFailure('invalid_grant', description);
}
