// A page's header is drawn before the site's style sheet has come: the styles of the header stand in the page, and the
// sheet is asked for behind it, where alone a browser has to wait for it.

import { readFile } from 'node:fs/promises';
import { PurgeCSS } from 'purgecss';
import type { PageStep } from './finish-pages.ts';

const SHEET = /<link rel="stylesheet" href="(\/_astro\/[^"]+)"\/?>/;
const HEADER_END = '</header>';
/** Firefox waits for a sheet in the body where a script follows it, and there alone. */
const BARRIER = '<script> </script>';

export function earlyHeader(): PageStep {
  let styles = '';
  return {
    async prepare(folder) {
      // The header is the same on every page.
      const home = await readFile(new URL('index.html', folder), 'utf8');
      const { address } = findSheet(home, '/index.html');
      styles = await stylesFor(upToHeader(home), await readFile(new URL(`.${address}`, folder), 'utf8'));
    },
    finish: (html, page) => withEarlyHeader(html, page, styles),
  };
}

/** The part of a sheet that may apply to a piece of HTML, with its layers in the order that they have in the whole. */
export async function stylesFor(html: string, sheet: string): Promise<string> {
  const [purged] = await new PurgeCSS().purge({
    content: [{ raw: html, extension: 'html' }],
    css: [{ raw: sheet }],
    // Names such as `md:sl-flex` are one word.
    defaultExtractor: (text) => text.match(/[\w:-]+/g) ?? [],
    // In a nested rule, what the rule around it applies to, which has been looked at.
    safelist: ['&'],
  });
  const layers = Array.from(sheet.matchAll(/@layer ([\w.-]+)\s*\{/g), ([, name]) => name);
  return `@layer ${layers.join(', ')};${purged?.css}`;
}

/** @param page its address, for the error where it has no sheet or no header */
export function withEarlyHeader(html: string, page: string, styles: string): string {
  const { link } = findSheet(html, page);
  return html
    .replace(link, () => `<style>${styles}</style>`)
    .replace(HEADER_END, () => `${HEADER_END}${link}${BARRIER}`);
}

function findSheet(html: string, page: string): { address: string; link: string } {
  const [link, address] = SHEET.exec(html) ?? [];
  if (!link || !address || !html.includes(HEADER_END)) {
    throw new Error(`${page} has no style sheet of the site, or no header to draw before it.`);
  }
  return { address, link };
}

/** Without the head, whose scripts name much that the header does not have. */
function upToHeader(html: string): string {
  return html.slice(0, html.indexOf('<head>')) + html.slice(html.indexOf('<body'), html.indexOf(HEADER_END));
}
