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
  const parts: BlobPart[] = [];
  if (Symbol.asyncIterator in Object(given))
    for await (const part of given as AsyncIterable<FilePart>) parts.push(part);
  else parts.push(given instanceof Response ? await given.blob() : (given as FilePart));
  const [first] = parts;
  const type = first instanceof Blob ? first.type : '';
  return new File(parts, name ?? nameOf(given) ?? 'unknown_file', { type, ...options });
}

/** The name that a file, a response or a file stream brings along. */
function nameOf(content: object | string): string | undefined {
  const { name, url, path } = Object(content) as { name?: string; url?: string; path?: unknown };
  return /[^\\/?#]+(?=$|[?#])/.exec(String(name || url || path || ''))?.[0];
}
