// The policy that each page of the built site brings with it, and that a browser keeps to.

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '@beeper-openapi/scripts/browser';
import { expect, onTestFinished, test } from 'vitest';
import { builtSite } from './built-site.ts';
import { serve } from './serve.ts';

test('every page has a policy, before anything else', () => {
  const paths = globSync('**/*.html', { cwd: builtSite });
  const without = paths.filter((path) => {
    const html = readFileSync(join(builtSite, path), 'utf8');
    return !/<head><meta http-equiv="content-security-policy" content="default-src 'none'/.test(html);
  });

  expect(paths.length).toBeGreaterThan(250);
  expect(without).toEqual([]);
});

test('a script that is not the page’s own does not run', async () => {
  const [browser, site] = await Promise.all([launchBrowser(), serve(builtSite)]);
  onTestFinished(async () => {
    await browser.close();
    site.close();
  });
  const page = await (await browser.newContext()).newPage();
  await page.route('**/index.html', async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    await route.fulfill({ response, body: html.replace('</body>', '<script>window.intruded = true</script></body>') });
  });
  await page.goto(`${site.root}index.html`);

  expect(await page.evaluate(() => 'intruded' in window)).toBe(false);
});
