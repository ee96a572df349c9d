// Builds the site of another API than this repository's: the same pages, made from the description that a test gives.

import { fileURLToPath } from 'node:url';
import { listOperations } from '@beeper-openapi/scripts/list-operations';
import type { Description } from '@beeper-openapi/scripts/openapi';
import { build } from 'astro';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * @param name of the site, for a folder of its own
 * @returns the folder
 */
export async function buildSite(description: Description, name: string): Promise<string> {
  const operations = Object.fromEntries(listOperations(description).map((operation) => [operation.id, operation]));
  const modules: Record<string, string> = {
    '@beeper-openapi/spec/openapi.json': `export default ${JSON.stringify(description)};`,
    '@beeper-openapi/types': `export const operations = ${JSON.stringify(operations)};`,
  };
  const instead = {
    name: 'description-of-the-test',
    enforce: 'pre' as const,
    resolveId: (id: string) => (id in modules ? `\0${id}.js` : undefined),
    load: (id: string) => modules[id.slice(1, -'.js'.length)],
  };
  // Within the package: while it builds, the site imports the package's dependencies.
  const folder = `${root}node_modules/.test/${name}`;
  await build({
    root,
    outDir: `${folder}/dist`,
    cacheDir: `${folder}/cache`,
    logLevel: 'error',
    vite: { plugins: [instead] },
  });
  return `${folder}/dist`;
}
