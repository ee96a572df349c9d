// Where to mend what is wrong on a page.

import { existsSync } from 'node:fs';
import { operations } from '@beeper-openapi/types/operations';

const root = new URL('../../../../', import.meta.url);

/**
 * The file that a page's words stand in, from the repository's root. Undefined for a page that no file is behind.
 *
 * @param address from the site's root, such as `/reference/models/Account.html`
 */
export function sourceOfPage(address: string): string | undefined {
  const page = address.replace(/^\/|\.html$/g, '');
  const name = page.slice(page.lastIndexOf('/') + 1);
  const { path = '' } = Object.values(operations).find(({ id }) => id === name) ?? {};
  const pathFile = path.replace(/^\/(v1\/|\.)?/, '').replaceAll('/', '_');
  return [
    page.startsWith('reference/operations/') && `spec/paths/${pathFile}.yaml`,
    page.startsWith('reference/models/') && `spec/components/schemas/${name}.yaml`,
    page.startsWith('reference/events/') && 'spec/asyncapi.yaml',
    page === 'introduction' && 'spec/introduction.md',
    `packages/docs/src/content/docs/${page}.md`,
    `packages/docs/src/pages/${page}.astro`,
  ].find((file): file is string => file !== false && existsSync(new URL(file, root)));
}
