import { Refusal } from '../failure.ts';
import { baseURLOf } from './base-url.ts';
import type { RequestHeaders } from './incoming.ts';

/** The names of this machine itself. Any other name may belong to a page that has led its host here (DNS rebinding). */
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i;

/** The documents that say where the API is. With remote access, any page may read them. */
const DISCOVERY = '/.well-known/';

/**
 * Turns away what a page of another site has had a browser send: requests for another host, and such from another
 * origin. Programs that are no browsers send no `Origin`.
 *
 * @returns the origin whose pages may read the reply; undefined when no page asks
 * @throws {Refusal} 403
 */
export function guard(
  headers: RequestHeaders,
  { url, path }: { url: string; path: string },
  remoteAccess: boolean,
): string | undefined {
  const { host = '', origin } = headers;
  if (!remoteAccess && !LOOPBACK.test(host)) {
    throw new Refusal(
      403,
      'forbidden_host',
      'This server answers to localhost only. Start it with remote access to reach it by another name.',
    );
  }
  if (origin === undefined || isLoopback(origin)) return origin;
  if (remoteAccess && (path.startsWith(DISCOVERY) || isOwn(origin, url, headers))) return origin;
  throw new Refusal(403, 'forbidden_origin', 'Pages of this origin may not use the API.');
}

function isLoopback(origin: string): boolean {
  return URL.canParse(origin) && LOOPBACK.test(new URL(origin).host);
}

/** Whether a page is one that this server has sent, under whatever name a proxy gives it. */
function isOwn(origin: string, url: string, headers: RequestHeaders): boolean {
  return URL.canParse(origin) && new URL(origin).host === new URL(baseURLOf(url, headers, true)).host;
}
