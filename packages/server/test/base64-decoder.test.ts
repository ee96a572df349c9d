import { expect, test } from 'vitest';
import { Base64Decoder } from '../src/files/base64-decoder.ts';

/** More than a decoder holds back. */
const bytes = Buffer.from(Array.from({ length: 200_000 }, (_, index) => (index * 7919) % 251));

test.each([1, 255, 256, 65_536, 1_000_000])('text that comes %d characters at a time is the same bytes', (size) => {
  const decoder = new Base64Decoder();
  const text = bytes.toString('base64');
  const decoded: Buffer[] = [];

  for (let at = 0; at < text.length; at += size)
    decoded.push(decoder.push(text.slice(at, at + size)) ?? Buffer.alloc(0));
  decoded.push(decoder.end());

  expect(Buffer.concat(decoded).equals(bytes)).toBe(true);
});

test('text that goes on after its end is refused, wherever it was cut', () => {
  const decoder = new Base64Decoder();
  decoder.push(`${'A'.repeat(65_534)}==`);
  decoder.push('QUJD');

  expect(() => decoder.end()).toThrow('The content is not valid base64.');
});
