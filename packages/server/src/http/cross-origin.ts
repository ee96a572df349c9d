// https://fetch.spec.whatwg.org/#http-cors-protocol

/** What a page may read beside the body. */
const EXPOSED =
  'X-Beeper-Desktop-Version, WWW-Authenticate, Retry-After, ETag, Accept-Ranges, Content-Range, Content-Disposition';

/** Lets a page of an origin that has passed the guard read a reply. */
export function crossOriginHeaders(origin: string): Record<string, string> {
  return { 'access-control-allow-origin': origin, 'access-control-expose-headers': EXPOSED, vary: 'Origin' };
}

/** Answers a browser that asks, ahead of a request, whether a page may make it. */
export function preflightHeaders(origin: string): Record<string, string> {
  return {
    ...crossOriginHeaders(origin),
    'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE',
    'access-control-allow-headers': 'Authorization, Content-Type, Range, If-None-Match, If-Range',
    'access-control-max-age': '600',
  };
}
