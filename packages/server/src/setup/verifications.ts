import type { CancelVerificationInput, CreateVerificationInput, Verification } from '@beeper-openapi/types';
import type { Clock } from '../clock.ts';
import { conflict, notFound, unacceptable } from '../failure.ts';
import type { Jobs } from '../jobs.ts';
import type { Database, Statement } from '../store/database.ts';
import type { Settings } from '../store/settings.ts';
import type { AppState } from './app-state.ts';
import type { BeeperAccounts } from './beeper-accounts.ts';
import { deriveID } from './derive.ts';
import { deriveQR, readVerificationID } from './qr-code.ts';
import { type Action, actionsOf, describe, shower, type VerificationRecord } from './verification-record.ts';

/** How long the person takes at the other device, in milliseconds. */
const PERSON = 2_000;
const MINUTE = 60_000;
/** How long two devices wait for each other. */
const PATIENCE = 10 * MINUTE;
/** How long it can be read how one has ended. */
const MEMORY = 60 * MINUTE;

/** The attempts to make devices trusted. On the other side is a device that is simulated, with a person at it. */
export class Verifications {
  readonly #database: Database;
  readonly #settings: Settings;
  readonly #jobs: Jobs;
  readonly #clock: Clock;
  readonly #accounts: BeeperAccounts;
  readonly #appState: AppState;
  readonly #insert: Statement;
  readonly #update: Statement;
  readonly #get: Statement;
  readonly #listUnderWay: Statement;
  readonly #delete: Statement;

  constructor(parts: {
    database: Database;
    settings: Settings;
    jobs: Jobs;
    clock: Clock;
    accounts: BeeperAccounts;
    appState: AppState;
  }) {
    const { database, jobs } = parts;
    this.#database = database;
    this.#settings = parts.settings;
    this.#jobs = jobs;
    this.#clock = parts.clock;
    this.#accounts = parts.accounts;
    this.#appState = parts.appState;
    this.#insert = database.prepare('INSERT INTO verification (document) VALUES (?)');
    this.#update = database.prepare('UPDATE verification SET document = ? WHERE id = ?');
    this.#get = database.prepare('SELECT document FROM verification WHERE id = ?');
    this.#listUnderWay = database.prepare('SELECT document FROM verification WHERE NOT is_over ORDER BY position');
    this.#delete = database.prepare('DELETE FROM verification WHERE id = ?');
    jobs.handle<Subject>(
      'verification.answer',
      ({ id }) =>
        () =>
          this.#answerThere(id),
    );
    jobs.handle<Subject>(
      'verification.expire',
      ({ id }) =>
        () =>
          this.#expire(id),
    );
    jobs.handle<Subject>(
      'verification.forget',
      ({ id }) =>
        () =>
          void this.#delete.run(id),
    );
  }

  /** Those that are pending or under way, whichever side asked. */
  list(): Verification[] {
    return this.#underWay().map(describe);
  }

  /** The one that is told of along with the state of the setup: the latest. */
  get current(): Verification | undefined {
    const record = this.#underWay().at(-1);
    return record && describe(record);
  }

  /** @throws {Failure} 404 */
  retrieve(id: string): Verification {
    return describe(this.#require(id));
  }

  /**
   * Asks another device.
   *
   * @throws {Failure} 409 when the account has no keys yet, or another device was asked already
   */
  create({ purpose, userID }: CreateVerificationInput = {}): Verification {
    const { userID: ownID } = this.#appState.requireSession();
    const { state } = this.#appState.get();
    if (state === 'initializing' || state === 'needs-cross-signing-setup') {
      throw conflict('There is nothing to verify with: the account has no keys yet.');
    }
    if (this.#underWay().some(({ direction }) => direction === 'outgoing')) {
      throw conflict('A verification that this device has asked for is under way. Finish or cancel it first.');
    }
    const record = this.#add({
      direction: 'outgoing',
      purpose: purpose ?? (state === 'needs-verification' ? 'login' : 'device'),
      otherUserID: userID ?? ownID,
    });
    return describe(record);
  }

  /** @throws {Failure} 404, or 409 when it is not the time for it */
  accept(id: string): Verification {
    return this.#act(id, 'accept', (record) => {
      record.state = 'ready';
    });
  }

  /** @throws {Failure} 404, or 409 when it is over */
  cancel(id: string, { code, reason }: CancelVerificationInput = {}): Verification {
    return this.#act(id, 'cancel', (record) => {
      record.state = 'cancelled';
      record.error = { code: code || 'm.user', reason: reason || 'The verification was cancelled on this device.' };
    });
  }

  /** @throws {Failure} 404, or 409 when it is not the time for it */
  startSAS(id: string): Verification {
    return this.#act(id, 'sas.start', (record) => {
      record.state = 'sas_ready';
      this.#askPerson(id);
    });
  }

  /** @throws {Failure} 404, or 409 when it is not the time for it */
  confirmSAS(id: string): Verification {
    return this.#act(id, 'sas.confirm', (record) => {
      record.isConfirmedHere = true;
      if (record.isConfirmedThere) this.#succeed(record);
    });
  }

  /** @throws {Failure} 404, or 409 when the other device has not scanned */
  confirmScanned(id: string): Verification {
    return this.#act(id, 'qr.confirmScanned', (record) => this.#succeed(record));
  }

  /**
   * Takes a QR code that was scanned from the other device.
   *
   * @throws {Failure} 409 when it is not the time for it, 422 when the code is another one
   */
  scan(data: string): Verification {
    const id = readVerificationID(data.trim());
    const known = this.#find(id);
    if (!known || actionsOf(known).length === 0 || data.trim() !== deriveQR(id, shower(known, 'there'))) {
      const message = 'This is not the QR code of a verification that is under way. Scan the one on screen now.';
      throw unacceptable(['body', 'data'], message, 'unknown_qr_code');
    }
    return this.#act(id, 'sas.start', (record) => {
      record.state = 'qr_scanned';
      record.isScannedHere = true;
      this.#askPerson(id);
    });
  }

  /**
   * Lets another device of the person ask this one, as by a control plane.
   *
   * @param deviceID one of the account's; without it, the last of them
   * @throws {Failure} 404 when there is no such device, 409 when nobody is signed in
   */
  receiveRequest(deviceID?: string): Verification {
    const { userID } = this.#appState.requireSession();
    const devices = this.#accounts.get(userID)?.devices ?? [];
    const device = deviceID === undefined ? devices.at(-1) : devices.find(({ id }) => id === deviceID);
    if (!device) throw notFound('device', deviceID ?? '');
    return describe(this.#add({ direction: 'incoming', purpose: 'device', otherUserID: userID, otherDevice: device }));
  }

  /** The QR code that the other device shows. @throws {Failure} 404 */
  qrThere(id: string): string {
    return deriveQR(id, shower(this.#require(id), 'there'));
  }

  /** The other device scans the QR code of this one. @throws {Failure} 404, or 409 when none is shown */
  scanThere(id: string): Verification {
    return this.#act(id, 'sas.start', (record) => {
      record.state = 'qr_scanned';
    });
  }

  /** The person stops it at the other device. @throws {Failure} 404, or 409 when it is over */
  cancelThere(id: string, error = { code: 'm.user', reason: 'The verification was cancelled on the other device.' }) {
    return this.#act(id, 'cancel', (record) => {
      record.state = 'cancelled';
      record.error = error;
    });
  }

  #add(fields: Omit<VerificationRecord, 'id' | 'state'>): VerificationRecord {
    return this.#database.transaction(() => {
      const count = (this.#settings.get<number>('verifications') ?? 0) + 1;
      this.#settings.set('verifications', count);
      const record: VerificationRecord = { id: deriveID('vrf', count), state: 'requested', ...fields };
      this.#insert.run(JSON.stringify(record));
      this.#jobs.schedule('verification.expire', this.#clock.now() + PATIENCE, { id: record.id });
      if (record.direction === 'outgoing') this.#askPerson(record.id);
      this.#database.changes.appStateUpdated();
      return record;
    });
  }

  /** Has the person at the other device do their part, after a while. */
  #askPerson(id: string): void {
    this.#jobs.schedule('verification.answer', this.#clock.now() + PERSON, { id });
  }

  #answerThere(id: string): void {
    const record = this.#find(id);
    if (record?.state === 'requested') this.#acceptThere(record);
    else if (record?.state === 'sas_ready') this.#confirmThere(record);
    else if (record?.state === 'qr_scanned' && record.isScannedHere) this.#change(record, () => this.#succeed(record));
  }

  #acceptThere(record: VerificationRecord): void {
    const device = this.#accounts.get(record.otherUserID)?.devices[0];
    // Where there is no other device, nobody will ever answer.
    if (!device) return;
    this.#change(record, () => {
      record.state = 'ready';
      record.otherDevice = device;
    });
  }

  #confirmThere(record: VerificationRecord): void {
    this.#change(record, () => {
      record.isConfirmedThere = true;
      if (record.isConfirmedHere) this.#succeed(record);
    });
  }

  #succeed(record: VerificationRecord): void {
    record.state = 'done';
    const isOwn = record.otherUserID === this.#appState.get().matrix?.userID;
    if (isOwn) this.#appState.trust(!record.otherDevice?.lacksSecrets);
  }

  #expire(id: string): void {
    const record = this.#find(id);
    if (!record || actionsOf(record).length === 0) return;
    this.#change(record, () => {
      record.state = 'error';
      record.error = { code: 'm.timeout', reason: 'The other device did not answer in time.' };
    });
  }

  /** Does something that a person can do now. */
  #act(id: string, action: Action, work: (record: VerificationRecord) => void): Verification {
    const record = this.#require(id);
    const actions = actionsOf(record);
    if (!actions.includes(action)) {
      const possible = actions.length === 0 ? 'It is over.' : `What can be done now: ${actions.join(', ')}.`;
      throw conflict(`The verification is in the state "${record.state}", which does not allow this. ${possible}`);
    }
    this.#change(record, () => work(record));
    return describe(record);
  }

  #change(record: VerificationRecord, work: () => void): void {
    const { id } = record;
    this.#database.transaction(() => {
      work();
      this.#update.run(JSON.stringify(record), id);
      if (actionsOf(record).length === 0) {
        this.#jobs.schedule('verification.forget', this.#clock.now() + MEMORY, { id });
      }
      this.#database.changes.appStateUpdated();
    });
  }

  #underWay(): VerificationRecord[] {
    return this.#listUnderWay.all().map(({ document }) => JSON.parse(document as string));
  }

  #find(id: string): VerificationRecord | undefined {
    const row = this.#get.get(id);
    return row && JSON.parse(row.document as string);
  }

  #require(id: string): VerificationRecord {
    const record = this.#find(id);
    if (!record) throw notFound('verification', id);
    return record;
  }
}

interface Subject {
  id: string;
}
