// Makes the built site work wherever it is put: at a host's root, below any path, or opened from a disk. Astro writes
// addresses from the root and can do nothing else; here they become relative. Pages are read for that anyway, so this
// is also where a link or an anchor that leads nowhere stops the build.

import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import type { PageStep } from './finish-pages.ts';
import { type HTMLLinks, readLinks, rewriteLinks } from './html-links.ts';
import { sourceOfPage } from './source-of-page.ts';

export function portableSite(): PageStep {
  const pages = new Map<string, HTMLLinks>();
  return {
    finish(html, address) {
      const links = readLinks(html);
      pages.set(address, links);
      return rewriteLinks(html, links, (link) => relativeAddress(address, link));
    },
    async complete(folder) {
      const broken = findBrokenLinks(pages, (address) => existsSync(new URL(`.${address}`, folder)));
      if (broken.length === 0) return;
      // Without a stack: Astro would print it, and the place of this line says nothing of the fault.
      throw Object.assign(new Error(`Links that lead nowhere:\n${broken.join('\n')}`), { stack: '' });
    },
  };
}

/**
 * An address as a page writes it so that it holds wherever the site is.
 *
 * @param page the page's own address, from the site's root
 */
export function relativeAddress(page: string, address: string): string {
  if (!address.startsWith('/') || address.startsWith('//')) return address;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(address) ?? [];
  const relative = posix.relative(posix.dirname(page), path);
  return `${relative === '' ? '.' : relative}${path.endsWith('/') ? '/' : ''}${rest}`;
}

/** A line for each link within the site to a file or an anchor that is not there. */
export function findBrokenLinks(pages: ReadonlyMap<string, HTMLLinks>, isFile: (address: string) => boolean): string[] {
  const broken = new Set<string>();
  for (const [page, { links }] of pages) {
    for (const { address } of links) {
      const target = new URL(address, `site:${page}`);
      if (target.protocol !== 'site:') continue;
      const fault = findFault(target);
      if (fault === undefined) continue;
      const source = sourceOfPage(page);
      broken.add(`  ${page}${source ? `, which is written in ${source},` : ''} links to ${address}, and ${fault}.`);
    }
  }
  return [...broken];

  function findFault({ pathname, hash }: URL): string | undefined {
    const found = pages.get(pathname);
    if (!found) return isFile(pathname) ? undefined : 'no such file is built';
    const anchor = decodeURIComponent(hash.slice(1));
    return anchor === '' || found.anchors.has(anchor) ? undefined : 'there is no such anchor';
  }
}
