// What holds for every page of the site, looked at on each of them: one browser, some pages at a time.

import { readdirSync } from 'node:fs';
import { launchBrowser } from '@beeper-openapi/scripts/browser';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bringAxe, findBarriers } from './barriers.ts';
import { builtSite } from './built-site.ts';
import { type Site, serve } from './serve.ts';

const AT_A_TIME = 3;
/** The one-file edition is Redoc's own, and no page of ours. */
const paths = readdirSync(builtSite, { recursive: true, encoding: 'utf8' }).filter((path) => {
  return path.endsWith('.html') && path !== 'reference.html' && !path.startsWith('pagefind');
});

const knownColorings = new Set<string>();

interface Faults {
  barriers: string[];
  foreignRequests: string[];
  errors: string[];
  tooWide: string[];
}

let browser: Browser;
let site: Site;
const faults: Faults = { barriers: [], foreignRequests: [], errors: [], tooWide: [] };

beforeAll(async () => {
  site = await serve(builtSite);
  browser = await launchBrowser();
  const waiting = [...paths];
  await Promise.all(Array.from({ length: AT_A_TIME }, () => walk(waiting)));
});
afterAll(async () => {
  await browser.close();
  site.close();
});

test('no page has a barrier that axe knows, in light or in dark colours, with all that is folded', () => {
  expect(paths.length).toBeGreaterThan(100);
  expect(faults.barriers).toEqual([]);
});

test('no page asks another host for anything', () => {
  expect(faults.foreignRequests).toEqual([]);
});

test('no page has a script that fails, or one that its policy forbids', () => {
  expect(faults.errors).toEqual([]);
});

test('no page scrolls sideways, at 320 pixels or at twice the size of letters', () => {
  expect(faults.tooWide).toEqual([]);
});

async function walk(waiting: string[]): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  await bringAxe(page);
  let at = '';
  page.on('request', (request) => {
    const address = request.url();
    if (!address.startsWith(site.root) && !/^(?:data|blob):/.test(address)) {
      faults.foreignRequests.push(`${at} asks for ${address}`);
    }
  });
  page.on('pageerror', (error) => faults.errors.push(`${at}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.errors.push(`${at}: ${message.text()}`);
  });
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    at = path;
    await look(page, path);
  }
}

async function look(page: Page, path: string): Promise<void> {
  await page.goto(site.root + path);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  for (const barrier of await findBarriers(page, knownColorings)) faults.barriers.push(`${path}: ${barrier}`);
  // At 1280 pixels, 640 are left for letters of twice the size.
  for (const width of [640, 320]) {
    await page.setViewportSize({ width, height: 720 });
    const needed = await page.evaluate(() => document.documentElement.scrollWidth);
    if (needed > width) faults.tooWide.push(`${path} needs ${needed} pixels of ${width}`);
  }
  await page.setViewportSize({ width: 1280, height: 720 });
}
