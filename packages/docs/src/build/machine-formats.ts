// The site for machines: each page as Markdown at its address with `.md`, lists of them for language models, and the
// descriptions themselves for download.

import { copyFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { addToHead, type PageStep } from './finish-pages.ts';
import { type PageText, readPage } from './page-text.ts';
import { relativeAddress } from './portable-site.ts';

const DESCRIPTIONS = ['openapi.json', 'openapi.yaml', 'asyncapi.json', 'asyncapi.yaml'];

/** What the list for language models calls the folders of the site, in its order. */
const SECTIONS: [folder: string, title: string][] = [
  ['', 'Guides'],
  ['reference/operations/', 'Operations'],
  ['reference/events/', 'Events'],
  ['reference/models/', 'Models'],
  ['reference/', 'Lists'],
];

interface Page extends PageText {
  /** From the site's root, without a slash before it: `reference/errors.md`. */
  address: string;
}

/** @param about what the site documents, in a sentence */
export function machineFormats(title: string, about: string): PageStep {
  const pages: Page[] = [];
  return {
    finish(html, page) {
      const twin = page.replace(/\.html$/, '.md');
      const text = readPage(html, (link) => relativeAddress(twin, toMarkdown(link)));
      if (!text) return html;
      pages.push({ ...text, address: twin.slice(1) });
      return addToHead(html, `<link rel="alternate" type="text/markdown" href="${twin}"/>`);
    },
    async complete(folder) {
      pages.sort((a, b) => (a.address < b.address ? -1 : 1));
      for (const { address, markdown } of pages) await writeFile(new URL(address, folder), markdown);
      await writeFile(new URL('llms.txt', folder), printList(title, about, pages));
      await writeFile(new URL('llms-full.txt', folder), pages.map(({ markdown }) => markdown).join('\n'));
      for (const name of DESCRIPTIONS) {
        await copyFile(fileURLToPath(import.meta.resolve(`@beeper-openapi/spec/${name}`)), new URL(name, folder));
      }
    },
  };
}

/** Links between pages lead from text to text. */
function toMarkdown(address: string): string {
  return address.replace(/^(\/[^?#]*)\.html/, '$1.md');
}

/** As https://llmstxt.org has it. */
function printList(title: string, about: string, pages: readonly Page[]): string {
  const folderOf = (address: string) => address.slice(0, address.lastIndexOf('/') + 1);
  const sections = SECTIONS.map(([folder, name]) => {
    const lines = pages
      .filter(({ address }) => folderOf(address) === folder)
      .map(({ address, description, title: page }) => `- [${page}](${address})${description && `: ${description}`}`);
    return `## ${name}\n\n${lines.join('\n')}`;
  });
  const downloads = DESCRIPTIONS.map((name) => `- [${name}](${name})`).join('\n');
  return [`# ${title}`, `> ${about}`, ...sections, `## Descriptions\n\n${downloads}`].join('\n\n').concat('\n');
}
