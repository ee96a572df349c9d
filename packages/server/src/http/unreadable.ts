import { STATUS_CODES } from 'node:http';
import { Refusal } from '../failure.ts';

/**
 * What a client is told of a request that node:http could not read, as it goes over the wire.
 *
 * @param headers what every reply has
 * @see https://nodejs.org/api/http.html#event-clienterror
 */
export function refuseUnreadable(error: NodeJS.ErrnoException, headers: Readonly<Record<string, string>>): string {
  const { status, body } = refusalOf(error);
  const text = JSON.stringify(body);
  const own = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text), connection: 'close' };
  const lines = Object.entries({ ...headers, ...own }).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${text}`;
}

function refusalOf({ code }: NodeJS.ErrnoException): Refusal {
  switch (code) {
    case 'HPE_HEADER_OVERFLOW':
      return new Refusal(431, 'headers_too_large', 'The headers and the address are too long.');
    case 'HPE_CHUNK_EXTENSIONS_OVERFLOW':
      return new Refusal(413, 'body_too_large', 'The body has overlong chunk extensions.');
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return new Refusal(408, 'request_timeout', 'The request took too long to arrive.');
    default:
      return new Refusal(400, 'bad_request', 'This is not a valid HTTP request.');
  }
}
