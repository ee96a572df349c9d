// The whole reference as one HTML file, made by Redoc while the site builds: for a machine without a network, and for
// readers who know that tool.

import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { AstroIntegration } from 'astro';

/** Redoc's mark, which it loads from its own host, and an empty picture to put in its place. */
const MARK = 'https://cdn.redoc.ly/redoc/logo-mini-full.svg';
const NOTHING = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

/** All that it needs is in it, and nothing can be loaded or told to anybody. */
const POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline' blob:",
  "style-src 'unsafe-inline'",
  'worker-src blob:',
  'img-src data:',
  'font-src data:',
].join('; ');

/** Adds `reference.html` to the built site. */
export function oneFileEdition(): AstroIntegration {
  let file: string;
  let made: Promise<unknown>;
  return {
    name: 'one-file-edition',
    hooks: {
      'astro:config:done': ({ config }) => {
        file = fileURLToPath(new URL('reference.html', config.cacheDir));
      },
      'astro:build:start': () => {
        made = buildOneFile(file);
        // Awaited below; until then a failure must not end the process by itself.
        made.catch(() => {});
      },
      'astro:build:done': async ({ dir }) => {
        await made;
        const html = await readFile(file, 'utf8');
        const policy = `<meta http-equiv="content-security-policy" content="${POLICY}"/>`;
        const alone = html.replaceAll(MARK, NOTHING).replace('<head>', `<head>${policy}`);
        await writeFile(new URL('reference.html', dir), alone);
      },
    },
  };
}

function buildOneFile(file: string): Promise<unknown> {
  const bundle = fileURLToPath(import.meta.resolve('@beeper-openapi/spec/openapi.json'));
  const redocly = fileURLToPath(import.meta.resolve('@redocly/cli/bin/cli.js'));
  // Without `--inlineBundle` the page would load its script from another host.
  const command = [redocly, 'build-docs', bundle, '--output', file, '--inlineBundle'];
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  return promisify(execFile)(process.execPath, command, { env });
}
