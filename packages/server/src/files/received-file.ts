import { Failure } from '../failure.ts';
import type { IncomingFile } from './media-folder.ts';

/** A request that brings a file. */
export interface UploadRequest {
  /** By names in lower case. */
  headers: Readonly<Record<string, string | undefined>>;
  /** Gives those of the body, as they come. */
  bytes: () => AsyncIterable<Uint8Array>;
}

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
 * Passes bytes on as they come, up to so many.
 *
 * @throws {Failure} 413 when there are more
 */
export async function* atMost(limit: number, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const piece of bytes) {
    size += piece.byteLength;
    if (size > limit) throw tooLarge();
    yield piece;
  }
}
