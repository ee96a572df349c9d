// Scripts that a page loads when a reader asks for them, each in one file with all that it imports. Astro would write
// their address into every page's script, from the root; as an attribute it is made relative like any other.

import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'esbuild';

/** @param scripts the source of each, below the site's root, by its address on the site */
export function lazyScripts(scripts: Readonly<Record<string, string>>): AstroIntegration {
  let root: URL;

  function bundle(address: string, folder?: URL) {
    return build({
      entryPoints: [fileURLToPath(new URL(scripts[address] as string, root))],
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2024',
      ...(folder ? { outfile: fileURLToPath(new URL(`.${address}`, folder)) } : { write: false, outfile: address }),
    });
  }

  return {
    name: 'lazy-scripts',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.root;
      },
      'astro:build:done': async ({ dir }) => {
        await Promise.all(Object.keys(scripts).map((address) => bundle(address, dir)));
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(async ({ url = '' }, response, next) => {
          const address = url.replace(/\?.*/, '');
          if (!Object.hasOwn(scripts, address)) return next();
          const { outputFiles = [] } = await bundle(address);
          response.setHeader('Content-Type', 'text/javascript').end(outputFiles[0]?.text);
        });
      },
    },
  };
}
