import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';

/** What node:http gives along with a request; absent when there is no socket. */
export type Bindings = Partial<HttpBindings>;
export type RequestContext = Context<{ Bindings: Bindings }>;
/** By names in lower case. */
export type RequestHeaders = Readonly<Record<string, string | undefined>>;

/** The headers of a request. node:http has parsed them already, where a Headers object would be made of them anew. */
export function headersOf({ env, req }: RequestContext): RequestHeaders {
  if (env?.incoming) return env.incoming.headers as RequestHeaders;
  // Without a socket, no client has put the host into a header.
  return { host: new URL(req.url).host, ...Object.fromEntries(req.raw.headers) };
}
