import { EventEmitter, once } from 'node:events';

/** What people do outside the app to let a sign-in go on, such as scanning its code with a phone. */
export class Approvals {
  readonly #waiting = new EventEmitter();
  /** Those that came before anybody waited. */
  readonly #early = new Set<string>();

  approve(sessionID: string): void {
    if (!this.#waiting.emit(sessionID)) this.#early.add(sessionID);
  }

  /** Waits until a sign-in is approved, if it has not been; rejected when the signal is aborted. */
  async wait(sessionID: string, signal: AbortSignal): Promise<void> {
    if (!this.#early.delete(sessionID)) await once(this.#waiting, sessionID, { signal });
  }
}
