import { randomInt } from 'node:crypto';
import { hashOf } from '../oauth/tokens.ts';

/** Digits and letters that nobody takes for each other. */
const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const GROUPS = 12;

/** A new recovery key, as people write it down: groups of four, with a beginning that tells what it is. */
export function createRecoveryKey(): string {
  const length = GROUPS * 4 - 2;
  const key = `Es${Array.from({ length }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')}`;
  return (key.match(/.{4}/g) as string[]).join(' ');
}

/** What is kept of a recovery key. Spaces, dashes and case make no difference: people type it in. */
export function hashRecoveryKey(key: string): string {
  return hashOf(key.replaceAll(/[\s-]/g, '').toLowerCase());
}
