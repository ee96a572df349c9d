import { Failure } from '../failure.ts';
import type { RequestHeaders } from './incoming.ts';

/** The names of this machine itself. Any other name may belong to a page that has led its host here (DNS rebinding). */
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/i;

/**
 * Turns away what a page of another site has had a browser send: requests for another host, and such from another
 * origin. Programs that are no browsers send no `Origin`.
 *
 * @throws {Failure} 403
 */
export function guard({ host, origin }: RequestHeaders, remoteAccess: boolean): void {
  if (!remoteAccess && !LOOPBACK.test(host?.replace(/:\d+$/, '') ?? '')) {
    throw new Failure(
      403,
      'forbidden_host',
      'This server answers to localhost only. Start it with remote access to reach it by another name.',
    );
  }
  if (origin !== undefined && !isAllowedOrigin(origin, remoteAccess)) {
    throw new Failure(403, 'forbidden_origin', 'Pages of this origin may not use the API.');
  }
}

/** Whether pages of an origin may use the API: those that this machine serves, or all that bring a token from afar. */
export function isAllowedOrigin(origin: string, remoteAccess: boolean): boolean {
  if (remoteAccess) return true;
  return URL.canParse(origin) && LOOPBACK.test(new URL(origin).hostname);
}
