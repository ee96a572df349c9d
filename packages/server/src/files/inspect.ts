// What the bytes of a file tell. The libraries are loaded when the first file comes: a start does not wait for them.

import { open } from 'node:fs/promises';

/** What can be told of a file from its bytes. */
export interface Findings {
  mimeType: string;
  /** How names of such files end, with a dot. */
  extension: string;
  width?: number;
  height?: number;
  duration?: number;
}

/** How much of a file is looked at to tell whether it is text. */
const SAMPLE = 4096;

export async function inspect(path: string): Promise<Findings> {
  const { fileTypeFromFile } = await import('file-type');
  const type = await fileTypeFromFile(path);
  if (!type) {
    return (await isText(path))
      ? { mimeType: 'text/plain', extension: '.txt' }
      : { mimeType: 'application/octet-stream', extension: '.bin' };
  }
  const found = { mimeType: type.mime, extension: `.${type.ext}` };
  // A file that calls itself a picture need not be one: what cannot be measured stays without measures.
  const measures = await measure(path, type.mime).catch(() => ({}));
  return { ...found, ...measures };
}

async function measure(path: string, mimeType: string): Promise<Partial<Findings>> {
  if (mimeType.startsWith('image/')) {
    const { imageSizeFromFile } = await import('image-size/fromFile');
    const { width, height } = await imageSizeFromFile(path);
    return { width, height };
  }
  if (!/^(?:audio|video)\//.test(mimeType)) return {};
  const { parseFile } = await import('music-metadata');
  const { format } = await parseFile(path, { skipCovers: true, skipPostHeaders: true, mkvUseIndex: true });
  const picture = format.trackInfo.find(({ video }) => video?.pixelWidth !== undefined)?.video;
  return {
    ...(picture?.pixelWidth && picture.pixelHeight && { width: picture.pixelWidth, height: picture.pixelHeight }),
    ...(format.duration !== undefined && { duration: Math.round(format.duration * 1000) / 1000 }),
  };
}

async function isText(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(SAMPLE), 0, SAMPLE, 0);
    const sample = buffer.subarray(0, bytesRead);
    // A character may be cut in two where the sample ends.
    new TextDecoder('utf-8', { fatal: true }).decode(sample, { stream: bytesRead === SAMPLE });
    return !sample.includes(0);
  } catch {
    return false;
  } finally {
    await file.close();
  }
}
