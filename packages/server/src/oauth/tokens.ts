import { hash, randomBytes, randomUUID } from 'node:crypto';
import type { Clock } from '../clock.ts';
import type { Database, Statement } from '../store/database.ts';
import type { Grant, Scope } from './grant.ts';

/** The access tokens that work. Of each, only a hash is kept: who reads the database cannot use it. */
export class Tokens {
  readonly #clock: Clock;
  readonly #find: Statement;
  readonly #insert: Statement;
  readonly #revoke: Statement;
  readonly #revokeByID: Statement;
  readonly #deleteExpired: Statement;
  /** What has been found, by hash: every request asks, and to read a row takes as long as all else that it needs. */
  readonly #found = new Map<string, Grant>();
  readonly #revocationListeners = new Set<(id: string) => void>();

  constructor(database: Database, clock: Clock) {
    this.#clock = clock;
    this.#find = database.prepare('SELECT id, client_id, scopes, issued_at, expires_at FROM token WHERE hash = ?');
    this.#insert = database.prepare(
      `INSERT INTO token (hash, id, client_id, scopes, issued_at, expires_at) VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT (hash) DO UPDATE SET scopes = excluded.scopes, expires_at = excluded.expires_at
       RETURNING id`,
    );
    this.#revoke = database.prepare('DELETE FROM token WHERE hash = ? RETURNING id');
    this.#revokeByID = database.prepare('DELETE FROM token WHERE id = ? RETURNING id');
    this.#deleteExpired = database.prepare('DELETE FROM token WHERE expires_at <= ?');
  }

  /** Calls back when a token is revoked, with its ID. */
  onRevoked(listener: (id: string) => void): void {
    this.#revocationListeners.add(listener);
  }

  /** What a token allows; undefined for one that is unknown, has expired or was revoked. */
  find(token: string): Grant | undefined {
    // Looked up by its hash, a guess that is nearly right takes as long as any other.
    const key = hashOf(token);
    const grant = this.#found.get(key) ?? this.#read(key);
    return grant?.expiresAt !== undefined && grant.expiresAt <= this.#clock.now() ? undefined : grant;
  }

  /**
   * Lets a token work.
   *
   * @param lifetime in milliseconds; without one, it does not expire
   * @returns its ID
   */
  add(token: string, scopes: readonly Scope[], clientID?: string, lifetime?: number): string {
    const now = this.#clock.now();
    this.#forget();
    this.#deleteExpired.run(now);
    const expiresAt = lifetime === undefined ? null : now + lifetime;
    const row = this.#insert.get(
      hashOf(token),
      `tok_${randomUUID()}`,
      clientID ?? null,
      scopes.join(' '),
      now,
      expiresAt,
    );
    return (row as { id: string }).id;
  }

  /** Lets a token, known or not, work no more. */
  revoke(token: string): void {
    this.#tellRevoked(this.#revoke.get(hashOf(token)));
  }

  revokeByID(id: string): void {
    this.#tellRevoked(this.#revokeByID.get(id));
  }

  /** A new token, which nobody can guess. */
  create(): string {
    return randomBytes(32).toString('base64url');
  }

  #read(key: string): Grant | undefined {
    const row = this.#find.get(key) as TokenRow | undefined;
    if (!row) return undefined;
    const grant: Grant = {
      id: row.id,
      clientID: row.client_id ?? undefined,
      scopes: row.scopes.split(' ') as Scope[],
      issuedAt: row.issued_at,
      expiresAt: row.expires_at ?? undefined,
    };
    this.#found.set(key, grant);
    return grant;
  }

  #tellRevoked(row: Record<string, unknown> | undefined): void {
    if (!row) return;
    this.#forget();
    for (const listener of this.#revocationListeners) listener(row.id as string);
  }

  /** What is written is read anew. It is written seldom. */
  #forget(): void {
    this.#found.clear();
  }
}

interface TokenRow {
  id: string;
  client_id: string | null;
  scopes: string;
  issued_at: number;
  expires_at: number | null;
}

/** What is kept of a secret that was given out: to know it again, and no more. */
export function hashOf(secret: string): string {
  return hash('sha256', secret, 'base64');
}
