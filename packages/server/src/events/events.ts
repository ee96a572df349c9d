import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { ClientCommand } from '@beeper-openapi/types';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { Grant } from '../oauth/grant.ts';
import type { Change } from '../store/changes.ts';
import type { Database, Statement } from '../store/database.ts';
import { appVersion } from '../version.ts';
import { CommandError, readCommand } from './command.ts';
import { CloseCode, Connection } from './connection.ts';
import { type Event, toEvent } from './event.ts';
import { writeFrames } from './frames.ts';

/** What clients may take, unless a test wants it tighter. */
export interface EventLimits {
  /** How many may be connected. */
  readonly connections: number;
  /** How many bytes of events may wait for one that reads slowly. */
  readonly backlog: number;
  /** The most bytes of a command. */
  readonly commandSize: number;
  /** How often clients are asked whether they are still there, in milliseconds. */
  readonly pingInterval: number;
}

const defaultLimits: EventLimits = {
  connections: 1_024,
  backlog: 4 * 2 ** 20,
  commandSize: 256 * 2 ** 10,
  pingInterval: 30_000,
};

/** For how many times as long as sending events took, all else has its turn before more are sent. */
const REST = 4;

export interface EventsOptions {
  database: Database;
  clock: Clock;
  log: Log;
  /** The state of the app's setup, as JSON. */
  appState: () => string;
  limits?: Partial<EventLimits>;
}

/** Tells clients of changes, as they are committed, over WebSockets. */
export class Events {
  readonly #clock: Clock;
  readonly #log: Log;
  readonly #appState: () => string;
  readonly #limits: EventLimits;
  readonly #server: WebSocketServer;
  readonly #resolve: Statement;
  readonly #connections = new Set<Connection>();
  /** What has happened since events were last sent. */
  #pending: Event[] = [];
  /** When the next ones may be sent, by the clock of `performance`. */
  #restUntil = 0;
  #pings: NodeJS.Timeout | undefined;

  constructor({ database, clock, log, appState, limits }: EventsOptions) {
    this.#clock = clock;
    this.#log = log;
    this.#appState = appState;
    this.#limits = { ...defaultLimits, ...limits };
    // Compression would cost each connection its own bytes, and memory, for a way that never leaves the machine.
    const { commandSize: maxPayload } = this.#limits;
    this.#server = new WebSocketServer({ noServer: true, clientTracking: false, perMessageDeflate: false, maxPayload });
    this.#server.on('headers', (headers) => headers.push(`X-Beeper-Desktop-Version: ${appVersion}`));
    this.#resolve = database.prepare('SELECT id FROM chat WHERE local_id = ?');
    database.changes.onCommit((changes) => this.#gather(changes));
  }

  /** Whether as many are connected as may be. */
  get isFull(): boolean {
    return this.#connections.size >= this.#limits.connections;
  }

  /**
   * Turns a request into a connection.
   *
   * @param head what the client has already sent
   */
  accept(request: IncomingMessage, stream: Duplex, head: Buffer, grant: Grant): void {
    // No protocol within the protocol is spoken, and the one that the client would like best is not chosen.
    delete request.headers['sec-websocket-protocol'];
    this.#server.handleUpgrade(request, stream, head, (socket) => this.#connect(socket, stream, grant));
  }

  /** Ends the connections of a token that no longer works. */
  endToken(tokenID: string): void {
    for (const connection of this.#connections) if (connection.grant.id === tokenID) endForToken(connection);
  }

  /** Ends all connections, in due form. */
  close(code: number = CloseCode.goingAway, reason = 'The server is shutting down.'): void {
    this.#flush();
    for (const connection of this.#connections) connection.close(code, reason);
  }

  /** Ends all connections without a word. */
  cut(): void {
    for (const connection of this.#connections) connection.cut();
  }

  #connect(socket: WebSocket, stream: Duplex, grant: Grant): void {
    const connection = new Connection(socket, stream, grant, this.#limits.backlog);
    const { expiresAt } = grant;
    const callOff = expiresAt === undefined ? undefined : this.#clock.at(expiresAt, () => endForToken(connection));
    this.#connections.add(connection);
    this.#pings ??= setInterval(() => this.#ping(), this.#limits.pingInterval).unref();
    socket.on('message', (data) => this.#take(connection, String(data)));
    // What is no WebSocket ends the connection; the other side has been told why.
    socket.on('error', () => {});
    socket.on('close', () => {
      callOff?.();
      this.#connections.delete(connection);
      if (this.#connections.size > 0) return;
      clearInterval(this.#pings);
      this.#pings = undefined;
    });
    connection.send({ type: 'ready', version: 1, chatIDs: [], app: { state: false } });
  }

  #take(connection: Connection, text: string): void {
    try {
      this.#subscribe(connection, readCommand(text));
    } catch (error) {
      connection.refuse(error instanceof CommandError ? error : this.#unforeseen(error));
    }
  }

  #subscribe(connection: Connection, { requestID, chatIDs, app }: ClientCommand): void {
    // What has happened so far goes by what was followed so far.
    this.#flush();
    const followed = [...new Set(chatIDs.map((id) => this.#toChatID(id)))];
    const followsApp = app?.state === true;
    connection.follow(followed.includes('*') ? undefined : new Set(followed), followsApp);
    connection.send({
      type: 'subscriptions.updated',
      ...(requestID !== undefined && { requestID }),
      chatIDs: followed,
      app: { state: followsApp },
    });
  }

  /** The ID of a chat, which may be named by its local ID. One that is not there may come to be. */
  #toChatID(id: string): string {
    return (this.#resolve.get(id) as { id: string } | undefined)?.id ?? id;
  }

  #gather(changes: readonly Change[]): void {
    if (this.#connections.size === 0) return;
    const ts = new Date(this.#clock.now()).toISOString();
    for (const change of changes) {
      if (this.#pending.length === 0) this.#flushSoon();
      this.#pending.push(toEvent(change, ts, this.#appState));
    }
  }

  /** One write for all that happens in a turn or, when writing takes long, in a while. */
  #flushSoon(): void {
    const rest = this.#restUntil - performance.now();
    if (rest < 1) setImmediate(() => this.#flush());
    else setTimeout(() => this.#flush(), rest);
  }

  #flush(): void {
    const events = this.#pending;
    if (events.length === 0) return;
    this.#pending = [];
    const start = performance.now();
    /** By the number of the first one, for those who follow all of it. */
    const frames = new Map<number, Buffer>();
    for (const connection of this.#connections) {
      const followed = events.filter((event) => connection.follows(event));
      if (followed.length === 0) continue;
      const { seq } = connection;
      const isAll = followed.length === events.length;
      const written = (isAll ? frames.get(seq) : undefined) ?? writeFrames(followed, seq);
      if (isAll) frames.set(seq, written);
      connection.sendEvents(followed.length, written);
    }
    const end = performance.now();
    this.#restUntil = end + (end - start) * REST;
  }

  #unforeseen(error: unknown): CommandError {
    this.#log.error('A command failed', error);
    return new CommandError('INTERNAL_ERROR', 'Something went wrong inside the app.', undefined);
  }

  #ping(): void {
    for (const connection of this.#connections) connection.ping();
  }
}

function endForToken(connection: Connection): void {
  connection.close(CloseCode.policyViolation, 'The access token is no longer valid.');
}
