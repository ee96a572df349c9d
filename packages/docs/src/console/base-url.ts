// Where a page may send a token. The site's policy holds a page to the same hosts, in case this should ever fail.

/** Where the API is if nobody has changed it. */
const DEFAULT_BASE_URL = 'http://127.0.0.1:23373';

/** A sentence for the reader, in place of an answer. */
export class Explained extends Error {
  override name = 'Explained';
}

/**
 * The address below which the operations are, without a slash at its end.
 *
 * @param pageOrigin the origin of the page that asks
 * @throws {Explained} if it is no address, or one that a page must not send a token to
 */
export function readBaseURL(text: string, pageOrigin: string): string {
  const example = `Give one such as ${DEFAULT_BASE_URL}.`;
  const trimmed = text.trim();
  if (!URL.canParse(trimmed)) throw new Explained(`“${trimmed}” is not a full address. ${example}`);
  const { hash, hostname, origin, password, pathname, protocol, search, username } = new URL(trimmed);
  if (protocol !== 'http:' && protocol !== 'https:') {
    throw new Explained(`The address begins with “${protocol}”; the API is reached over http or https. ${example}`);
  }
  if (username !== '' || password !== '' || search !== '' || hash !== '') {
    throw new Explained(`The address has more than a host, a port and a path. ${example}`);
  }
  const isLoopback = protocol === 'http:' && (hostname === '127.0.0.1' || hostname === 'localhost');
  if (!isLoopback && origin !== pageOrigin) {
    throw new Explained(
      `This page sends a token to this machine only, by the names 127.0.0.1 and localhost over http, so that none can go astray. Use the request as curl to reach ${hostname}.`,
    );
  }
  return origin + pathname.replace(/\/+$/, '');
}

/** What the reader most likely means: the server that has sent the page, if it is one that serves the API too. */
export function likelyBaseURL({
  hostname,
  origin,
  pathname,
}: Pick<Location, 'hostname' | 'origin' | 'pathname'>): string {
  const isLocal = hostname === '127.0.0.1' || hostname === 'localhost';
  return isLocal && pathname.startsWith('/docs/') ? origin : DEFAULT_BASE_URL;
}
