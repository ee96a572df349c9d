// A small app for the tests of events: chats and messages to read, and an event stream that can be made to fail.

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Chat, Message } from '@beeper-openapi/types';
import { onTestFinished } from 'vitest';
import { type WebSocket, WebSocketServer } from 'ws';

export const CHAT = '!Rd9kWq2LmVx7:beeper.local';
export const OTHER_CHAT = '!Jn3bTz8QcYf1:beeper.local';
const PAGE = 3;
const START = Date.parse('2026-10-16T18:00:00.000Z');

/** A connection of the event stream, from the app's side. */
export class Connection {
  readonly headers: IncomingMessage['headers'];
  readonly commands: { type: string; requestID: string; chatIDs: string[] }[] = [];
  isOpen = true;
  /** What the next event is numbered with. */
  seq = 0;
  readonly #socket: WebSocket;

  constructor(socket: WebSocket, headers: IncomingMessage['headers'], answer: (connection: Connection) => void) {
    this.#socket = socket;
    this.headers = headers;
    socket.on('close', () => {
      this.isOpen = false;
    });
    socket.on('message', (data) => {
      this.commands.push(JSON.parse(String(data)));
      answer(this);
    });
  }

  /** Sends a message, or text that is none. */
  send(message: object | string): void {
    this.#socket.send(typeof message === 'string' ? message : JSON.stringify(message));
  }

  /** Ends the connection without a word. */
  cut(): void {
    this.#socket.terminate();
  }
}

/** The app. What is changed in it is not announced unless a test does so. */
export class TestApp {
  readonly chats = new Map<string, Chat>();
  readonly messages = new Map<string, Message[]>();
  readonly connections: Connection[] = [];
  /** The paths that were read. */
  readonly reads: string[] = [];
  token = 'test-token';
  version = '4.3.89';
  /** How many of the next looks at a chat's messages fail. */
  failures = 0;
  /** The status for upgrades while they are refused. */
  refusal: number | undefined;
  /** The first message of each connection. Undefined for an app that has hung. */
  greeting: object | undefined = { type: 'ready', version: 1, chatIDs: [] };
  /** Answers a command. Undefined for an app that has hung. */
  answer: ((connection: Connection) => void) | undefined = (connection) => {
    const { requestID, chatIDs } = connection.commands.at(-1) as Connection['commands'][number];
    connection.send({ type: 'subscriptions.updated', requestID, chatIDs });
  };
  /** The time of the latest message, in milliseconds since 1970. */
  time = START;
  #port = 0;
  #server: Server | undefined;
  #sortKey = 97;

  get baseURL(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** The connection that stands now. */
  get connection(): Connection {
    return this.connections.at(-1) as Connection;
  }

  async start(): Promise<void> {
    const sockets = new WebSocketServer({ noServer: true });
    this.#server = createServer((request, response) => this.#reply(request, response));
    this.#server.on('upgrade', (request, socket, head) => {
      const status = this.refusal ?? (this.#isAuthorized(request) ? undefined : 401);
      if (status !== undefined) {
        // The other side may be gone before it has read this.
        socket.on('error', () => {});
        socket.end(`HTTP/1.1 ${status} Refused\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`);
        return;
      }
      sockets.handleUpgrade(request, socket, head, (client) => {
        const connection = new Connection(client, request.headers, (which) => this.answer?.(which));
        this.connections.push(connection);
        if (this.greeting) connection.send(this.greeting);
      });
    });
    await new Promise<void>((ready) => this.#server?.listen(this.#port, '127.0.0.1', ready));
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    const server = this.#server;
    if (!server) return;
    this.#server = undefined;
    for (const connection of this.connections) connection.cut();
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  }

  addChat(id: string, lastActivity = new Date(START).toISOString()): void {
    this.chats.set(id, { id, title: 'Ridge loop', lastActivity } as Chat);
    this.messages.set(id, []);
  }

  /** Adds a message, half a second after the one before it. */
  write(text: string, change: Partial<Message> = {}, chatID = CHAT): Message {
    this.time += 500;
    this.#sortKey += 1;
    const timestamp = new Date(this.time).toISOString();
    const id = `message-${this.#sortKey}`;
    const message = { id, chatID, text, timestamp, sortKey: String(this.#sortKey), ...change } as Message;
    this.messages.get(chatID)?.push(message);
    Object.assign(this.chats.get(chatID) as Chat, { lastActivity: timestamp });
    return message;
  }

  /** Tells of a message over the connection that stands. */
  announce(message: Message): void {
    const { id, chatID } = message;
    this.tell({ type: 'message.upserted', chatID, ids: [id], entries: [message] });
  }

  /** Sends an event under the connection's next number. */
  tell(event: object): void {
    this.connection.send({ seq: this.connection.seq, ts: new Date(this.time).toISOString(), ...event });
    this.connection.seq += 1;
  }

  #isAuthorized(request: IncomingMessage): boolean {
    return request.headers.authorization === `Bearer ${this.token}`;
  }

  #reply(request: IncomingMessage, response: ServerResponse): void {
    const { pathname, searchParams } = new URL(request.url as string, this.baseURL);
    this.reads.push(pathname);
    const unauthorized = { message: 'The token is not valid.', code: 'unauthorized' };
    const [status, body] = this.#isAuthorized(request) ? this.#read(pathname, searchParams) : [401, unauthorized];
    response.writeHead(status, { 'content-type': 'application/json', 'x-beeper-desktop-version': this.version });
    response.end(JSON.stringify(body));
  }

  #read(path: string, query: URLSearchParams): [status: number, body: object] {
    if (path === '/v1/app/setup') return [200, { session: { state: 'ready' } }];
    if (path === '/v1/chats') {
      const times = new Map([...this.chats.values()].map((chat) => [chat, Date.parse(chat.lastActivity ?? '')]));
      return [
        200,
        page(
          [...times.keys()].sort((a, b) => (times.get(b) ?? 0) - (times.get(a) ?? 0)),
          query,
        ),
      ];
    }
    const [, chatID = '', list] = /^\/v1\/chats\/([^/]+)(\/messages)?$/.exec(path) ?? [];
    const id = decodeURIComponent(chatID);
    const [chat, messages] = [this.chats.get(id), this.messages.get(id)];
    if (!chat || !messages) return [404, { message: 'There is no such chat.', code: 'not_found' }];
    if (!list) return [200, chat];
    if (this.failures > 0) {
      this.failures -= 1;
      return [500, { message: 'Something went wrong inside the app.', code: 'internal_error' }];
    }
    return [200, page([...messages].reverse(), query)];
  }
}

/** A page of a list, the newest first. A cursor is the ID of an item. */
function page<Item extends { id: string }>(newestFirst: Item[], query: URLSearchParams): object {
  const at = newestFirst.findIndex(({ id }) => id === query.get('cursor'));
  const isAfter = query.get('direction') === 'after';
  const rest = isAfter ? newestFirst.slice(0, at) : newestFirst.slice(at + 1);
  const items = isAfter ? rest.slice(-PAGE) : rest.slice(0, PAGE);
  return {
    items,
    hasMore: rest.length > items.length,
    newestCursor: items[0]?.id ?? null,
    oldestCursor: items.at(-1)?.id ?? null,
  };
}

/** Starts an app with two chats; it is stopped when the test is over. */
export async function serveApp(): Promise<TestApp> {
  const app = new TestApp();
  app.addChat(CHAT);
  app.addChat(OTHER_CHAT);
  await app.start();
  onTestFinished(() => app.stop());
  return app;
}
