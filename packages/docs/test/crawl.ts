// Walks a site as a search engine does, over HTTP and without a browser.

import { Parser } from 'htmlparser2';

export interface CrawledPage {
  anchors: Set<string>;
  /** Every address on the page, in full, with the element that holds it. */
  links: { element: string; address: URL }[];
}

/**
 * Every page that links lead to from the site's root, by its address. What is no page has no entry; neither has the
 * one-file edition, whose links only its own script understands.
 */
export async function crawl(root: string): Promise<Map<string, CrawledPage>> {
  const pages = new Map<string, CrawledPage>();
  const seen = new Set([root]);
  const waiting = [root];
  for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
    const response = await fetch(address);
    if (!response.ok || !response.headers.get('content-type')?.startsWith('text/html')) continue;
    const page = readPage(await response.text(), address);
    pages.set(address, page);
    for (const link of page.links) {
      const target = link.address.href.replace(/#.*/, '');
      if (link.element !== 'a' || seen.has(target) || !target.startsWith(root)) continue;
      if (target === `${root}reference.html`) continue;
      seen.add(target);
      waiting.push(target);
    }
  }
  return pages;
}

function readPage(html: string, base: string): CrawledPage {
  const page: CrawledPage = { anchors: new Set(), links: [] };
  const parser = new Parser({
    onopentag(element, { href, id, src }) {
      if (id !== undefined) page.anchors.add(id);
      const address = href ?? src;
      if (address !== undefined) page.links.push({ element, address: new URL(address, base) });
    },
  });
  parser.end(html);
  return page;
}
