/** A part of a file: its first byte, and the one after its last. */
export interface ByteRange {
  start: number;
  end: number;
}

/**
 * The part that a `Range` header asks for. Several at once, other units and what is malformed count as no range at all,
 * as a server may have it: https://www.rfc-editor.org/rfc/rfc9110#section-14.2
 *
 * @returns undefined for the whole; `unsatisfiable` for a part that a file of such a size does not have
 */
export function readRange(header: string | undefined, size: number): ByteRange | 'unsatisfiable' | undefined {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header?.replaceAll(' ', '') ?? '') ?? [];
  if (first === '' && last === '') return undefined;
  if (first === '')
    return last === '0' || size === 0 ? 'unsatisfiable' : { start: Math.max(0, size - Number(last)), end: size };
  const [start, end] = [Number(first), last === '' ? size : Math.min(Number(last) + 1, size)];
  if (last !== '' && Number(last) < start) return undefined;
  return start >= size ? 'unsatisfiable' : { start, end };
}
