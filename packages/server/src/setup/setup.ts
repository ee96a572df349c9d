import type { AppStateSnapshot } from '@beeper-openapi/types';
import type { Clock } from '../clock.ts';
import type { Jobs } from '../jobs.ts';
import type { Tokens } from '../oauth/tokens.ts';
import type { Seed } from '../seed/seed.ts';
import type { Database } from '../store/database.ts';
import { Settings } from '../store/settings.ts';
import { AppState } from './app-state.ts';
import { BeeperAccounts } from './beeper-accounts.ts';
import { Outbox } from './outbox.ts';
import { hashRecoveryKey } from './recovery-key.ts';
import { RecoveryKeys } from './recovery-keys.ts';
import { SignIn } from './sign-in.ts';
import { Verifications } from './verifications.ts';

/** All that has to do with signing a person in to Beeper on this device, and with the device being trusted. */
export class Setup {
  readonly appState: AppState;
  readonly outbox = new Outbox();
  readonly recoveryKeys: RecoveryKeys;
  readonly signIn: SignIn;
  readonly verifications: Verifications;
  readonly #accounts: BeeperAccounts;

  constructor(database: Database, jobs: Jobs, clock: Clock, tokens: Tokens) {
    const settings = new Settings(database);
    const accounts = new BeeperAccounts(database);
    const appState = new AppState(database, settings, jobs, clock);
    const shared = { database, settings, jobs, clock, accounts, appState };
    this.appState = appState;
    this.recoveryKeys = new RecoveryKeys(database, settings, accounts, appState);
    this.signIn = new SignIn({ ...shared, tokens, outbox: this.outbox });
    this.verifications = new Verifications(shared);
    this.#accounts = accounts;
  }

  /** Where the setup stands. */
  snapshot(): AppStateSnapshot {
    const { current } = this.verifications;
    return { ...this.appState.get(), ...(current && { verification: current }) };
  }

  /** Takes over who has an account, and who is signed in. */
  plant({ people = [], setup }: Pick<Seed, 'people' | 'setup'>): void {
    for (const { recoveryKey, email, devices = [], ...person } of people) {
      const account = { ...person, email: email.toLowerCase(), devices };
      this.#accounts.put(recoveryKey ? { ...account, recoveryKeyHash: hashRecoveryKey(recoveryKey) } : account);
    }
    if (!setup) return;
    const { recoveryKey, ...matrix } = setup;
    const { userID, homeserver } = matrix;
    const known = this.#accounts.get(userID) ?? { userID, homeserver, devices: [] };
    this.#accounts.put({ ...known, recoveryKeyHash: hashRecoveryKey(recoveryKey) });
    this.appState.plant(matrix);
  }
}
