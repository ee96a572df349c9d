// Where things are in the repository, and how to speak of them.

import { relative, resolve, sep } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** The absolute path of a file named from the repository's root. */
export function repositoryPath(path: string): string {
  return resolve(root, path);
}

/** A path as people type it: from where they stand, with forward slashes. */
export function displayPath(path: string): string {
  const shown = relative(root, path);
  return (shown.startsWith('..') ? path : shown).split(sep).join('/');
}
