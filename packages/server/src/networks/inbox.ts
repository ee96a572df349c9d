import type { Message, Participant } from '@beeper-openapi/types';
import type { Clock } from '../clock.ts';
import type { Jobs } from '../jobs.ts';
import type { Database, Statement } from '../store/database.ts';
import type { NetworkEvent, NetworkHost } from './network.ts';

const LATER = 'network.event';

type EventOf<Type extends NetworkEvent['type']> = Extract<NetworkEvent, { type: Type }>;

/** Where networks tell what happens. Each part of the app takes from it what concerns that part. */
export class Inbox implements NetworkHost {
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #jobs: Jobs;
  readonly #takers = new Map<string, (event: NetworkEvent) => void>();
  readonly #participants: Statement;
  readonly #message: Statement;

  constructor(database: Database, clock: Clock, jobs: Jobs) {
    this.#database = database;
    this.#clock = clock;
    this.#jobs = jobs;
    this.#participants = database.prepare('SELECT document FROM chat_participant WHERE chat_id = ? ORDER BY position');
    this.#message = database.prepare('SELECT document FROM message WHERE chat_id = ? AND id = ?');
    jobs.handle<NetworkEvent>(LATER, (event) => () => this.tell(event));
  }

  /**
   * Says who takes a kind of event into the database, as part of one transaction. All are to be known before networks
   * start.
   */
  take<Type extends NetworkEvent['type']>(type: Type, taker: (event: EventOf<Type>) => void): void {
    this.#takers.set(type, (event) => taker(event as EventOf<Type>));
  }

  tell(event: NetworkEvent): void {
    this.#database.transaction(() => this.#takers.get(event.type)?.(event));
  }

  tellLater(milliseconds: number, event: NetworkEvent): void {
    this.#jobs.schedule(LATER, this.#clock.now() + milliseconds, event);
  }

  now(): number {
    return this.#clock.now();
  }

  participantsOf(chatID: string): Participant[] {
    return this.#participants.all(chatID).map(({ document }) => JSON.parse(document as string));
  }

  findMessage(chatID: string, messageID: string): Message | undefined {
    const row = this.#message.get(chatID, messageID);
    return row && JSON.parse(row.document as string);
  }
}
