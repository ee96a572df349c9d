// Where the site is published, for search engines and previews: canonical addresses and a sitemap. Without `SITE_URL`
// there are none, for a site that works anywhere need not know where it is.

import { writeFile } from 'node:fs/promises';
import { addToHead, type PageStep } from './finish-pages.ts';

/** @param site the address of the site's root, as `SITE_URL` gives it */
export function publishedAddress(site: string | undefined): PageStep {
  if (!site) return { finish: (html) => html };
  if (!URL.canParse(site)) throw new Error(`SITE_URL is "${site}", which is no URL.`);
  const root = site.endsWith('/') ? site : `${site}/`;
  const addresses: string[] = [];
  return {
    finish(html, page) {
      const address = new URL(page.slice(1), root).href.replace(/index\.html$/, '');
      addresses.push(address);
      return addToHead(html, `<link rel="canonical" href="${address}"/><meta property="og:url" content="${address}"/>`);
    },
    async complete(folder) {
      const urls = addresses.sort().map((address) => `<url><loc>${address}</loc></url>`);
      const sitemap = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('\n')}</urlset>`;
      await writeFile(new URL('sitemap.xml', folder), `<?xml version="1.0" encoding="UTF-8"?>\n${sitemap}\n`);
      await writeFile(new URL('robots.txt', folder), `User-agent: *\nAllow: /\nSitemap: ${root}sitemap.xml\n`);
    },
  };
}
