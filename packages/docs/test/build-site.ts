// Builds the site of another API than this repository's: the same pages, made from the description that a test gives.

import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { listOperations } from '@beeper-openapi/scripts/list-operations';
import type { Description } from '@beeper-openapi/scripts/openapi';
import { build } from 'astro';
import type { EventDescription } from '../src/reference/events.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * @param name of the site, for a folder of its own
 * @param events an AsyncAPI document
 * @returns the folder
 */
export async function buildSite(given: Description, name: string, events = NO_EVENTS): Promise<string> {
  const description = await withGuides(given);
  const operations = Object.fromEntries(listOperations(description).map((operation) => [operation.id, operation]));
  const modules: Record<string, string> = {
    '@beeper-openapi/spec/openapi.json': `export default ${JSON.stringify(description)};`,
    '@beeper-openapi/spec/asyncapi.json': `export default ${JSON.stringify(events)};`,
    '@beeper-openapi/types/operations': `export const operations = ${JSON.stringify(operations)};`,
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

const NO_EVENTS: EventDescription = { channels: { events: { address: '/ws', messages: {} } }, operations: {} };

/** The description, and each operation that a guide or a page refers to by its ID. */
async function withGuides(description: Description): Promise<Description> {
  const guides = globSync('src/content/docs/*.md', { cwd: root });
  const texts = await Promise.all(guides.map((guide) => readFile(`${root}${guide}`, 'utf8')));
  const linked = texts.flatMap((text) =>
    Array.from(text.matchAll(/\/operations\/(\w+)\.html/g), ([, id]) => id as string),
  );
  const known = new Set(listOperations(description).map(({ id }) => id));
  const missing = [...new Set([...linked, 'connectWebSocket'])].filter((id) => !known.has(id));
  const paths = missing.map((id) => [
    `/guides/${id}`,
    { get: { operationId: id, summary: id, responses: { 200: NOTHING } } },
  ]);
  return { ...description, paths: { ...description.paths, ...Object.fromEntries(paths) } };
}

const NOTHING = { description: 'Nothing.' };
