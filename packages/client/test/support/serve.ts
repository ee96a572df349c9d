// A real HTTP server for one test. It answers as it is told, and keeps what it was asked.

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** A request as it came over the wire. */
export interface Recorded {
  method: string;
  /** Decoded. */
  path: string;
  /** Each parameter's values, in their order. */
  query: Record<string, string[]>;
  headers: IncomingMessage['headers'];
  body: string;
}

/** How a request is answered. */
export type Answer = (response: ServerResponse, request: Recorded) => void | Promise<void>;

export interface TestServer {
  /** The server itself. */
  server: Server;
  baseURL: string;
  requests: Recorded[];
}

/**
 * Starts a server on a free port; it is closed when the test is over.
 *
 * @param answers one for each request; the last one for all those after it
 */
export async function serve(...answers: [Answer, ...Answer[]]): Promise<TestServer> {
  const requests: Recorded[] = [];
  const server = createServer(async (incoming, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const url = new URL(incoming.url as string, 'http://localhost');
    const recorded = {
      method: incoming.method as string,
      path: decodeURIComponent(url.pathname),
      query: Object.fromEntries(
        [...new Set(url.searchParams.keys())].map((name) => [name, url.searchParams.getAll(name)]),
      ),
      headers: incoming.headers,
      body: Buffer.concat(chunks).toString(),
    };
    requests.push(recorded);
    await (answers[requests.length - 1] ?? (answers.at(-1) as Answer))(response, recorded);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  });
  return { server, baseURL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests };
}

/** Where no server listens. */
export async function unreachable(): Promise<{ baseURL: string }> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return { baseURL: `http://127.0.0.1:${port}` };
}

/** Answers with a body as JSON; without one for undefined. */
export function reply(body: unknown, status = 200, headers: Record<string, string> = {}): Answer {
  return (response) => {
    const type = body === undefined ? {} : { 'content-type': 'application/json' };
    response.writeHead(status, { ...type, ...headers });
    response.end(body === undefined ? undefined : JSON.stringify(body));
  };
}

/** Ends the connection without a word. */
export const hangUp: Answer = (response) => {
  response.socket?.destroy();
};

/** Ends the connection in the middle of a successful answer. */
export const cutOff: Answer = (response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
  response.write('{"items":[', () => response.socket?.destroy());
};

/** Says that it answers with JSON, and does not. */
export const notJSON: Answer = (response) => {
  response.writeHead(200, { 'content-type': 'application/json' }).end('<html>');
};

/** Never answers. */
export const keepWaiting: Answer = () => {};
