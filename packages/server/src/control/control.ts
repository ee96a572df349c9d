import { randomUUID } from 'node:crypto';
import type { AccountStatus, Verification } from '@beeper-openapi/types';
import type { App } from '../app.ts';
import { ManualClock } from '../clock.ts';
import { conflict } from '../failure.ts';
import type { NetworkEvent } from '../networks/network.ts';
import { SimulatedNetwork } from '../networks/simulated/simulated-network.ts';
import type { Scope } from '../oauth/grant.ts';
import type { Mail } from '../setup/outbox.ts';
import { Faults } from './faults.ts';
import { Recorder } from './recorder.ts';

/** The server that is controlled. */
export interface Controlled {
  /** The app as it now is: a reset puts another in its place. */
  app(): App;
  reset(): Promise<void>;
  /** Ends the connections that stand, but for those of the event stream. */
  closeConnections(): void;
}

/** A message that somebody writes to the person whose app this is. */
export interface ReceivedMessage {
  readonly chatID: string;
  readonly text: string;
  /** Absent for the first of the others in the chat. */
  readonly senderID?: string | undefined;
}

/** What a test does to a server beside asking it: has time pass, things go wrong, and others act. */
export class Control {
  /** What is to go wrong. */
  readonly faults = new Faults();
  /** The requests for operations so far. */
  readonly requests = new Recorder();
  readonly #controlled: Controlled;

  constructor(controlled: Controlled) {
    this.#controlled = controlled;
  }

  /** The time of the server, in milliseconds since 1970. */
  get now(): number {
    return this.#app.clock.now();
  }

  /**
   * Lets time pass: all that is due in it happens before this is over.
   *
   * @throws {Failure} 409 when the server goes by a clock that runs by itself
   */
  async advance(milliseconds: number): Promise<void> {
    const { clock } = this.#app;
    if (!(clock instanceof ManualClock))
      throw conflict('The clock runs by itself. Start with a manual one to move it.');
    await clock.advance(milliseconds);
  }

  /** Begins anew with the seed, with no faults to come and no requests so far. */
  async reset(): Promise<void> {
    this.faults.clear();
    this.requests.clear();
    await this.#controlled.reset();
  }

  /** Ends connections without a word, as when the network breaks: those of the event stream, or all others. */
  closeConnections(kind: 'events' | 'http'): void {
    if (kind === 'events') this.#app.events.cut();
    else this.#controlled.closeConnections();
  }

  /** Has something happen on a network. What concerns nothing that the app knows is let be. */
  tell(event: NetworkEvent): void {
    this.#app.inbox.tell(event);
  }

  /**
   * Changes how an account stands, such as to `reconnect_required`.
   *
   * @throws {Failure} 404 when there is no such account
   */
  setAccountStatus(accountID: string, status: AccountStatus, statusText?: string): void {
    this.#app.accounts.require(accountID);
    this.tell({ type: 'account.status', accountID, status, ...(statusText !== undefined && { statusText }) });
  }

  /**
   * Has somebody write a message.
   *
   * @returns its ID
   * @throws {Failure} 404 when there is no such chat, 409 when there is nobody else in it
   */
  receiveMessage({ chatID: place, text, senderID }: ReceivedMessage): string {
    const { chats, inbox } = this.#app;
    const { id: chatID } = chats.require(place);
    const sender = senderID ?? inbox.participantsOf(chatID).find(({ isSelf }) => !isSelf)?.id;
    if (sender === undefined) throw conflict('There is nobody else in this chat. Say who writes.');
    const id = randomUUID();
    this.tell({ type: 'message.received', chatID, message: { id, senderID: sender, text, timestamp: this.now } });
    return id;
  }

  /**
   * Does what the person would do with a login that shows something, such as scanning its QR code.
   *
   * @throws {Failure} 404 when there is no such bridge, 409 when its network is none that is simulated
   */
  approveLogin(bridgeID: string, loginSessionID: string): void {
    const network = this.#app.networks.require(bridgeID);
    if (!(network instanceof SimulatedNetwork)) throw conflict('Only simulated networks can be approved in this way.');
    network.approve(loginSessionID);
  }

  /**
   * Has another device of the person ask this one to verify it.
   *
   * @param deviceID one of the account's; without it, the last of them
   * @returns the verification, as this device sees it
   * @throws {Failure} 404 when there is no such device, 409 when nobody is signed in
   */
  requestVerification(deviceID?: string): Verification {
    return this.#app.setup.verifications.receiveRequest(deviceID);
  }

  /**
   * What the QR code says that the other device of a verification shows.
   *
   * @throws {Failure} 404 when there is no such verification
   */
  verificationQR(verificationID: string): string {
    return this.#app.setup.verifications.qrThere(verificationID);
  }

  /**
   * Has the other device scan the QR code of this one.
   *
   * @throws {Failure} 404 when there is no such verification, 409 when it shows no QR code
   */
  scanVerification(verificationID: string): Verification {
    return this.#app.setup.verifications.scanThere(verificationID);
  }

  /**
   * Has the person stop a verification at the other device.
   *
   * @throws {Failure} 404 when there is no such verification, 409 when it is over
   */
  cancelVerification(verificationID: string): Verification {
    return this.#app.setup.verifications.cancelThere(verificationID);
  }

  /**
   * Opens a consent page and says yes.
   *
   * @param page the address that a browser would open
   * @param scopes those that are granted; without any, all that are asked for
   * @returns where the browser would go from there
   * @throws {Failure} 400 when the page has no question to ask
   */
  approveConsent(page: string | URL, scopes?: readonly Scope[]): string {
    return this.#app.authorization.approve(new URL(page), scopes);
  }

  /** The emails that have gone out, such as those with sign-in codes, the latest of them; the oldest first. */
  mails(): readonly Mail[] {
    return this.#app.setup.outbox.list();
  }

  get #app(): App {
    return this.#controlled.app();
  }
}
