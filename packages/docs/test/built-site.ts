import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of this API's site, as the build makes it. */
export const builtSite = fileURLToPath(new URL('../dist', import.meta.url));

if (!existsSync(builtSite)) throw new Error('The site is not built. Build it with "pnpm build".');
