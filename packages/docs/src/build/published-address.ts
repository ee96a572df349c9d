// Where the site is published, for search engines and previews: canonical addresses and a sitemap. Without `SITE_URL`
// there are none, for a site that works anywhere need not know where it is.

import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

/** @param site the address of the site's root, as `SITE_URL` gives it */
export function publishedAddress(site: string | undefined): AstroIntegration {
  if (site !== undefined && site !== '' && !URL.canParse(site))
    throw new Error(`SITE_URL is "${site}", which is no URL.`);
  return {
    name: 'published-address',
    hooks: {
      'astro:build:done': async ({ assets, dir }) => {
        if (!site) return;
        const root = site.endsWith('/') ? site : `${site}/`;
        const files = [...assets.values()].flat().filter((file) => file.pathname.endsWith('.html'));
        const addresses: string[] = [];
        for (const file of files) {
          const address = new URL(file.pathname.slice(dir.pathname.length), root).href.replace(/index\.html$/, '');
          addresses.push(address);
          const tags = `<link rel="canonical" href="${address}"/><meta property="og:url" content="${address}"/>`;
          const html = await readFile(file, 'utf8');
          await writeFile(file, html.replace('</head>', `${tags}</head>`));
        }
        const urls = addresses.sort().map((address) => `<url><loc>${address}</loc></url>`);
        const sitemap = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('\n')}</urlset>`;
        await writeFile(new URL('sitemap.xml', dir), `<?xml version="1.0" encoding="UTF-8"?>\n${sitemap}\n`);
        await writeFile(new URL('robots.txt', dir), `User-agent: *\nAllow: /\nSitemap: ${root}sitemap.xml\n`);
      },
    },
  };
}
