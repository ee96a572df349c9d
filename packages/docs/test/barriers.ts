// What stands between a page and some of its readers, as far as axe knows it.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A line for each, in light colours and in dark ones. Leaves the page in dark ones. */
export async function findBarriers(page: Page): Promise<string[]> {
  await useColors(page, 'light');
  const light = [...(await findBarriersBesideColors(page)), ...(await run(page, CONTRAST))];
  await useColors(page, 'dark');
  // In other colours, nothing but colours can be worse.
  const dark = await run(page, CONTRAST);
  return [...light, ...dark.map((barrier) => `in dark colours: ${barrier}`)];
}

/** A line for each that has nothing to do with colours. */
export async function findBarriersBesideColors(page: Page): Promise<string[]> {
  await page.evaluate(source);
  return run(page, { rules: { 'color-contrast': { enabled: false } } });
}

const CONTRAST: axe.RunOptions = { runOnly: ['color-contrast'] };

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
