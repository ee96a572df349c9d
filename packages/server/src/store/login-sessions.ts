import type { LoginSession } from '@beeper-openapi/types';
import { notFound } from '../failure.ts';
import type { Database, Statement } from './database.ts';

/** A sign-in that is under way, or has ended a short while ago. */
export interface LoginSessionRecord {
  /** Without the account and the login that have come of it. */
  readonly session: LoginSession;
  /** What the driver keeps of it, while it is under way. */
  readonly state?: unknown;
  /** What has come of it. */
  readonly outcome?: { readonly loginID: string; readonly accountID: string | undefined };
}

/** The sign-ins. They outlive the process. */
export class LoginSessions {
  readonly #get: Statement;
  readonly #put: Statement;
  readonly #delete: Statement;

  constructor(database: Database) {
    this.#get = database.prepare(
      'SELECT document, state, login_id, account_id FROM login_session WHERE bridge_id = ? AND id = ?',
    );
    this.#put = database.prepare(
      `INSERT OR REPLACE INTO login_session (bridge_id, id, document, state, login_id, account_id)
       VALUES (?, ?, ?, ?, ?, ?)`,
    );
    this.#delete = database.prepare('DELETE FROM login_session WHERE bridge_id = ? AND id = ?');
  }

  get(bridgeID: string, id: string): LoginSessionRecord | undefined {
    const row = this.#get.get(bridgeID, id) as LoginSessionRow | undefined;
    if (!row) return undefined;
    return {
      session: JSON.parse(row.document),
      ...(row.state !== null && { state: JSON.parse(row.state) }),
      ...(row.login_id !== null && { outcome: { loginID: row.login_id, accountID: row.account_id ?? undefined } }),
    };
  }

  /** @throws {Failure} 404 when the bridge has no such session */
  require(bridgeID: string, id: string): LoginSessionRecord {
    const record = this.get(bridgeID, id);
    if (!record) throw notFound('login session', id);
    return record;
  }

  put({ session, state, outcome }: LoginSessionRecord): void {
    const { bridgeID, loginSessionID } = session;
    const { loginID = null, accountID = null } = outcome ?? {};
    const kept = state === undefined ? null : JSON.stringify(state);
    this.#put.run(bridgeID, loginSessionID, JSON.stringify(session), kept, loginID, accountID);
  }

  delete(bridgeID: string, id: string): void {
    this.#delete.run(bridgeID, id);
  }
}

interface LoginSessionRow {
  document: string;
  state: string | null;
  login_id: string | null;
  account_id: string | null;
}
