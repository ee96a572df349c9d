import { BeeperDesktopError } from '../errors/beeper-desktop-error.ts';

/** What can be uploaded as a file: a `File` or `Blob`, a `fetch` response, or a stream such as `fs.createReadStream()`. */
export type Uploadable = Blob | Response | AsyncIterable<FilePart>;

type FilePart = string | ArrayBuffer | ArrayBufferView<ArrayBuffer> | Blob;

/**
 * Makes a file to upload. Streams and responses are read to their end first.
 *
 * @param content the bytes, in any usual form
 * @param name the file's name; taken from the content where it has one
 * @param options the file's MIME type as `type`, and `lastModified` in milliseconds since 1970
 *
 * @example
 * ```ts
 * const file = await toFile(new TextEncoder().encode('Nine at the trailhead.'), 'plan.txt', { type: 'text/plain' });
 * ```
 */
export async function toFile(
  content: Uploadable | FilePart | PromiseLike<Uploadable | FilePart>,
  name?: string | null,
  options?: FilePropertyBag,
): Promise<File> {
  const given = await content;
  if (given instanceof File && name === undefined) return given;
  const parts = await readParts(given);
  const type = options?.type ?? parts.find((part) => part instanceof Blob)?.type ?? '';
  return new File(parts, name ?? nameOf(given) ?? 'unknown_file', { ...options, type });
}

async function readParts(content: Uploadable | FilePart): Promise<BlobPart[]> {
  if (content instanceof Response) return [await content.blob()];
  if (typeof content === 'string' || isBytes(content)) return [content as BlobPart];
  if (!(Symbol.asyncIterator in Object(content))) {
    throw new BeeperDesktopError('This cannot be uploaded. Give a Blob, a Response, a stream, or what toFile() makes.');
  }
  const parts: FilePart[] = [];
  for await (const part of content) parts.push(part);
  return parts;
}

/** The name that a file, a response or a file stream brings along. */
function nameOf(content: object | string): string | undefined {
  const { name, url, path } = Object(content) as { name?: unknown; url?: unknown; path?: unknown };
  return (
    String(name || (url && new URL(String(url)).pathname) || path || '')
      .split(/[\\/]/)
      .pop() || undefined
  );
}

function isBytes(value: unknown): value is BlobPart {
  return value instanceof Blob || value instanceof ArrayBuffer || ArrayBuffer.isView(value);
}
