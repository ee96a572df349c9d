import type { SeedDevice } from '../seed/seed.ts';
import type { Database, Statement } from '../store/database.ts';

/** Somebody who has a Beeper account. */
export interface BeeperAccount {
  userID: string;
  homeserver: string;
  /** In lower case. Absent for one that is signed in, and of whom no more is known. */
  email?: string;
  /** Of the recovery key; absent when none was made yet. */
  recoveryKeyHash?: string;
  /** Other devices than this one. */
  devices: readonly SeedDevice[];
}

/** The service that keeps Beeper accounts, as far as it is simulated. */
export class BeeperAccounts {
  readonly #put: Statement;
  readonly #get: Statement;
  readonly #findByEmail: Statement;

  constructor(database: Database) {
    this.#put = database.prepare(
      `INSERT INTO beeper_account (user_id, document) VALUES (?, ?)
       ON CONFLICT (user_id) DO UPDATE SET document = excluded.document`,
    );
    this.#get = database.prepare('SELECT document FROM beeper_account WHERE user_id = ?');
    this.#findByEmail = database.prepare('SELECT document FROM beeper_account WHERE email = ?');
  }

  get(userID: string): BeeperAccount | undefined {
    return parse(this.#get.get(userID));
  }

  findByEmail(email: string): BeeperAccount | undefined {
    return parse(this.#findByEmail.get(email.toLowerCase()));
  }

  put(account: BeeperAccount): void {
    this.#put.run(account.userID, JSON.stringify(account));
  }
}

function parse(row: Record<string, unknown> | undefined): BeeperAccount | undefined {
  return row && JSON.parse(row.document as string);
}
