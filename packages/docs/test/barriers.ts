// What stands between a page and some of its readers, as far as axe knows it.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Brings axe into every page that is opened from now on: for each by itself, it would have to go to the browser again. */
export async function bringAxe(page: Page): Promise<void> {
  await page.addInitScript({ content: source });
}

/**
 * A line for each, in light colours and in dark ones, of a page that has axe. Leaves the page in dark ones.
 *
 * @param known ways that text is coloured, with no barrier in them; those of this page are added. Where a page has no
 *   other, its colours need no look, which would take longer than all the rest.
 */
export async function findBarriers(page: Page, known = new Set<string>()): Promise<string[]> {
  const barriers: string[] = [];
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.evaluate(becomes, scheme);
    // In other colours, nothing but colours can be worse.
    if (scheme === 'light') barriers.push(...(await run(page, { rules: { 'color-contrast': { enabled: false } } })));
    const colorings = await page.evaluate(listColorings);
    if (colorings.every((coloring) => known.has(coloring))) continue;
    for (const barrier of await run(page, { runOnly: ['color-contrast'] })) {
      barriers.push(`in ${scheme} colours: ${barrier}`);
    }
    for (const coloring of colorings) known.add(coloring);
  }
  return barriers;
}

/** Waits until the page has put on its colours. Runs in the page, without Playwright's script for waiting, which is large. */
function becomes(scheme: string): Promise<void> {
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error(`The page did not become ${scheme}.`)), 30_000);
    const look = () => (document.documentElement.dataset.theme === scheme ? resolve() : requestAnimationFrame(look));
    look();
  });
}

/** Each way that a text of the page is coloured: all that its contrast depends on. Runs in the page. */
function listColorings(): string[] {
  const colorings = new Set<string>();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement;
    if (!element || !texts.currentNode.nodeValue?.trim()) continue;
    const { color, fontSize, fontWeight } = getComputedStyle(element);
    const behind: string[] = [];
    for (let box: Element | null = element; box; box = box.parentElement) {
      const { backgroundColor, backgroundImage, opacity } = getComputedStyle(box);
      behind.push(`${backgroundColor} ${backgroundImage} ${opacity}`);
    }
    colorings.add([color, fontSize, fontWeight, ...new Set(behind)].join('; '));
  }
  return [...colorings];
}

async function run(page: Page, options: axe.RunOptions): Promise<string[]> {
  return page.evaluate(async (options) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    // To describe what is fine takes most of the time.
    const { violations } = await axe.run(document, { ...options, resultTypes: ['violations'] });
    return violations.flatMap(({ help, nodes }) => nodes.map(({ html }) => `${help}: ${html}`));
  }, options);
}
