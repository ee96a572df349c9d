// The built site, as a reader meets it: in a real browser, served by a plain static server.

import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { launchBrowser } from '@beeper-openapi/scripts/browser';
import spec from '@beeper-openapi/spec/openapi.json' with { type: 'json' };
import { operations } from '@beeper-openapi/types/operations';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { bringAxe, findBarriers } from './barriers.ts';
import { builtSite } from './built-site.ts';
import { crawl } from './crawl.ts';
import { pageKinds } from './page-kinds.ts';
import { type Site, serve } from './serve.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});

describe.each(['/', '/some/prefix/'])('served from %s', (prefix) => {
  let site: Site;

  beforeAll(async () => {
    site = await serve(builtSite, prefix);
  });
  afterAll(() => site.close());

  test('the search finds "list chat accounts" and opens it', async () => {
    const page = await open(site, pageKinds.home);
    await search(page, 'list chat accounts');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${site.root}reference/operations/listAccounts.html`);

    expect(await page.textContent('h1')).toBe('List chat accounts');
  });

  test('a link leads from an operation to a model, and one from there back', async () => {
    const page = await open(site, 'reference/operations/listAccounts.html');
    await page.click('main .type >> text=Account');
    await page.waitForURL(`${site.root}reference/models/Account.html`);
    expect(await page.textContent('h1')).toBe('Account');

    await page.click('aside >> text=List chat accounts');
    await page.waitForURL(`${site.root}reference/operations/listAccounts.html`);
  });

  test('every link and every anchor on every page leads somewhere, and nothing is loaded from elsewhere', async () => {
    const pages = await crawl(site.root);
    const broken: string[] = [];
    for (const [from, { links }] of pages) {
      for (const { address, element } of links) {
        if (!address.href.startsWith(site.root)) {
          if (element !== 'a') broken.push(`${from} loads ${address}`);
          continue;
        }
        const target = pages.get(address.href.replace(/#.*/, ''));
        const anchor = decodeURIComponent(address.hash.slice(1));
        if (!target) {
          const response = await fetch(address, { method: 'HEAD' });
          if (!response.ok) broken.push(`${from} → ${address}: ${response.status}`);
        } else if (anchor !== '' && !target.anchors.has(anchor)) broken.push(`${from} → ${address}: no such anchor`);
      }
    }

    expect(broken).toEqual([]);
    expect(pages.size).toBeGreaterThan(Object.keys(pageKinds).length);
  });
});

describe('a reader', () => {
  let site: Site;

  beforeAll(async () => {
    site = await serve(builtSite);
  });
  afterAll(() => site.close());

  test.each([
    ['an operation by a part of its path', '/v1/accounts', 'reference/operations/listAccounts.html'],
    [
      'an operation by its whole path',
      '/v1/accounts/{accountID}/contacts/list',
      'reference/operations/listContacts.html',
    ],
    ['an operation by its id', 'listContacts', 'reference/operations/listContacts.html'],
    ['a model by its name', 'user', 'reference/models/User.html'],
    ['a field by its name, at its place', 'cannotMessage', 'reference/models/User.html#cannotMessage'],
    ['an event by its type', 'message.upserted', 'reference/events/message.upserted.html'],
    ['an error by its code', 'validation_error', 'reference/errors.html#UnprocessableEntity'],
  ])('finds %s', async (_, query, want) => {
    const page = await open(site, pageKinds.operation);
    await search(page, query);

    expect(await page.getAttribute('site-search ol a', 'href')).toBe(
      new URL(want, site.root).pathname + new URL(want, site.root).hash,
    );
  });

  test('is told when nothing matches', async () => {
    const page = await open(site, pageKinds.home);
    await search(page, 'xylophone', '“xylophone”');

    expect(await page.textContent('site-search [role=status]')).toBe('Nothing matches “xylophone”.');
  });

  test('walks through the results by keyboard, and closes the search by Escape', async () => {
    const page = await open(site, pageKinds.home);
    await search(page, 'contacts');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement === document.querySelectorAll('site-search ol a')[1])).toBe(
      true,
    );

    await page.keyboard.press('Escape');
    expect(await page.isVisible('site-search dialog')).toBe(false);
  });

  test('goes through every kind of page, and no request leaves the host', async () => {
    const page = await open(site, pageKinds.home);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    for (const path of Object.values(pageKinds)) await page.goto(site.root + path, { waitUntil: 'networkidle' });
    await search(page, 'account');

    expect(requests.length).toBeGreaterThan(Object.keys(pageKinds).length);
    expect(requests.filter((address) => !address.startsWith(site.root) && !address.startsWith('data:'))).toEqual([]);
  });

  test('who wants no motion sees none', async () => {
    const page = await open(site, pageKinds.guide, { reducedMotion: 'reduce' });
    const moving = () =>
      page.evaluate(() => {
        const all = [...document.querySelectorAll('*')];
        const styles = all.flatMap((element) => [getComputedStyle(element), getComputedStyle(element, '::before')]);
        return styles.filter(({ transitionDuration }) => /[1-9]/.test(transitionDuration)).length;
      });
    expect(await moving()).toBe(0);

    await page.emulateMedia({ reducedMotion: 'no-preference' });
    expect(await moving()).toBeGreaterThan(0);
  });

  test.each(Object.entries(pageKinds))('reads this kind of page without JavaScript: %s', async (_, path) => {
    const page = await open(site, path, { javaScriptEnabled: false });

    expect(await page.isVisible('h1')).toBe(true);
    expect((await page.textContent('main'))?.length).toBeGreaterThan(100);
    // Nothing offers what cannot work.
    const offers = page.locator('main button:visible, main select:visible, main input:visible');
    expect(await offers.count()).toBe(0);
  });

  test('reads an operation and opens what is folded without JavaScript', async () => {
    const page = await open(site, pageKinds.operation, { javaScriptEnabled: false });

    expect(await page.isVisible('text=Pages through the contacts of an account')).toBe(true);
    expect(await page.isVisible('nav >> text=Getting started')).toBe(true);
    const folded = page.locator('main [id="200.items.fullName"]');
    expect(await folded.isVisible()).toBe(false);
    await page.click('main [id="200.items"] summary');
    expect(await folded.isVisible()).toBe(true);
  });

  test('comes to a folded field by its address', async () => {
    const page = await open(site, `${pageKinds.operation}#200.items.fullName`);

    await page.waitForSelector('main [id="200.items.fullName"]', { state: 'visible' });
  });

  test('reads the one-file edition without a request', async () => {
    const page = await open(site, pageKinds.home);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(`${site.root}reference.html`, { waitUntil: 'networkidle' });
    await page.click('text=Accounts');
    await page.waitForSelector('text=List chat accounts');

    expect(requests.filter((address) => !address.startsWith(site.root) && !/^(data|blob):/.test(address))).toEqual([]);
  });

  test('sees all tags in the order of the spec, the operations of one, and where they are themselves', async () => {
    const page = await open(site, pageKinds.operation);
    const operations = page
      .locator('nav.sidebar .top-level > li', { hasText: 'All operations' })
      .locator('> details > ul');
    const inTag = operations.locator('ul');

    expect(await operations.locator('> li > a, > li > details > summary').allInnerTexts()).toEqual([
      'All operations',
      ...spec.tags.map(({ name }) => name),
    ]);
    expect(await inTag.locator('a > span:first-child').allInnerTexts()).toEqual(['Search contacts', 'List contacts']);
    expect(await page.textContent('nav.sidebar [aria-current=page] span')).toBe('List contacts');
  });

  test('waits for no more than 50 kB at any operation, 25 kB of script included', async () => {
    const page = await open(site, pageKinds.operation);
    // Script stands in the pages themselves; what more there is, such as the search, is loaded when it is asked for.
    expect(await page.locator('script[src]').count()).toBe(0);
    const scripts = await page.locator('script').allTextContents();
    expect(gzipSync(scripts.join('')).length).toBeLessThan(25_000);

    const styles = await page.locator('link[rel=stylesheet]').evaluateAll((links) => {
      return links.map((link) => (link as HTMLLinkElement).href);
    });
    const sizeOf = async (address: string) => gzipSync(await (await fetch(address)).text()).length;
    const shared = (await Promise.all(styles.map(sizeOf))).reduce((sum, size) => sum + size, 0);
    for (const id of Object.keys(operations)) {
      expect(shared + (await sizeOf(`${site.root}reference/operations/${id}.html`)), id).toBeLessThan(50_000);
    }
  });

  test('opens the site from a disk, without any server', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(pathToFileURL(`${builtSite}/index.html`).href);
    await page.click('main >> text=List chat accounts');
    await page.click('main .type >> text=Account');

    expect(await page.textContent('h1')).toBe('Account');
  });

  test('is told that the site is independent of Beeper', async () => {
    for (const path of Object.values(pageKinds)) {
      const page = await open(site, path);
      expect(await page.isVisible('text=Not made, endorsed or supported by Beeper.')).toBe(true);
    }
  });

  test('meets no barrier in the search', async () => {
    const page = await open(site, pageKinds.home);
    await bringAxe(page);
    await page.reload();
    await search(page, 'account');

    expect(await findBarriers(page)).toEqual([]);
  });
});

async function open(site: Site, path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto(site.root + path);
  return page;
}

/** Searches by keyboard, and waits for the answer. */
async function search(page: Page, query: string, answer = 'page'): Promise<void> {
  await page.waitForSelector('site-search button:enabled');
  await page.keyboard.press('/');
  await page.fill('site-search input', query);
  await page.waitForSelector(`site-search [role=status]:has-text("${answer}")`);
}
