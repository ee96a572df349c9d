import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import { Refusal } from '../failure.ts';
import type { Limits } from './limits.ts';
import { SwitchableResponse } from './protocol-switch.ts';
import type { Replies } from './reply.ts';
import type { Routes } from './routes.ts';
import { refuseUnreadable } from './unreadable.ts';

/** How often connections are looked for that are not used any more, while the listener closes. In milliseconds. */
const CLOSE_CHECK = 20;

export interface ListenerOptions {
  readonly fetch: Routes['fetch'];
  readonly replies: Replies;
  readonly limits: Limits;
  /** Whether the process is the server's own, so that it may put faster ones in place of `Request` and `Response`. */
  readonly ownsProcess: boolean;
}

/** Takes connections, and answers by the routes; what is no request of HTTP at all, it answers in the same form. */
export class Listener {
  readonly #server: Server;
  /** Those that are open, each with the latest reply on it. */
  readonly #connections = new Map<Duplex, ServerResponse | undefined>();
  #closed: Promise<void> | undefined;

  constructor({ fetch, replies, limits, ownsProcess }: ListenerOptions) {
    const answer = getRequestListener((request, bindings) => fetch(request, bindings as HttpBindings), {
      overrideGlobalObjects: ownsProcess,
      errorHandler: () => replies.failure(new Refusal(400, 'bad_request', 'The address of the request is not valid.')),
    });
    const take = (request: IncomingMessage, response: ServerResponse) => {
      this.#connections.set(request.socket, response);
      answer(request, response);
    };
    this.#server = createServer({
      headersTimeout: limits.headersTimeout,
      requestTimeout: limits.requestTimeout,
      keepAliveTimeout: limits.keepAliveTimeout,
      connectionsCheckingInterval: limits.checkInterval,
      maxHeaderSize: limits.headerSize,
      // Refused above like any other request that is not valid.
      requireHostHeader: false,
      // Some clients offer a newer HTTP with their first request, and are content when that is ignored.
      shouldUpgradeCallback: ({ headers }) => headers.upgrade?.toLowerCase() === 'websocket',
    });
    this.#server.maxConnections = limits.openSockets;
    this.#server.on('connection', (socket) => {
      this.#connections.set(socket, undefined);
      socket.once('close', () => this.#connections.delete(socket));
    });
    this.#server.on('request', take);
    this.#server.on('checkExpectation', take);
    this.#server.on('upgrade', (request, _, head) => take(request, new SwitchableResponse(request, head)));
    this.#server.on('connect', (request, _, head) => take(request, new SwitchableResponse(request, head)));
    this.#server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
      const isInReply = this.#connections.get(socket)?.headersSent && this.#isUsed(socket);
      if (!socket.writable || isInReply || error.code === 'ECONNRESET') socket.destroy();
      else socket.end(refuseUnreadable(error, replies.headers), () => socket.destroy());
    });
  }

  /**
   * Begins to take connections.
   *
   * @param port a free one for 0
   * @returns where they are reached from this machine
   */
  async listen(port: number, host: string): Promise<string> {
    await new Promise<void>((ready, failed) => {
      this.#server.once('error', failed);
      this.#server.listen(port, host, () => {
        this.#server.off('error', failed);
        ready();
      });
    });
    const { address, family, port: given } = this.#server.address() as AddressInfo;
    const isAny = address === '0.0.0.0' || address === '::';
    return `http://${isAny ? '127.0.0.1' : family === 'IPv6' ? `[${address}]` : address}:${given}`;
  }

  /** Ends connections without a word, but for those that have gone over to another protocol. */
  cut(): void {
    for (const [socket, reply] of this.#connections) if (!isSwitched(reply)) socket.destroy();
  }

  /** Takes no more connections, and waits until all have ended. Those that take longer than the grace are cut. */
  close(grace: number): Promise<void> {
    this.#closed ??= this.#server.listening ? this.#close(grace) : Promise.resolve();
    return this.#closed;
  }

  async #close(grace: number): Promise<void> {
    const closed = new Promise((done) => this.#server.close(done));
    // A client would keep its connection for a next request. Node lets such be that have not been used yet.
    const unused = setInterval(() => {
      for (const socket of this.#connections.keys()) if (!this.#isUsed(socket)) socket.destroy();
    }, CLOSE_CHECK);
    const late = setTimeout(() => {
      for (const socket of this.#connections.keys()) socket.destroy();
    }, grace);
    await closed;
    clearInterval(unused);
    clearTimeout(late);
  }

  /** Whether a request that has come over a connection is still to be answered. */
  #isUsed(socket: Duplex): boolean {
    const reply = this.#connections.get(socket);
    return reply !== undefined && (isSwitched(reply) || !reply.writableFinished);
  }
}

function isSwitched(reply: ServerResponse | undefined): boolean {
  return reply instanceof SwitchableResponse && reply.isSwitched;
}
