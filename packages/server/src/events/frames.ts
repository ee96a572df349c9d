import type { Event } from './event.ts';

/** A text message that is whole: https://www.rfc-editor.org/rfc/rfc6455#section-5.2 */
const TEXT = 0x81;

/**
 * Writes events down as they go over the wire, all in one piece. Who has seen as many before is sent the same bytes.
 *
 * @param first the number of the first one
 */
export function writeFrames(events: readonly Event[], first: number): Buffer {
  const numbers = events.map((_, index) => String(first + index));
  const lengths = events.map(({ head, tail }, index) => head.length + (numbers[index] as string).length + tail.length);
  const frames = Buffer.allocUnsafe(lengths.reduce((sum, length) => sum + headerLength(length) + length, 0));
  let at = 0;
  for (const [index, { head, tail }] of events.entries()) {
    at = writeHeader(frames, at, lengths[index] as number);
    at += head.copy(frames, at);
    at += frames.write(numbers[index] as string, at, 'latin1');
    at += tail.copy(frames, at);
  }
  return frames;
}

function headerLength(length: number): number {
  return length < 126 ? 2 : length < 2 ** 16 ? 4 : 10;
}

function writeHeader(frames: Buffer, at: number, length: number): number {
  const next = frames.writeUInt8(TEXT, at);
  if (length < 126) return frames.writeUInt8(length, next);
  if (length < 2 ** 16) return frames.writeUInt16BE(length, frames.writeUInt8(126, next));
  return frames.writeBigUInt64BE(BigInt(length), frames.writeUInt8(127, next));
}
