// The examples of the spec, to call the client with and to answer it with.

import { readFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import {
  listLocatedOperations,
  type RequestBodyObject,
  type ResponseObject,
  readBundle,
  resolve,
} from '@beeper-openapi/scripts/openapi';
import { type Operation, operations } from '@beeper-openapi/types/operations';
import { onTestFinished } from 'vitest';
import { WebSocketServer } from 'ws';
import { type Answer, reply, serve, type TestServer } from './serve.ts';

/** An operation, with a request to it and the replies to choose from. */
export interface Example {
  operation: Operation;
  /** By name. Those that may be left out are, unless they have no default. */
  path: Record<string, string>;
  query: Record<string, string>;
  body: unknown;
  status: number;
  replies: unknown[];
}

const description = await readBundle();

/** One for each operation that `fetch` can call. */
export const examples: Example[] = listLocatedOperations(description).flatMap(({ operation: source, parameters }) => {
  const operation: Operation = operations[source.operationId as keyof typeof operations];
  const success = Object.entries(source.responses ?? {}).find(([status]) => status.startsWith('2'));
  if (!success) return [];
  const [status, response] = success;
  const { content: answered = {} } = resolve<ResponseObject>(description, response);
  const requestBody = source.requestBody && resolve<RequestBodyObject>(description, source.requestBody);
  const required = (place: string) =>
    Object.fromEntries(
      parameters.filter((it) => it.in === place && it.required).map((it) => [it.name, String(it.example)]),
    );
  return [
    {
      operation,
      path: required('path'),
      query: required('query'),
      body: valuesOf(Object.values(requestBody?.content ?? {})[0])[0],
      status: Number(status),
      replies: valuesOf(Object.values(answered)[0]),
    },
  ];
});

function valuesOf(media: object | undefined): unknown[] {
  const { examples = {} } = (media ?? {}) as { examples?: Record<string, { value: unknown }> };
  return Object.values(examples).map(({ value }) => value);
}

/** A server that answers each operation with an example: the first, or of later pages one that is the last. */
export function serveExamples(): Promise<TestServer> {
  return serve((response, request) =>
    answerWith(request.method, request.path, 'cursor' in request.query)(response, request),
  );
}

function answerWith(method: string, path: string, isLaterPage: boolean): Answer {
  const example = examples.find(({ operation }) => {
    const pattern = operation.path.replaceAll(/\{\w+\}/g, '[^/]+');
    return operation.method === method && new RegExp(`^${pattern}$`).test(path);
  });
  if (example?.operation.id === 'serveAsset') return serveFile;
  if (!example) return reply({ message: 'There is no such operation.', code: 'not_found' }, 404);
  const last = example.replies.find((page) => !(page as { hasMore?: boolean }).hasMore);
  return reply(isLaterPage ? last : example.replies[0], example.status);
}

/** Some bytes, or the range of them that is asked for. */
const serveFile: Answer = (response, { headers }) => {
  const bytes = Buffer.alloc(100, '.');
  const [, start, end] = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? '') ?? [];
  if (start === undefined) return void response.end(bytes);
  response.writeHead(206, { 'content-range': `bytes ${start}-${end}/${bytes.length}` });
  response.end(bytes.subarray(Number(start), Number(end) + 1));
};

/** Has a server send, to whoever connects, every event that the spec has as an example. */
export async function streamExamples(server: Server): Promise<void> {
  const source = new URL(import.meta.resolve('@beeper-openapi/spec/asyncapi.json'));
  const { messages } = JSON.parse(await readFile(source, 'utf8')).channels.events;
  const payloads = (name: string) => messages[name].examples.map(({ payload }: { payload: object }) => payload);
  const sockets = new WebSocketServer({ server });
  onTestFinished(() => sockets.close());
  sockets.on('connection', (socket) => {
    const send = (payload: object) => socket.send(JSON.stringify(payload));
    payloads('ready').forEach(send);
    socket.on('message', () => {
      send(payloads('subscriptionsUpdated')[0]);
      ['chatUpserted', 'messageUpserted', 'messageDeleted', 'chatDeleted'].flatMap(payloads).forEach(send);
    });
  });
}
