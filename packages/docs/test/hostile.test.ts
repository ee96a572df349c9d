// Descriptions and examples are words of people we may not know. Whatever they hold, a page shows it as text.

import { launchBrowser } from '@beeper-openapi/scripts/browser';
import { smallDescription } from '@beeper-openapi/scripts/small-description';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { EventDescription } from '../src/reference/events.ts';
import { buildSite } from './build-site.ts';
import { type CrawledPage, crawl } from './crawl.ts';
import { type Site, serve } from './serve.ts';

/** Ends whatever it may stand in: an attribute, an element, a script, a comment, a block of code. */
const HOSTILE = `"'>--></title></script></code></pre></style>\`<img src="data:," onerror="window.harmed=1"><script>window.harmed=1</script>`;
const said = (where: string) => `${where} ${HOSTILE}`;

const schema = {
  type: 'object',
  title: said('title'),
  description: said('description'),
  'x-since': said('4.2'),
  required: [HOSTILE],
  properties: {
    [HOSTILE]: {
      type: 'string',
      description: said('description of a field'),
      'x-since': said('4.3'),
      format: HOSTILE,
      pattern: HOSTILE,
      default: HOSTILE,
      enum: [HOSTILE],
      'x-enumDescriptions': { [HOSTILE]: said('meaning') },
    },
    mood: { type: 'string', 'x-extensible-enum': [HOSTILE] },
    fixed: { const: HOSTILE },
    forms: {
      oneOf: [{ type: 'object', title: HOSTILE, properties: { a: {} } }, { $ref: '#/components/schemas/Thing' }],
    },
    map: { type: 'object', additionalProperties: { $ref: '#/components/schemas/Thing' } },
  },
};
const body = {
  [HOSTILE]: { example: HOSTILE },
  'application/json': {
    schema: { $ref: '#/components/schemas/Thing' },
    examples: { [HOSTILE]: { summary: said('summary'), description: said('example'), value: { [HOSTILE]: HOSTILE } } },
  },
};
/** With the sections that the site itself refers to. */
const introduction = [HOSTILE, 'Getting a token', 'Scopes', 'Pagination', HOSTILE].join(`\n\n${HOSTILE}\n\n## `);

/** Names of messages are parts of addresses, so they are plain. */
const events: EventDescription = {
  channels: {
    events: {
      address: `/${HOSTILE}`,
      description: said('channel'),
      messages: {
        thing: {
          name: 'thing.upserted',
          title: said('title of an event'),
          summary: said('summary of an event'),
          description: said('event'),
          payload: { $ref: '#/components/schemas/Thing' },
          examples: [{ name: HOSTILE, summary: said('example of an event'), payload: { [HOSTILE]: HOSTILE } }],
          'x-caused-by': ['listAccounts'],
        },
      },
    },
  },
  operations: {},
};

const description = smallDescription({
  info: { title: said('API'), version: '1.0.0', summary: HOSTILE, description: introduction },
  servers: [{ url: HOSTILE }],
  tags: [{ name: said('Tag'), description: said('tag') }],
  paths: {
    [`/${HOSTILE}`]: {
      get: {
        operationId: 'listAccounts',
        'x-sdk-method': `${HOSTILE}.list`,
        'x-since': said('4.1'),
        tags: [said('Tag')],
        summary: said('Do something'),
        description: said('purpose'),
        security: [{ token: [HOSTILE] }],
        parameters: [
          { name: HOSTILE, in: 'query', description: HOSTILE, example: HOSTILE, schema: { type: 'string' } },
        ],
        requestBody: { description: HOSTILE, content: body },
        responses: {
          '200': { description: HOSTILE, headers: { [HOSTILE]: { description: HOSTILE } }, content: body },
          '404': { $ref: '#/components/responses/NotFound' },
        },
      },
    },
  },
  components: { schemas: { Thing: schema }, responses: { NotFound: { description: HOSTILE, content: body } } },
});

let browser: Browser;
let page: Page;
let site: Site;
let pages: Map<string, CrawledPage>;

beforeAll(async () => {
  site = await serve(await buildSite(description, 'hostile', events));
  pages = await crawl(site.root);
  browser = await launchBrowser();
  page = await browser.newPage();
});
afterAll(async () => {
  await browser.close();
  site.close();
});

test('no page has an element, or runs a line, that a description has brought', async () => {
  expect(pages.size).toBeGreaterThan(8);
  for (const address of pages.keys()) {
    const { harmed, images, handlers, scripts } = await elements(address.slice(site.root.length));
    expect({ address, harmed, images, handlers }).toEqual({ address, harmed: false, images: 0, handlers: 0 });
    for (const script of scripts) expect(script).not.toContain('harmed');
  }
});

test('what a description holds is there to read', async () => {
  await page.goto(`${site.root}reference/operations/listAccounts.html`);

  expect(await page.textContent('h1')).toBe(said('Do something'));
  expect(await page.title()).toContain(HOSTILE);
  expect(await page.textContent('.field-name')).toContain(HOSTILE);
  expect(await page.textContent('.example pre')).toContain('onerror');
});

test('a result of the search shows it as text too', async () => {
  await page.goto(`${site.root}reference/operations/listAccounts.html`);
  await page.keyboard.press('/');
  await page.fill('site-search input', 'purpose');
  await page.waitForSelector('site-search ol a');

  expect(await page.textContent('site-search ol')).toContain('<img');
  expect(await page.locator('site-search img').count()).toBe(0);
  expect(await page.evaluate(() => 'harmed' in window)).toBe(false);
});

async function elements(path: string) {
  await page.goto(site.root + path);
  return page.evaluate(() => ({
    harmed: 'harmed' in window,
    images: document.images.length,
    handlers: [...document.querySelectorAll('*')].filter((it) =>
      it.getAttributeNames().some((name) => name.startsWith('on')),
    ).length,
    scripts: [...document.scripts].map((script) => script.text),
  }));
}
