/** What can be uploaded as a file: a `File` or `Blob`, a `fetch` response, or a stream such as `fs.createReadStream()`. */
export type Uploadable = Blob | Response | AsyncIterable<FilePart>;

type FilePart = string | ArrayBuffer | ArrayBufferView | Blob;

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
  options?: ConstructorParameters<typeof File>[2],
): Promise<File> {
  const given = await content;
  if (given instanceof File && name === undefined) return given;
  const parts = await readParts(given);
  const [first] = parts;
  const type = first instanceof Blob ? first.type : '';
  return new File(parts, name ?? nameOf(given) ?? 'unknown_file', { type, ...options });
}

async function readParts(content: Uploadable | FilePart): Promise<BlobPart[]> {
  if (content instanceof Response) return [await content.blob()];
  // Not all browsers can iterate a stream.
  if (content instanceof ReadableStream) return readParts(new Response(content));
  if (!(Symbol.asyncIterator in Object(content))) return [content as BlobPart];
  const parts: BlobPart[] = [];
  for await (const part of content as AsyncIterable<BlobPart>) parts.push(part);
  return parts;
}

/** The name that a file, a response or a file stream brings along. */
function nameOf(content: object | string): string | undefined {
  const { name, url, path } = Object(content) as { name?: string; url?: string; path?: unknown };
  const whole = String(name || (url && new URL(url).pathname) || path || '');
  return whole.split(/[\\/]/).pop() || undefined;
}
