import { basename, extname } from 'node:path';

const LONGEST = 200;

/** A name that a person or another program has given, as one that means no harm wherever it is shown or saved. */
export function safeFileName(given: string): string {
  const last = basename(given.replaceAll('\\', '/').replaceAll(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')).trim();
  const name = last.replace(/^\.+/, '');
  if (name.length <= LONGEST) return name;
  const extension = safeExtension(name);
  return name.slice(0, LONGEST - extension.length) + extension;
}

/** The ending of a name with its dot, in lower case; none when it is unlike any. */
export function safeExtension(name: string): string {
  const extension = extname(name).toLowerCase();
  return /^\.[a-z\d]{1,10}$/.test(extension) ? extension : '';
}
