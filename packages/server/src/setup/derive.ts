// What looks random in the setup, and is the same each time that the same things are done.

import { createHash } from 'node:crypto';

/** Bytes that follow from what they are for, and from nothing else. */
export function derive(...what: readonly (string | number)[]): Buffer {
  return createHash('sha256').update(JSON.stringify(what)).digest();
}

/** A short ID that follows from what it is for. */
export function deriveID(prefix: string, ...what: readonly (string | number)[]): string {
  return `${prefix}_${derive(prefix, ...what)
    .toString('hex')
    .slice(0, 12)}`;
}
