import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { lazyScripts } from './src/build/lazy-scripts.ts';
import { oneFileEdition } from './src/build/one-file-edition.ts';
import { portableSite } from './src/build/portable-site.ts';

// Astro reports how it is used, unless it is told not to.
process.env.ASTRO_TELEMETRY_DISABLED = '1';

export default defineConfig({
  // One file for each address, at the depth that the address says: relative links hold wherever the site is put.
  build: { format: 'file', inlineStylesheets: 'never' },
  markdown: { syntaxHighlight: 'prism' },
  prefetch: false,
  integrations: [
    oneFileEdition(),
    lazyScripts({ '/console.js': 'src/console/console.ts', '/live-events.js': 'src/console/live-events.ts' }),
    starlight({
      title: 'Beeper Desktop API',
      favicon: '/favicon.svg',
      customCss: ['theme', 'frame', 'code', 'search', 'reference', 'prose', 'fields', 'home', 'console'].map(
        (name) => `./src/styles/${name}.css`,
      ),
      components: {
        Footer: './src/overrides/Footer.astro',
        Search: './src/overrides/Search.astro',
      },
      routeMiddleware: './src/sidebar.ts',
      sidebar: [
        {
          label: 'Guides',
          items: [
            { label: 'Getting started', link: '/getting-started' },
            { label: 'How the API works', link: '/introduction' },
          ],
        },
      ],
      // A page for every missing address could not know how deep that address is.
      disable404Route: true,
      expressiveCode: false,
    }),
    // Last, when everything that can be linked is there.
    portableSite(),
  ],
});
