import type { AccountStatus, BridgeLogin, LoginListResponse } from '@beeper-openapi/types';
import { loginStatusOf } from '../account-status.ts';
import { notFound } from '../failure.ts';
import { JSONText, joinTexts } from '../json-text.ts';
import type { Database, Statement } from './database.ts';

/** The identities that are signed in, on each bridge. */
export class Logins {
  readonly #database: Database;
  readonly #list: Statement;
  readonly #get: Statement;
  readonly #put: Statement;
  readonly #chats: Statement;
  readonly #delete: Statement;

  constructor(database: Database) {
    this.#database = database;
    this.#list = database.prepare('SELECT document FROM login WHERE bridge_id = ? ORDER BY id');
    this.#get = database.prepare('SELECT document FROM login WHERE bridge_id = ? AND id = ?');
    // To replace the row would take the accounts of the login away.
    this.#put = database.prepare(
      `INSERT INTO login (bridge_id, id, document) VALUES (?, ?, ?)
       ON CONFLICT (bridge_id, id) DO UPDATE SET document = excluded.document`,
    );
    this.#chats = database.prepare(
      `SELECT chat.id FROM account JOIN chat ON chat.account_id = account.id
       WHERE account.bridge_id = ? AND account.login_id = ?`,
    );
    this.#delete = database.prepare('DELETE FROM login WHERE bridge_id = ? AND id = ?');
  }

  list(bridgeID: string): JSONText<LoginListResponse> {
    const logins = this.#list.all(bridgeID).map(({ document }) => document as string);
    return new JSONText(`{"items":${joinTexts(logins)}}`);
  }

  get(bridgeID: string, loginID: string): BridgeLogin | undefined {
    const row = this.#get.get(bridgeID, loginID);
    return row && JSON.parse(row.document as string);
  }

  /** @throws {Failure} 404 when the bridge holds no such login */
  require(bridgeID: string, loginID: string): BridgeLogin {
    const login = this.get(bridgeID, loginID);
    if (!login) throw notFound('login', loginID);
    return login;
  }

  put(login: BridgeLogin): void {
    this.#put.run(login.bridgeID, login.loginID, JSON.stringify(login));
  }

  /** Goes by an account that belongs to the login. */
  setStatus(bridgeID: string, loginID: string, status: AccountStatus, statusText: string | undefined): void {
    const { statusText: _, ...login } = this.require(bridgeID, loginID);
    this.put({ ...login, status: loginStatusOf(status), ...(statusText !== undefined && { statusText }) });
  }

  /** Takes a login away, and with it its accounts, their contacts, chats and messages. */
  remove(bridgeID: string, loginID: string): void {
    this.#database.transaction(() => {
      for (const { id } of this.#chats.all(bridgeID, loginID)) this.#database.changes.chatDeleted(id as string);
      this.#delete.run(bridgeID, loginID);
    });
  }
}
