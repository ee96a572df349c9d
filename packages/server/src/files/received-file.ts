import { Failure } from '../failure.ts';
import type { IncomingFile } from './media-folder.ts';

/** What an upload has brought: the bytes, and what was said of them. */
export interface ReceivedFile {
  file: IncomingFile;
  fileName?: string | undefined;
  mimeType?: string | undefined;
}

/** The most bytes that a file may have. */
export const LARGEST_FILE = 500 * 2 ** 20;

export function tooLarge(): Failure {
  return new Failure(413, 'body_too_large', 'A file may have 500 MB at most.');
}

/**
 * Passes the bytes of a body on as they come, up to so many.
 *
 * @throws {Failure} 413 when there are more
 */
export async function* atMost(limit: number, { body }: Request): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  // To cancel the body would end the connection before the refusal has gone out.
  for await (const chunk of body?.values({ preventCancel: true }) ?? []) {
    bytes += chunk.byteLength;
    if (bytes > limit) throw tooLarge();
    yield chunk;
  }
}
