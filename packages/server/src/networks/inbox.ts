import type { Message, Participant } from '@beeper-openapi/types';
import type { Clock } from '../clock.ts';
import type { Jobs } from '../jobs.ts';
import type { Chats } from '../store/chats.ts';
import type { Database } from '../store/database.ts';
import type { Messages } from '../store/messages.ts';
import type { NetworkEvent, NetworkHost } from './network.ts';

const LATER = 'network.event';

type EventOf<Type extends NetworkEvent['type']> = Extract<NetworkEvent, { type: Type }>;

/** Where networks tell what happens. Each part of the app takes from it what concerns that part. */
export class Inbox implements NetworkHost {
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #jobs: Jobs;
  readonly #takers = new Map<string, (event: NetworkEvent) => void>();
  readonly #chats: Chats;
  readonly #messages: Messages;

  constructor(database: Database, clock: Clock, jobs: Jobs, chats: Chats, messages: Messages) {
    this.#database = database;
    this.#clock = clock;
    this.#jobs = jobs;
    this.#chats = chats;
    this.#messages = messages;
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
    return this.#chats.participants(chatID);
  }

  findMessage(chatID: string, messageID: string): Message | undefined {
    return this.#messages.find([chatID], messageID);
  }
}
