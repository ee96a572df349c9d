// https://fetch.spec.whatwg.org/#http-cors-protocol

import type { RequestHeaders } from './incoming.ts';

/** What a page may read beside the body. */
const EXPOSED =
  'X-Beeper-Desktop-Version, WWW-Authenticate, Retry-After, ETag, Accept-Ranges, Content-Range, Content-Disposition';

/** Lets a page of an origin that has passed the guard read a reply. */
export function crossOriginHeaders(origin: string): Record<string, string> {
  return { 'access-control-allow-origin': origin, 'access-control-expose-headers': EXPOSED, vary: 'Origin' };
}

/** Whether a browser asks, ahead of a request, whether a page may make it. */
export function isPreflight(
  method: string,
  { origin, 'access-control-request-method': wanted }: RequestHeaders,
): boolean {
  return method === 'OPTIONS' && origin !== undefined && wanted !== undefined;
}

/** Says yes to such a question. */
export function preflightHeaders(origin: string, headers: RequestHeaders): Record<string, string> {
  // Where a page of the wide network asks for this machine: https://wicg.github.io/private-network-access
  const isFromAfar = headers['access-control-request-private-network'] === 'true';
  return {
    ...crossOriginHeaders(origin),
    'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE',
    // Clients add headers of their own, such as what they are. None changes what a request may do.
    'access-control-allow-headers': headers['access-control-request-headers'] ?? '',
    'access-control-max-age': '600',
    ...(isFromAfar && { 'access-control-allow-private-network': 'true' }),
  };
}
