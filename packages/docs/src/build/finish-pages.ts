// What is done to every page once Astro has built it: each is read once, goes through the steps in their order, and is
// written once.

import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

export interface PageStep {
  /** What is done before the first page is read. */
  prepare?(folder: URL): Promise<void>;
  /**
   * What becomes of a page.
   *
   * @param address from the site's root, such as `/reference/errors.html`
   */
  finish(html: string, address: string): string;
  /** What is done for the site, once all pages are written. An error stops the build. */
  complete?(folder: URL): Promise<void>;
}

export function finishPages(...steps: PageStep[]): AstroIntegration {
  return {
    name: 'finish-pages',
    hooks: {
      'astro:build:done': async ({ dir, pages }) => {
        for (const step of steps) await step.prepare?.(dir);
        for (const { pathname } of pages) {
          const address = `/${pathname || 'index'}.html`;
          const file = new URL(`.${address}`, dir);
          const html = await readFile(file, 'utf8');
          await writeFile(
            file,
            steps.reduce((page, step) => step.finish(page, address), html),
          );
        }
        for (const step of steps) await step.complete?.(dir);
      },
    },
  };
}

/** A page with something at the end of its head. */
export function addToHead(html: string, tags: string): string {
  return html.replace('</head>', () => `${tags}</head>`);
}
