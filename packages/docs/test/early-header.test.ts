import { launchBrowser } from '@beeper-openapi/scripts/browser';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stylesFor, withEarlyHeader } from '../src/build/early-header.ts';
import { builtSite } from './built-site.ts';
import { pageKinds } from './page-kinds.ts';
import { type Site, serve } from './serve.ts';

test('the styles of a piece of HTML are those that may apply to it, with layers in their order', async () => {
  const sheet =
    '@layer a{.other{color:red}}@layer b{header{color:red}}.title{&:hover{top:0}}:root[data-theme=dark]{top:0}';

  expect(await stylesFor('<html data-theme="dark"><header><p class="title">A</p>', sheet)).toBe(
    '@layer a, b;@layer b{header{color:red}}.title{&:hover{top:0}}:root[data-theme=dark]{top:0}',
  );
});

test('a page has the styles of its header where its sheet was, and its sheet behind the header', () => {
  const page = '<html><head><link rel="stylesheet" href="/_astro/a.css"></head><body><header>A</header><main>B</main>';

  expect(withEarlyHeader(page, '/p.html', 'b{}')).toBe(
    '<html><head><style>b{}</style></head><body><header>A</header><link rel="stylesheet" href="/_astro/a.css"><script> </script><main>B</main>',
  );
});

test.each([
  ['no sheet', '<html><head></head><body><header>A</header>'],
  ['no header', '<html><head><link rel="stylesheet" href="/_astro/a.css"></head><body>A'],
])('a page with %s stops the build, and is named', (_, page) => {
  expect(() => withEarlyHeader(page, '/p.html', '')).toThrow('/p.html has no');
});

// What runs in a page is text: the types here are those of Node.
const WATCH_PAINT = `
  window.painted = new Promise((painted) => {
    new PerformanceObserver((list) => {
      if (list.getEntriesByName('first-contentful-paint').length > 0) painted();
    }).observe({ type: 'paint', buffered: true });
  });
`;
/** Each element of the header: where it is, and all that styles say of it. */
const DESCRIBE_HEADER = `[...document.querySelectorAll('.page > header, .page > header *')].map((element) => {
  const styles = getComputedStyle(element);
  const { x, y, width, height } = element.getBoundingClientRect();
  return [element.outerHTML.slice(0, 60), x, y, width, height, ...[...styles].map((name) => styles.getPropertyValue(name))].join('; ');
})`;

let browser: Browser;
let site: Site;

beforeAll(async () => {
  site = await serve(builtSite);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  site.close();
});

const looks = [1280, 400].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);

test.each(looks)(
  'the header is there before the sheet, and stays as it is: $width pixels, $colorScheme',
  async ({ width, colorScheme }) => {
    for (const path of [pageKinds.home, pageKinds.operation, pageKinds.guide]) {
      const page = await browser.newPage({ viewport: { width, height: 300 }, colorScheme });
      await page.addInitScript(WATCH_PAINT);
      const sheet = Promise.withResolvers<void>();
      await page.route('**/*.css', async (route) => {
        await sheet.promise;
        await route.continue();
      });
      await page.goto(site.root + path, { waitUntil: 'commit' });
      await page.evaluate('painted');
      const before = await page.evaluate(DESCRIBE_HEADER);
      sheet.resolve();
      await page.waitForLoadState('load');

      expect(await page.evaluate(DESCRIBE_HEADER), path).toEqual(before);
      await page.close();
    }
  },
);
