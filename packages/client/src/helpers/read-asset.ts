import type { Attachment } from '@beeper-openapi/types';
import type { BaseBeeperDesktop } from '../base-client.ts';
import { BeeperDesktopError } from '../errors/beeper-desktop-error.ts';
import type { RequestOptions } from '../options.ts';
import { Assets } from '../resources.gen.ts';

/** A part of a file, counted as `slice` counts. */
export interface ByteRange {
  /** The first byte, from 0. Negative to count from the end. */
  start: number;
  /** The byte after the last one. Without it, the part goes to the end. */
  end?: number;
}

/** How to read a file, beside the options of every call. */
export interface ReadAssetOptions extends RequestOptions {
  /** Which part to read. Without it, the whole file. */
  range?: ByteRange;
}

/** A file to read. Each method asks the app anew. */
export interface AssetReader {
  /** All of it, in memory. */
  bytes(): Promise<Uint8Array<ArrayBuffer>>;
  /** Piece by piece, as it comes. Read it to its end or cancel it, to let go of the connection. */
  stream(): Promise<ReadableStream<Uint8Array<ArrayBuffer>>>;
  /** As a file in memory, with the name and the type of the attachment. */
  file(): Promise<File>;
}

/**
 * Reads the file that came with a message. Nothing is asked for before you say how you want it.
 *
 * @param attachment of a message; or `{ id }` with any `mxc://` address, such as a person's `imgURL`
 * @throws {BeeperDesktopError} when the app does not serve such a file
 * @throws {APIError} from the methods: 404 when the file is gone, 416 for a part that the file does not have
 * @example
 * ```ts
 * const attachment = { id: 'mxc://local.beeper.com/ridgeloop_P0w3Te', fileName: 'ridge-loop.gpx' };
 * const file = await readAsset(client, attachment).file();
 * const start = await readAsset(client, attachment, { range: { start: 0, end: 38 } }).bytes();
 * console.log(file.name, file.size, start.length);
 * ```
 */
export function readAsset(
  client: BaseBeeperDesktop,
  attachment: Pick<Attachment, 'id' | 'srcURL' | 'fileName' | 'mimeType'>,
  options: ReadAssetOptions = {},
): AssetReader {
  const { range, ...rest } = options;
  const url = addressOf(attachment);

  async function read(): Promise<Response> {
    const params = range ? { url, Range: writeRange(range) } : { url };
    const reply = await new Assets(client).serve(params, rest);
    if (!range || reply.status === 206) return reply;
    await reply.body?.cancel();
    throw new BeeperDesktopError(`${url} comes only as a whole from this app. Read it without a range.`);
  }

  return {
    bytes: async () => new Uint8Array(await (await read()).arrayBuffer()),
    stream: async () => (await read()).body ?? new Blob([]).stream(),
    async file() {
      const reply = await read();
      const { fileName = 'unknown_file', mimeType = reply.headers.get('content-type') ?? '' } = attachment;
      return new File([await reply.blob()], fileName, { type: mimeType });
    },
  };
}

/**
 * The address under which the app serves a file. One elsewhere on the network is not read: whoever wrote the message has
 * chosen it.
 */
function addressOf({ id, srcURL }: Pick<Attachment, 'id' | 'srcURL'>): string {
  const url = [id, srcURL].find((address) => /^(mxc|localmxc|file):/.test(address ?? ''));
  if (url) return url;
  throw new BeeperDesktopError(`The app does not serve this file. Its address is ${srcURL ?? id ?? 'not known'}.`);
}

/** A range as HTTP has it, whose last byte is part of it: https://www.rfc-editor.org/rfc/rfc9110#section-14.1.2 */
function writeRange({ start, end }: ByteRange): string {
  if (start < 0 && end === undefined) return `bytes=${start}`;
  if (start >= 0 && (end === undefined || end > start)) return `bytes=${start}-${end === undefined ? '' : end - 1}`;
  throw new BeeperDesktopError(`A range from ${start} to ${end} cannot be read: count both from the start, in order.`);
}
