import type { Account, AccountStatus } from '@beeper-openapi/types';
import { notFound } from '../failure.ts';
import { JSONText, joinTexts } from '../json-text.ts';
import type { Database, Statement } from './database.ts';
import type { Logins } from './logins.ts';

/** The accounts, in the order in which they were connected. */
export class Accounts {
  readonly #database: Database;
  readonly #logins: Logins;
  readonly #list: Statement;
  readonly #get: Statement;
  readonly #getListed: Statement;
  readonly #put: Statement;
  readonly #update: Statement;
  readonly #ofLogin: Statement;

  constructor(database: Database, logins: Logins) {
    this.#database = database;
    this.#logins = logins;
    this.#list = database.prepare('SELECT document FROM account WHERE NOT hidden ORDER BY position');
    this.#get = database.prepare('SELECT document FROM account WHERE id = ?');
    this.#getListed = database.prepare('SELECT document FROM account WHERE id = ? AND NOT hidden');
    this.#put = database.prepare(
      `INSERT INTO account (id, bridge_id, login_id, hidden, document) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET login_id = excluded.login_id, hidden = excluded.hidden, document = excluded.document`,
    );
    this.#update = database.prepare('UPDATE account SET document = ? WHERE id = ?');
    this.#ofLogin = database.prepare(
      'SELECT document FROM account WHERE bridge_id = ? AND login_id = ? ORDER BY position',
    );
  }

  list(): JSONText<Account[]> {
    return new JSONText(joinTexts(this.#list.all().map(({ document }) => document as string)));
  }

  /** An account, even one that is not listed. */
  get(id: string): Account | undefined {
    return parse(this.#get.get(id));
  }

  /** Whose account it is, by the ID that its network knows them by. */
  ownerOf(id: string): string | undefined {
    return this.get(id)?.user.id;
  }

  /** @throws {Failure} 404 when no account of that ID is listed */
  require(id: string): Account {
    const account = parse(this.#getListed.get(id));
    if (!account) throw notFound('account', id);
    return account;
  }

  ofLogin(bridgeID: string, loginID: string): Account[] {
    return this.#ofLogin.all(bridgeID, loginID).map(({ document }) => JSON.parse(document as string));
  }

  /** @param isHidden whether it shows in its chats only, and not in the list of accounts */
  put(account: Account, isHidden = false): void {
    const { accountID, bridge, loginID = null } = account;
    this.#put.run(accountID, bridge.id, loginID, Number(isHidden), JSON.stringify(account));
  }

  /** Says whether an account is connected, and its login with it. An account that is gone is let be. */
  setStatus(id: string, status: AccountStatus, statusText?: string): void {
    this.#database.transaction(() => {
      const before = this.get(id);
      if (!before) return;
      const { statusText: _, ...rest } = before;
      const account: Account = { ...rest, status, ...(statusText !== undefined && { statusText }) };
      this.#update.run(JSON.stringify(account), id);
      if (account.loginID !== undefined) {
        this.#logins.setStatus(account.bridge.id, account.loginID, status, statusText);
      }
    });
  }
}

function parse(row: Record<string, unknown> | undefined): Account | undefined {
  return row && JSON.parse(row.document as string);
}
