// The only importer of openapi-fetch: https://openapi-ts.dev/openapi-fetch. Frozen upstream, so it is pinned, and its
// faults are covered here, each with a test. The resource methods do without it: it would more than double the size of
// a client with one resource.

import type { paths } from '@beeper-openapi/types';
import type { Client } from 'openapi-fetch';
import type { BaseBeeperDesktop } from './base-client.ts';
import { isRead } from './call.ts';
import { BeeperDesktopError } from './errors/beeper-desktop-error.ts';
import { ReadOnlyError } from './errors/read-only-error.ts';
import { writePath, writeQuery } from './url.ts';

/** openapi-fetch's client, typed by path. */
export type RawClient = Client<paths>;

const METHODS = ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE'];

/** openapi-fetch's client over the options of ours. It is loaded with the first call. */
export function createRawClient(client: BaseBeeperDesktop): RawClient {
  let loaded: Untyped | undefined;
  const load = async () => {
    const { default: createClient } = await import('openapi-fetch');
    loaded ??= createClient<paths>({
      headers: client.defaultHeaders,
      pathSerializer: writePath,
      querySerializer: (query) => writeQuery({ ...client.defaultQuery, ...query }),
      fetch: (request) => send(client, request),
    }) as unknown as Untyped;
    return loaded;
  };
  const request = async (method: string, path: string, init?: object) =>
    (loaded ?? (await load())).request(method, path, { baseUrl: client.baseURL, ...init });
  const methods = METHODS.map((method) => [method, (path: string, init?: object) => request(method, path, init)]);
  return {
    ...Object.fromEntries(methods),
    request,
    use: async (...middleware: unknown[]) => (await load()).use(...middleware),
    eject: async (...middleware: unknown[]) => (await load()).eject(...middleware),
  };
}

/** What types a call has by its path, its caller knows. */
type Untyped = Record<'request' | 'use' | 'eject', (...args: unknown[]) => unknown>;

async function send(client: BaseBeeperDesktop, request: Request): Promise<Response> {
  if (client.readOnly && !isRead(request.method)) {
    throw new ReadOnlyError(request.method, new URL(request.url).pathname);
  }
  const given = client.currentToken();
  const token = typeof given === 'object' ? await given : given;
  if (token && !request.headers.has('authorization')) authorize(request, token);
  const { fetch = globalThis.fetch, fetchOptions } = client;
  const response = await fetch(request, fetchOptions);
  client.appVersion = response.headers.get('x-beeper-desktop-version') ?? client.appVersion;
  return response.ok ? response : withErrorBody(response);
}

function authorize(request: Request, token: string): void {
  try {
    request.headers.set('authorization', `Bearer ${token}`);
  } catch {
    // The runtime's own error has the token in it.
    throw new BeeperDesktopError('Correct the access token: it cannot be sent.');
  }
}

/** Gives an empty failure a body: without one, openapi-fetch's `error` is empty, so false (openapi-ts#2574). */
async function withErrorBody(response: Response): Promise<Response> {
  const text = await response.text();
  // A status such as 304 may not have a body, and is no failure either.
  if (text !== '' || response.status < 400) return new Response(text || null, response);
  return Response.json({ message: 'The reply has no body.', code: 'no_body' }, { status: response.status });
}
