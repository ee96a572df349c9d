import type { Clock } from '../clock.ts';
import { after, type Layer } from '../http/call.ts';
import { statusOf } from '../http/outcome.ts';

/** How many requests are kept. */
const MOST = 1_000;
/** How large a body may be to be kept, in bytes. */
const LARGEST_BODY = 64 * 2 ** 10;

/** A request for an operation, and what came of it. */
export interface RecordedRequest {
  /** When it was answered: ISO 8601. */
  readonly at: string;
  readonly operationID: string;
  readonly method: string;
  /** The path and query as they were asked for. */
  readonly path: string;
  /** By names in lower case, without the token. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** What it carried; absent when that was not read, not as the spec says, or large. */
  readonly body?: unknown;
  /** Absent when the client got no answer. */
  readonly status?: number;
}

/** Keeps the requests for operations, the latest of them. */
export class Recorder {
  #requests: RecordedRequest[] = [];

  /** The oldest first. */
  list(): readonly RecordedRequest[] {
    return this.#requests;
  }

  clear(): void {
    this.#requests = [];
  }

  layer(clock: Clock): Layer {
    return (next) => (call) =>
      after(next(call), (reply) => {
        const { context, operation, body } = call;
        const { authorization: _, ...headers } = call.headers;
        const { pathname, search } = new URL(context.req.url);
        const status = statusOf(context, reply);
        const isSmall = Number(headers['content-length'] ?? 0) <= LARGEST_BODY;
        const request: RecordedRequest = {
          at: new Date(clock.now()).toISOString(),
          operationID: operation?.id ?? '',
          method: context.req.method,
          path: `${pathname}${search}`,
          headers,
          ...(body !== undefined && isSmall && { body }),
          ...(status !== undefined && { status }),
        };
        this.#requests = [...this.#requests, request].slice(-MOST);
        return reply;
      });
  }
}
