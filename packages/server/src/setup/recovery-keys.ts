import { conflict, unacceptable } from '../failure.ts';
import type { Database } from '../store/database.ts';
import type { Settings } from '../store/settings.ts';
import type { AppState } from './app-state.ts';
import type { BeeperAccount, BeeperAccounts } from './beeper-accounts.ts';
import { createRecoveryKey, hashRecoveryKey } from './recovery-key.ts';

/** The key with which a person unlocks their encrypted history. */
export class RecoveryKeys {
  readonly #database: Database;
  readonly #settings: Settings;
  readonly #accounts: BeeperAccounts;
  readonly #appState: AppState;

  constructor(database: Database, settings: Settings, accounts: BeeperAccounts, appState: AppState) {
    this.#database = database;
    this.#settings = settings;
    this.#accounts = accounts;
    this.#appState = appState;
  }

  /**
   * Unlocks the history.
   *
   * @throws {Failure} 409 when there is no history yet, 422 when the key is another one
   */
  verify(key: string): void {
    const { recoveryKeyHash } = this.#requireAccount();
    if (recoveryKeyHash === undefined) throw conflict('This account has no recovery key yet. Create one.');
    if (hashRecoveryKey(key) !== recoveryKeyHash) throw wrongKey('recoveryKey');
    this.#appState.unlock();
  }

  /**
   * Makes a new key, which is not in force yet.
   *
   * @param existing the old key, if the person knows it
   * @throws {Failure} 409 when nobody is signed in or the app is not ready for it, 422 when the old key is another one
   */
  create(existing: string | undefined): string {
    const { recoveryKeyHash } = this.#requireAccount();
    if (existing !== undefined && hashRecoveryKey(existing) !== recoveryKeyHash) throw wrongKey('existingRecoveryKey');
    const key = createRecoveryKey();
    this.#settings.set('newRecoveryKey', hashRecoveryKey(key));
    return key;
  }

  /**
   * Puts the new key in force.
   *
   * @throws {Failure} 409 when none was made, 422 when the key is another one
   */
  confirm(key: string): void {
    const account = this.#requireAccount();
    const recoveryKeyHash = this.#settings.get<string>('newRecoveryKey');
    if (recoveryKeyHash === undefined) throw conflict('No new recovery key waits to be confirmed. Create one first.');
    if (hashRecoveryKey(key) !== recoveryKeyHash) throw wrongKey('recoveryKey');
    this.#database.transaction(() => {
      this.#settings.delete('newRecoveryKey');
      this.#accounts.put({ ...account, recoveryKeyHash });
      // With its keys made here, the account trusts this device.
      this.#appState.unlock();
    });
  }

  #requireAccount(): BeeperAccount {
    const { userID } = this.#appState.requireSession();
    if (this.#appState.get().state === 'initializing') {
      throw conflict('The app is still getting ready. Try again in a moment.');
    }
    return this.#accounts.get(userID) as BeeperAccount;
  }
}

function wrongKey(field: string) {
  return unacceptable(['body', field], 'This is not the recovery key. Look for typing mistakes.', 'wrong_recovery_key');
}
