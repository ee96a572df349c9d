import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Clock } from '../clock.ts';
import type { Database, Statement } from '../store/database.ts';
import type { Grant, Scope } from './grant.ts';

/** The access tokens that work. Of each, only a hash is kept: who reads the database cannot use it. */
export class Tokens {
  readonly #clock: Clock;
  readonly #find: Statement;
  readonly #insert: Statement;

  constructor(database: Database, clock: Clock) {
    this.#clock = clock;
    this.#find = database.prepare('SELECT id, client_id, scopes, issued_at, expires_at FROM token WHERE hash = ?');
    this.#insert = database.prepare(
      `INSERT INTO token (hash, id, client_id, scopes, issued_at, expires_at) VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT (hash) DO UPDATE SET scopes = excluded.scopes, expires_at = excluded.expires_at`,
    );
  }

  /** What a token allows; undefined for one that is unknown, has expired or was revoked. */
  find(token: string): Grant | undefined {
    // Looked up by its hash, a guess that is nearly right takes as long as any other.
    const row = this.#find.get(hashOf(token)) as TokenRow | undefined;
    if (!row || (row.expires_at !== null && row.expires_at <= this.#clock.now())) return undefined;
    return {
      id: row.id,
      clientID: row.client_id ?? undefined,
      scopes: row.scopes.split(' ') as Scope[],
      issuedAt: row.issued_at,
      expiresAt: row.expires_at ?? undefined,
    };
  }

  /**
   * Lets a token work.
   *
   * @param lifetime in milliseconds; without one, it does not expire
   */
  add(token: string, scopes: readonly Scope[], clientID?: string, lifetime?: number): void {
    const now = this.#clock.now();
    const expiresAt = lifetime === undefined ? null : now + lifetime;
    this.#insert.run(hashOf(token), `tok_${randomUUID()}`, clientID ?? null, scopes.join(' '), now, expiresAt);
  }

  /** A new token, which nobody can guess. */
  create(): string {
    return randomBytes(32).toString('base64url');
  }
}

interface TokenRow {
  id: string;
  client_id: string | null;
  scopes: string;
  issued_at: number;
  expires_at: number | null;
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
