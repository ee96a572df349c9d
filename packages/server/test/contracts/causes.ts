import { readFile } from 'node:fs/promises';
import type { ControlledServer } from '../../src/create-server.ts';
import { connectEvents, type EventClient } from '../support/event-client.ts';

const AGENT = 'cause-recorder';

/** An operation and a type of events that it causes. */
export type Cause = `${string} causes ${string}`;

/** What `asyncapi.yaml` says of the causes of events, for some operations. */
export async function toldCauses(operationIDs: readonly string[]): Promise<Cause[]> {
  const file = new URL(import.meta.resolve('@beeper-openapi/spec/asyncapi.json'));
  const { channels } = JSON.parse(await readFile(file, 'utf8')) as {
    channels: Record<string, { messages: Record<string, { name: string; 'x-caused-by'?: string[] }> }>;
  };
  return Object.values(channels)
    .flatMap(({ messages }) => Object.values(messages))
    .flatMap(({ name, 'x-caused-by': causes = [] }) =>
      causes.filter((id) => operationIDs.includes(id)).map((id): Cause => `${id} causes ${name}`),
    );
}

/** Listens to the events of a server while a client works, and notes which operation has caused which. */
export class CauseRecorder {
  readonly #server: ControlledServer;
  readonly #url: string;
  readonly #causes = new Set<Cause>();
  #listener: EventClient | undefined;
  #taken = 0;

  constructor(server: ControlledServer, url: string) {
    this.#server = server;
    this.#url = url;
  }

  get causes(): Cause[] {
    return [...this.#causes];
  }

  /** The operations that were called, but for what the recorder itself has. */
  get called(): string[] {
    const requests = this.#server.control.requests.list().filter(({ headers }) => headers['user-agent'] !== AGENT);
    return [...new Set(requests.map(({ operationID }) => operationID))];
  }

  /** In place of the client's own. */
  readonly fetch: typeof fetch = async (input, init) => {
    // What has come since the last request, time has brought.
    await this.#takeEvents();
    const reply = await fetch(input, init);
    const operation = this.#server.control.requests.list().at(-1)?.operationID;
    for (const type of await this.#takeEvents()) this.#causes.add(`${operation} causes ${type}`);
    return reply;
  };

  /** The types of the events so far. A command is answered after them, since they go over the same connection. */
  async #takeEvents(): Promise<string[]> {
    this.#listener ??= await connectEvents(this.#url, this.#server.token, { headers: { 'user-agent': AGENT } });
    await this.#listener.send({ type: 'subscriptions.set', chatIDs: ['*'], app: { state: true } });
    const { types } = this.#listener;
    const events = types.slice(this.#taken).filter((type) => type !== 'ready' && type !== 'subscriptions.updated');
    this.#taken = types.length;
    return events;
  }
}
