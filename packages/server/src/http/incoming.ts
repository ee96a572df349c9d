import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';

/** What node:http gives along with a request; absent when there is no socket. */
export type Bindings = Partial<HttpBindings>;
export type RequestContext = Context<{ Bindings: Bindings }>;
/** By names in lower case. */
export type RequestHeaders = Readonly<Record<string, string | undefined>>;

/**
 * The bytes of a body as they come, each piece in memory that is the reader's from then on. To stop in the middle leaves
 * the connection open: a refusal is still to go over it.
 */
export async function* bytesOf({ env, req }: RequestContext): AsyncGenerator<Uint8Array> {
  if (env?.incoming) return yield* env.incoming.iterator({ destroyOnReturn: false });
  for await (const bytes of req.raw.body?.values({ preventCancel: true }) ?? []) yield new Uint8Array(bytes);
}

/** The headers of a request. node:http has parsed them already, where a Headers object would be made of them anew. */
export function headersOf({ env, req }: RequestContext): RequestHeaders {
  if (env?.incoming) return env.incoming.headers as RequestHeaders;
  // Without a socket, no client has put the host into a header.
  return { host: new URL(req.url).host, ...Object.fromEntries(req.raw.headers) };
}
