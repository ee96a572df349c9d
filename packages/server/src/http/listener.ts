import { createServer, type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import { Refusal } from '../failure.ts';
import type { Limits } from './limits.ts';
import { SwitchableResponse } from './protocol-switch.ts';
import type { Replies } from './reply.ts';
import type { Routes } from './routes.ts';

export interface ListenerOptions {
  readonly fetch: Routes['fetch'];
  readonly replies: Replies;
  readonly limits: Limits;
  /** Whether the process is the server's own, so that it may put faster ones in place of `Request` and `Response`. */
  readonly ownsProcess: boolean;
}

/** A server that answers by the routes, and what is no request of HTTP at all in the same form. */
export function createListener({ fetch, replies, limits, ownsProcess }: ListenerOptions): Server {
  const listener = getRequestListener((request, bindings) => fetch(request, bindings as HttpBindings), {
    overrideGlobalObjects: ownsProcess,
    errorHandler: () => replies.failure(new Refusal(400, 'bad_request', 'The address of the request is not valid.')),
  });
  const server = createServer({
    headersTimeout: limits.headersTimeout,
    requestTimeout: limits.requestTimeout,
    keepAliveTimeout: limits.keepAliveTimeout,
    connectionsCheckingInterval: limits.checkInterval,
    maxHeaderSize: limits.headerSize,
    // Refused below like any other request that is not valid.
    requireHostHeader: false,
    // Some clients offer a newer HTTP with their first request, and are content when that is ignored.
    shouldUpgradeCallback: ({ headers }) => headers.upgrade?.toLowerCase() === 'websocket',
  });
  server.maxConnections = limits.openSockets;
  /** The reply that a connection is now used for. */
  const underWay = new WeakMap<Duplex, ServerResponse>();

  function take(request: IncomingMessage, response: ServerResponse): void {
    underWay.set(request.socket, response);
    listener(request, response);
  }

  server.on('request', take);
  server.on('checkExpectation', take);
  server.on('upgrade', (request, _socket, head) => take(request, new SwitchableResponse(request, head)));
  server.on('connect', (request, _socket, head) => take(request, new SwitchableResponse(request, head)));
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    const reply = underWay.get(socket);
    const isInReply = reply?.headersSent && !reply.writableFinished;
    if (!socket.writable || isInReply || error.code === 'ECONNRESET') socket.destroy();
    else socket.end(print(refusalOf(error), replies.headers), () => socket.destroy());
  });
  return server;
}

/** What is wrong with a request that node:http could not read: https://nodejs.org/api/http.html#event-clienterror */
function refusalOf({ code }: NodeJS.ErrnoException): Refusal {
  if (code === 'HPE_HEADER_OVERFLOW')
    return new Refusal(431, 'headers_too_large', 'The headers and the address are too long.');
  if (code === 'HPE_CHUNK_EXTENSIONS_OVERFLOW')
    return new Refusal(413, 'body_too_large', 'The body has overlong chunk extensions.');
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT')
    return new Refusal(408, 'request_timeout', 'The request took too long to arrive.');
  return new Refusal(400, 'bad_request', 'This is not a valid HTTP request.');
}

/** A reply as it goes over the wire. */
function print({ status, body }: Refusal, headers: Readonly<Record<string, string>>): string {
  const text = JSON.stringify(body);
  const all = {
    ...headers,
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(text),
    connection: 'close',
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${text}`;
}
