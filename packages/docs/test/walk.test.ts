// A reader's first visit, from the home page to a live answer, in a real browser and with a real server.

import { launchBrowser } from '@beeper-openapi/scripts/browser';
import { createServer } from '@beeper-openapi/server';
import { expect, onTestFinished, test } from 'vitest';
import { builtSite } from './built-site.ts';
import { serve } from './serve.ts';

test('a reader lands, searches, copies a sample, tries it, sees an event, and goes on in the dark by keyboard', {
  timeout: 90_000,
}, async () => {
  const site = await serve(builtSite);
  const server = await createServer({ seed: 'demo' });
  const { url: baseURL } = await server.listen(0);
  const browser = await launchBrowser();
  onTestFinished(async () => {
    await browser.close();
    await server.close();
    site.close();
  });
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);

  // Lands, and searches by keyboard.
  await page.goto(`${site.root}index.html`);
  await page.waitForSelector('site-search button:enabled');
  await page.keyboard.press('/');
  await page.fill('site-search input', 'list chat accounts');
  await page.waitForSelector('site-search ol a');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/operations/listAccounts.html');

  // Chooses a language, and copies; the choice holds on the next page.
  await page.click('code-samples summary:has-text("Python")');
  await page.click('code-samples details[open] .copy');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('requests.get(');
  await page.goto(`${site.root}reference/operations/listChats.html`);
  expect(await page.getAttribute('code-samples details[open]', 'data-language')).toBe('python');
  await page.goBack();

  // Tries it.
  await page.click('try-it button');
  await page.fill('#console [type=url], #console input >> nth=0', baseURL);
  await page.fill('#console [type=password]', server.token);
  await page.click('#console button[type=submit], #console .primary');
  await page.waitForSelector('.answer-line:has-text("200")');
  expect(await page.textContent('.answer pre')).toContain('Maya Okafor');

  // Watches while a message is sent.
  await page.goto(`${site.root}reference/events/live.html`);
  await page.fill('live-events [type=url], live-events input >> nth=0', baseURL);
  await page.fill('live-events [type=password]', server.token);
  await page.click('live-events .primary');
  await page.waitForSelector('live-events [role=status]:not(:empty)');
  await fetch(`${baseURL}/v1/chats/${encodeURIComponent('!Rd9kWq2LmVx7:beeper.local')}/messages`, {
    method: 'POST',
    headers: { authorization: `Bearer ${server.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ text: 'I bring the stove too.' }),
  });
  await page.waitForSelector('live-events li:has-text("message.upserted")');

  // Goes on in the dark, by keyboard alone.
  await page.selectOption('starlight-theme-select select', 'dark');
  expect(await page.getAttribute('html', 'data-theme')).toBe('dark');
  await page.goto(`${site.root}reference/operations/listAccounts.html`);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Skip to content');
  await page.keyboard.press('Enter');
  for (let stops = 0; stops < 40; stops += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.closest('main a[href*="models/"]') !== null)) break;
  }
  await page.keyboard.press('Enter');
  await page.waitForURL('**/reference/models/*.html');
});
