// What each page may load and reach, as the browser enforces it. Set in the page itself, so that it holds wherever the
// site is put; scripts and styles that stand in the page are allowed by their hashes alone.

import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';
import type { PageStep } from './finish-pages.ts';

/** The app, wherever it listens on the reader's own machine: the console asks it what the reader asks for. */
const THIS_MACHINE = 'http://localhost:* http://127.0.0.1:*';

export const contentSecurityPolicy: PageStep = { finish: withPolicy };

/** The page with its policy first, so that it holds for all that follows. */
export function withPolicy(html: string): string {
  const policy = policyFor(readInline(html));
  return html.replace('<head>', () => `<head><meta http-equiv="content-security-policy" content="${policy}"/>`);
}

export function policyFor({ scripts, styles }: Inline): string {
  return [
    "default-src 'none'",
    // The search is WebAssembly.
    ["script-src 'self' 'wasm-unsafe-eval'", ...hashesOf(scripts)].join(' '),
    "worker-src 'self'",
    // Starlight's icons and menus have their sizes in attributes.
    ["style-src 'self'", ...hashesOf(styles)].join(' '),
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    "font-src 'self'",
    `connect-src 'self' ${THIS_MACHINE}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function hashesOf(texts: readonly string[]): Set<string> {
  return new Set(texts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`));
}

/** What stands in a page itself, for the browser to run or to apply. */
interface Inline {
  scripts: string[];
  styles: string[];
}

function readInline(html: string): Inline {
  const inline: Inline = { scripts: [], styles: [] };
  let current: string[] | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'style') current = inline.styles;
      else if (name === 'script' && attributes.src === undefined) current = inline.scripts;
      else current = undefined;
      current?.push('');
    },
    ontext(text) {
      if (current) current[current.length - 1] += text;
    },
    onclosetag() {
      current = undefined;
    },
  });
  parser.end(html);
  return inline;
}
