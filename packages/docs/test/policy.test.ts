// Every page of the built site, opened in a real browser: its policy is kept, and it asks nobody else for anything.

import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from '@beeper-openapi/scripts/browser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Site, serve } from './serve.ts';

const folder = fileURLToPath(new URL('../dist', import.meta.url));
const AT_ONCE = 4;

let browser: Awaited<ReturnType<typeof launchBrowser>>;
let site: Site;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), serve(folder)]);
});
afterAll(async () => {
  await browser.close();
  site.close();
});

test('no page breaks its policy, and none makes a request to another host', { timeout: 120_000 }, async () => {
  const paths = globSync('**/*.html', { cwd: folder });
  const problems: string[] = [];
  const withoutPolicy: string[] = [];
  const visit = async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    let path: string | undefined;
    page.on('request', (request) => {
      if (!request.url().startsWith(site.root) && !/^(data|blob):/.test(request.url())) {
        problems.push(`${path} asks for ${request.url()}`);
      }
    });
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(`${path}: ${message.text()}`);
    });
    page.on('pageerror', (error) => problems.push(`${path}: ${error.message}`));
    for (path = paths.pop(); path !== undefined; path = paths.pop()) {
      await page.goto(site.root + path, { waitUntil: 'load' });
      const policy = await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content');
      if (!policy?.startsWith("default-src 'none'")) withoutPolicy.push(path);
    }
    await context.close();
  };

  expect(paths.length).toBeGreaterThan(250);
  await Promise.all(Array.from({ length: AT_ONCE }, visit));

  expect(problems).toEqual([]);
  expect(withoutPolicy).toEqual([]);
});

test('a script that is not the page’s own does not run', async () => {
  const page = await (await browser.newContext()).newPage();
  await page.route('**/index.html', async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    await route.fulfill({ response, body: html.replace('</body>', '<script>window.intruded = true</script></body>') });
  });
  await page.goto(`${site.root}index.html`);

  expect(await page.evaluate(() => 'intruded' in window)).toBe(false);
});
