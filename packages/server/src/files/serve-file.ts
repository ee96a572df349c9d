// https://www.rfc-editor.org/rfc/rfc9110#section-13.2.2 has the order in which conditions count.

import type { Stats } from 'node:fs';
import { open } from 'node:fs/promises';
import { ReadableStream } from 'node:stream/web';
import { create as contentDisposition } from 'content-disposition';
import { readRange } from './byte-range.ts';
import { hasAlready } from './entity-tag.ts';
import type { FileFacts } from './stored-file.ts';

/** By names in lower case. */
type Headers = Readonly<Record<string, string | undefined>>;

/** What a browser may show by itself. Anything else, it is told to save. */
const SHOWN = /^(?:audio|video|image)\/(?!svg)/;
const CHUNK = 65_536;

/** Answers with a file or the part of it that is asked for, read as it goes out. */
export function serveFile(path: string, { mimeType, fileName }: FileFacts, stat: Stats, headers: Headers): Response {
  const etag = `"${stat.size.toString(16)}-${Math.floor(stat.mtimeMs).toString(16)}"`;
  const lastModified = stat.mtime.toUTCString();
  const validators = { etag, 'last-modified': lastModified, 'cache-control': 'private, no-cache' };
  if (isUnchanged(headers, etag, stat)) return new Response(null, { status: 304, headers: validators });

  const isRangeValid = [undefined, etag, lastModified].includes(headers['if-range']);
  const range = isRangeValid ? readRange(headers.range, stat.size) : undefined;
  if (range === 'unsatisfiable') {
    return new Response(null, { status: 416, headers: { 'content-range': `bytes */${stat.size}` } });
  }
  const { start, end } = range ?? { start: 0, end: stat.size };
  return new Response(ReadableStream.from(readBytes(path, start, end)) as never, {
    status: range ? 206 : 200,
    headers: {
      ...validators,
      'accept-ranges': 'bytes',
      'content-type': mimeType,
      'content-length': String(end - start),
      ...(range && { 'content-range': `bytes ${start}-${end - 1}/${stat.size}` }),
      'content-disposition': contentDisposition(fileName, { type: SHOWN.test(mimeType) ? 'inline' : 'attachment' }),
      'x-content-type-options': 'nosniff',
    },
  });
}

function isUnchanged(headers: Headers, etag: string, { mtimeMs }: Stats): boolean {
  const { 'if-none-match': known, 'if-modified-since': since } = headers;
  if (known !== undefined) return hasAlready(known, etag);
  // The header counts in whole seconds.
  return since !== undefined && Math.floor(mtimeMs / 1000) * 1000 <= Date.parse(since);
}

/** The file is opened when the first byte is wanted, so that an answer that nobody reads leaves nothing open. */
async function* readBytes(path: string, start: number, end: number): AsyncGenerator<Uint8Array> {
  const file = await open(path);
  try {
    for (let position = start; position < end; ) {
      const chunk = Buffer.allocUnsafe(Math.min(CHUNK, end - position));
      const { bytesRead } = await file.read(chunk, 0, chunk.length, position);
      if (bytesRead === 0) throw new Error('A file has become shorter while it was read.');
      yield chunk.subarray(0, bytesRead);
      position += bytesRead;
    }
  } finally {
    await file.close();
  }
}
