// What stands between a page and some of its readers, as far as axe knows it.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A line for each, in light colours and in dark ones. Leaves the page in dark ones. */
export async function findBarriers(page: Page): Promise<string[]> {
  await useColors(page, 'light');
  await page.evaluate(source);
  const light = await run(page, {});
  await useColors(page, 'dark');
  // In other colours, nothing but colours can be worse.
  const dark = await run(page, { runOnly: ['color-contrast'] });
  return [...light, ...dark.map((barrier) => `in dark colours: ${barrier}`)];
}

async function useColors(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.waitForSelector(`html[data-theme=${colorScheme}]`);
}

async function run(page: Page, options: axe.RunOptions): Promise<string[]> {
  return page.evaluate(async (options) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    // To describe what is fine takes most of the time.
    const { violations } = await axe.run(document, { ...options, resultTypes: ['violations'] });
    return violations.flatMap(({ help, nodes }) => nodes.map(({ html }) => `${help}: ${html}`));
  }, options);
}
