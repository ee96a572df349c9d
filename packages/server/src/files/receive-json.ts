import { pipeline } from 'node:stream/promises';
import jsonParser, { type Token } from 'stream-json/parser.js';
import { badRequest, Failure } from '../failure.ts';
import type { MediaFolder } from './media-folder.ts';
import { atMost, type ReceivedFile, tooLarge, type UploadRequest } from './received-file.ts';
import { isSystemError } from './system-error.ts';
import { LIMIT_OF_REST, LONGEST_CONTENT, UploadReader } from './upload-reader.ts';

/**
 * Reads a file out of JSON, where it stands as base64, and writes it down as it comes: the text as a whole may be longer
 * than a string can be.
 *
 * @throws {Failure} 400 when the body is not JSON, 413 when it is too large, 415 when it is of another media type, 422
 * when a value is missing or not acceptable
 */
export async function receiveJSON({ headers, bytes }: UploadRequest, folder: MediaFolder): Promise<ReceivedFile> {
  if (!/^application\/json\b/i.test(headers['content-type'] ?? '')) {
    throw new Failure(415, 'unsupported_media_type', 'Send the body as application/json, and say so in Content-Type.');
  }
  const limit = LONGEST_CONTENT + LIMIT_OF_REST;
  if (Number(headers['content-length']) > limit) throw tooLarge();
  const reader = new UploadReader();
  // Nothing is packed: even a key may be longer than memory.
  const parser = jsonParser.asStream({ packValues: false });
  try {
    const file = await pipeline(atMost(limit, bytes()), parser, (tokens: AsyncIterable<Token>) =>
      folder.receive(reader.readAll(tokens)),
    );
    return { file, ...reader.said };
  } catch (error) {
    throw error instanceof Failure || isSystemError(error) ? error : badRequest('The request body is not valid JSON.');
  }
}
