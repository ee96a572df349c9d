// What each page may load and reach, as the browser enforces it. Set in the page itself, so that it holds wherever the
// site is put; inline scripts are allowed by their hashes alone.

import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';
import type { PageStep } from './finish-pages.ts';

/** The app, wherever it listens on the reader's own machine: the console asks it what the reader asks for. */
const THIS_MACHINE = 'http://localhost:* http://127.0.0.1:*';

export const contentSecurityPolicy: PageStep = { finish: withPolicy };

/** The page with its policy first, so that it holds for all that follows. */
export function withPolicy(html: string): string {
  const policy = policyFor(inlineScripts(html));
  return html.replace('<head>', () => `<head><meta http-equiv="content-security-policy" content="${policy}"/>`);
}

export function policyFor(scripts: readonly string[]): string {
  const hashes = scripts.map((script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`);
  return [
    "default-src 'none'",
    // The search is WebAssembly.
    `script-src ${["'self'", "'wasm-unsafe-eval'", ...new Set(hashes)].join(' ')}`,
    "worker-src 'self'",
    // Starlight's icons and menus have their sizes in attributes.
    "style-src 'self'; style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    "font-src 'self'",
    `connect-src 'self' ${THIS_MACHINE}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function inlineScripts(html: string): string[] {
  const scripts: string[] = [];
  let isInline = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      isInline = name === 'script' && attributes.src === undefined;
      if (isInline) scripts.push('');
    },
    ontext(text) {
      if (isInline) scripts[scripts.length - 1] += text;
    },
    onclosetag(name) {
      if (name === 'script') isInline = false;
    },
  });
  parser.end(html);
  return scripts;
}
