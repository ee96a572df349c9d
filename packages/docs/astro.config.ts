import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { contentSecurityPolicy } from './src/build/content-security-policy.ts';
import { earlyHeader } from './src/build/early-header.ts';
import { finishPages } from './src/build/finish-pages.ts';
import { lazyScripts } from './src/build/lazy-scripts.ts';
import { machineFormats } from './src/build/machine-formats.ts';
import { oneFileEdition } from './src/build/one-file-edition.ts';
import { portableSite } from './src/build/portable-site.ts';
import { publishedAddress } from './src/build/published-address.ts';

// Astro reports how it is used, unless it is told not to.
process.env.ASTRO_TELEMETRY_DISABLED = '1';

/** Leaves the generators out of what is bundled. */
function workspaceSource() {
  return {
    name: 'workspace-source',
    enforce: 'pre' as const,
    resolveId(id: string) {
      return id.startsWith('@beeper-openapi/scripts/') ? { id: import.meta.resolve(id), external: true } : undefined;
    },
  };
}

const title = 'Beeper Desktop API';

export default defineConfig({
  // One file for each address, at the depth that the address says: relative links hold wherever the site is put.
  build: { format: 'file', inlineStylesheets: 'never' },
  markdown: { syntaxHighlight: 'prism' },
  prefetch: false,
  // The generators need the compiler that is theirs, so they stay where they are.
  vite: { plugins: [workspaceSource()] },
  integrations: [
    oneFileEdition(),
    lazyScripts({ '/console.js': 'src/console/console.ts', '/live-events.js': 'src/console/live-events.ts' }),
    starlight({
      title,
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
            { label: 'The local server', link: '/local-server' },
            { label: 'How the API works', link: '/introduction' },
            { label: 'Authentication', link: '/authentication' },
            { label: 'Errors and retries', link: '/errors-and-retries' },
            { label: 'Pagination', link: '/pagination' },
            { label: 'Sending safely', link: '/sending-safely' },
            { label: 'Files', link: '/files' },
            { label: 'Events', link: '/events' },
            { label: 'Versions', link: '/versions' },
            { label: 'Testing your integration', link: '/testing' },
            { label: 'From the official SDK', link: '/migrating' },
            { label: 'Contributing', link: '/contributing' },
            { label: 'Reliability', link: '/reliability' },
            { label: 'Architecture', link: '/architecture' },
          ],
        },
      ],
      // A page for every missing address could not know how deep that address is.
      disable404Route: true,
      expressiveCode: false,
    }),
    finishPages(
      machineFormats(
        title,
        'The local API of Beeper Desktop: accounts, chats, messages and events of many chat networks.',
      ),
      earlyHeader(),
      portableSite(),
      publishedAddress(process.env.SITE_URL),
      // Last, when no script and no style changes any more.
      contentSecurityPolicy,
    ),
  ],
});
