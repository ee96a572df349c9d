import { pipeline } from 'node:stream/promises';
import { Busboy, type BusboyFileStream, type BusboyHeaders } from '@fastify/busboy';
import { badRequest, Failure, unacceptable } from '../failure.ts';
import type { IncomingFile, MediaFolder } from './media-folder.ts';
import { PieceMemory } from './piece-memory.ts';
import { atMost, LARGEST_FILE, type ReceivedFile, tooLarge, type UploadRequest } from './received-file.ts';
import { isSystemError } from './system-error.ts';

/** The most that a form may hold beside the bytes of the file. */
const LIMIT_OF_REST = 2 ** 16;

/**
 * Reads a file out of a form, `multipart/form-data`, and writes it down as it comes.
 *
 * @throws {Failure} 400 when the form is cut off or malformed, 413 when the file is too large, 415 when it is no form,
 * 422 when a part is missing, comes twice or is called otherwise
 */
export async function receiveForm({ headers, bytes }: UploadRequest, folder: MediaFolder): Promise<ReceivedFile> {
  const form = openForm(headers);
  const memory = new PieceMemory();
  const failed = new AbortController();
  const fields = new Map<string, string>();
  let part: BusboyFileStream | undefined;
  let partName: string | undefined;
  let writing: Promise<IncomingFile | undefined> | undefined;
  const fail = (error: unknown) => failed.abort(error);

  form.on('file', (name, stream, fileName) => {
    // It ends with an error when the form does, which the form tells already.
    stream.on('error', () => {});
    if (name !== 'file') return fail(unrecognised(name));
    if (part) return fail(unacceptable(['body', 'file'], 'This is here twice. Send one file at a time.'));
    part = stream;
    partName = fileName;
    writing = folder.receive(memory.free(stream)).catch((error) => {
      if (isSystemError(error)) fail(error);
      return undefined;
    });
  });
  form.on('field', (name, value, _isNameCut, isCut) => {
    if (fields.has(name)) fail(unacceptable(['body', name], 'This is here twice.'));
    if (isCut) fail(unacceptable(['body', name], 'This is too long.', 'too_big'));
    fields.set(name, value);
  });

  try {
    await pipeline(memory.note(atMost(LARGEST_FILE + LIMIT_OF_REST, bytes())), form, { signal: failed.signal });
    const file = await writing;
    failed.signal.throwIfAborted();
    if (!file) throw unacceptable(['body', 'file'], 'This is missing.', 'invalid_type');
    return { file, fileName: fields.get('fileName') ?? partName, mimeType: fields.get('mimeType') };
  } catch (error) {
    part?.destroy();
    await (await writing)?.discard();
    failed.signal.throwIfAborted();
    throw error instanceof Failure ? error : badRequest('The form is cut off, or is not written as a form is.');
  }
}

function openForm(headers: UploadRequest['headers']): InstanceType<typeof Busboy> {
  const type = headers['content-type'] ?? '';
  if (!/^multipart\/form-data\b/i.test(type)) {
    throw new Failure(
      415,
      'unsupported_media_type',
      'Send the body as multipart/form-data, and say so in Content-Type.',
    );
  }
  if (Number(headers['content-length']) > LARGEST_FILE + LIMIT_OF_REST) throw tooLarge();
  try {
    return new Busboy({
      headers: { 'content-type': type } as BusboyHeaders,
      // The bytes may come without a name of their own, and still are the file.
      isPartAFile: (name, _type, fileName) => name === 'file' || fileName !== undefined,
      limits: { fieldSize: 1024, headerPairs: 20, headerSize: 8192 },
    });
  } catch {
    throw badRequest('The Content-Type of the form names no boundary.');
  }
}

function unrecognised(name: string | undefined): Failure {
  const path = name === undefined ? ['body'] : ['body', name];
  return unacceptable(path, 'This is not a field here. The part with the bytes is called "file".', 'unrecognized_keys');
}
