import type { AppStateSnapshot, MatrixSession } from '@beeper-openapi/types';
import type { Clock } from '../clock.ts';
import { conflict } from '../failure.ts';
import type { Jobs } from '../jobs.ts';
import type { Database } from '../store/database.ts';
import type { Settings } from '../store/settings.ts';

/** How long the app gets ready for an account that was just made, in milliseconds. */
const PREPARATION = 2_000;
/** How long the first sync of encrypted messages takes, in milliseconds. */
const FIRST_SYNC = 5_000;

type E2EE = AppStateSnapshot['e2ee'];
/** What is kept: the snapshot without the verification, which has a life of its own. */
type State = Omit<AppStateSnapshot, 'verification'>;

const noSecrets = {
  masterKey: false,
  megolmBackupKey: false,
  recoveryKey: false,
  selfSigningKey: false,
  userSigningKey: false,
};
const allSecrets = {
  masterKey: true,
  megolmBackupKey: true,
  recoveryKey: true,
  selfSigningKey: true,
  userSigningKey: true,
};
/** Nothing is in place: nobody is signed in, or the account is brand-new. */
const untouched: E2EE = {
  crossSigning: false,
  firstSyncDone: false,
  hasBackedUpRecoveryKey: false,
  initialized: false,
  keyBackup: false,
  secrets: noSecrets,
  secretStorage: false,
  verified: false,
};
/** The account is set up, and this device is not trusted yet. */
const unverified: E2EE = {
  ...untouched,
  crossSigning: true,
  hasBackedUpRecoveryKey: true,
  initialized: true,
  keyBackup: true,
  secretStorage: true,
};
const verified: E2EE = { ...unverified, secrets: allSecrets, verified: true };

/** How far the app is with signing in, and with being trusted to read encrypted messages. */
export class AppState {
  readonly #database: Database;
  readonly #settings: Settings;
  readonly #jobs: Jobs;
  readonly #clock: Clock;

  constructor(database: Database, settings: Settings, jobs: Jobs, clock: Clock) {
    this.#database = database;
    this.#settings = settings;
    this.#jobs = jobs;
    this.#clock = clock;
    jobs.handle('setup.prepared', () => () => this.#finishPreparation());
    jobs.handle('setup.synced', () => () => this.#finishSync());
  }

  get(): State {
    return this.#settings.get<State>('appState') ?? { e2ee: untouched, state: 'needs-login' };
  }

  /** @throws {Failure} 409 when somebody is signed in */
  requireSignedOut(): void {
    if (this.get().matrix) throw conflict('Somebody is signed in on this device already.', 'already_signed_in');
  }

  /**
   * The person who is signed in.
   *
   * @throws {Failure} 409 when nobody is
   */
  requireSession(): MatrixSession {
    const { matrix } = this.get();
    if (!matrix) throw conflict('Nobody is signed in on this device. Start the setup.', 'not_signed_in');
    return matrix;
  }

  /** @param hasKeys whether the account was set up before, on another device */
  signIn(matrix: MatrixSession, hasKeys: boolean): void {
    this.#database.transaction(() => {
      this.#move(
        hasKeys
          ? { matrix, state: 'needs-verification', e2ee: unverified }
          : { matrix, state: 'initializing', e2ee: untouched },
      );
      if (!hasKeys) this.#jobs.schedule('setup.prepared', this.#clock.now() + PREPARATION, {});
    });
  }

  /** Takes over a device that is trusted already. */
  plant(matrix: MatrixSession): void {
    this.#move({ matrix, state: 'ready', e2ee: { ...verified, firstSyncDone: true } });
  }

  /**
   * Another device has vouched for this one.
   *
   * @param hasSecrets whether it has passed its keys on, too
   */
  trust(hasSecrets: boolean): void {
    const present = this.get();
    if (hasSecrets) this.unlock();
    else if (present.state === 'needs-verification') {
      this.#move({ ...present, state: 'needs-secrets', e2ee: { ...unverified, verified: true } });
    }
  }

  /** The keys for encrypted messages are here. The messages follow. */
  unlock(): void {
    const present = this.get();
    if (present.state === 'ready' || present.state === 'needs-first-sync') return;
    this.#database.transaction(() => {
      this.#move({ ...present, state: 'needs-first-sync', e2ee: verified });
      this.#jobs.schedule('setup.synced', this.#clock.now() + FIRST_SYNC, {});
    });
  }

  #finishPreparation(): void {
    this.#move({ ...this.get(), state: 'needs-cross-signing-setup', e2ee: { ...untouched, initialized: true } });
  }

  #finishSync(): void {
    this.#move({ ...this.get(), state: 'ready', e2ee: { ...verified, firstSyncDone: true } });
  }

  #move(next: State): void {
    this.#database.transaction(() => {
      this.#settings.set('appState', next);
      this.#database.changes.appStateUpdated();
    });
  }
}
