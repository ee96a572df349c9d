import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The site of this repository, which a build leaves beside this package; undefined where there is none. */
export function findDocs(): string | undefined {
  const folder = fileURLToPath(new URL('../../../docs/dist', import.meta.url));
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? folder : undefined;
}
