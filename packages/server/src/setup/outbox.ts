/** An email that the app would send. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** The sign-in code in it. */
  readonly code: string;
  /** In milliseconds since 1970. */
  readonly sentAt: number;
}

const MOST = 50;

/** The emails that went out, for whoever plays the person: a log is no place for what is in them. */
export class Outbox {
  readonly #listeners = new Set<(mail: Mail) => void>();
  #mails: Mail[] = [];

  /** The latest emails, the oldest of them first. */
  list(): readonly Mail[] {
    return this.#mails;
  }

  /** Calls back with each email from now on. */
  onMail(listener: (mail: Mail) => void): void {
    this.#listeners.add(listener);
  }

  send(mail: Mail): void {
    this.#mails = [...this.#mails, mail].slice(-MOST);
    for (const listener of this.#listeners) listener(mail);
  }
}
