// The consent page in a real browser, as a person meets it.

import { BeeperDesktop } from '@beeper-openapi/client';
import { MemoryTokenStore, signIn } from '@beeper-openapi/client/oauth';
import { launchBrowser } from '@beeper-openapi/scripts/browser';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { serveApp } from './support/serve-app.ts';
import { startApp } from './support/start-app.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
}, 120_000);
afterAll(() => browser.close());

/** A sign-in that has got as far as the consent page. */
async function reachConsent({ clientName = 'Ridge Planner', remoteAccess = false } = {}) {
  const app = await startApp({ remoteAccess });
  const client = new BeeperDesktop({ baseURL: await serveApp(app) });
  const page = await browser.newPage();
  onTestFinished(() => page.close());
  const problems: string[] = [];
  page.on('console', (message) => problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  let isOpen = () => {};
  const opened = new Promise<void>((resolve) => {
    isOpen = resolve;
  });
  const signingIn = signIn(client, {
    clientName,
    scope: 'read write',
    store: new MemoryTokenStore(),
    open: async (url) => {
      await page.goto(url);
      isOpen();
    },
  }).catch((error) => error);
  await opened;
  return { app, page, problems, signingIn };
}

async function textOf(page: Page): Promise<string | null> {
  return page.locator('body').textContent();
}

test('a person who allows it is back in the program, which can do what was asked for', async () => {
  const { page, problems, signingIn } = await reachConsent();
  expect(await textOf(page)).toContain('Ridge Planner wants to use Beeper');

  await page.getByRole('button', { name: 'Allow' }).click();

  expect(await signingIn).toMatchObject({ scope: 'read write', accessToken: expect.any(String) });
  await page.waitForURL(/\/callback\?/);
  expect(await textOf(page)).toContain('You are signed in');
  expect(problems).toEqual([]);
});

test('a person can grant less than the program asks for', async () => {
  const { page, signingIn } = await reachConsent();

  await page.getByRole('checkbox', { name: /^Write/ }).uncheck();
  await page.getByRole('button', { name: 'Allow' }).click();

  expect(await signingIn).toMatchObject({ scope: 'read', requestedScope: 'read write' });
});

test('a person who denies it gives the program nothing', async () => {
  const { page, signingIn } = await reachConsent();

  await page.getByRole('button', { name: 'Deny' }).click();

  expect(await signingIn).toMatchObject({ name: 'SignInError', code: 'access_denied' });
});

test('a program whose name is code does not run it', async () => {
  const hostile = `</title><script>document.title='harmed'</script><img src=x onerror="document.title='harmed'">`;
  const { page, problems } = await reachConsent({ clientName: hostile });

  expect(await page.getByRole('heading').textContent()).toContain(hostile);
  expect(await page.title()).toContain(hostile);
  expect(problems).toEqual([]);
});

test('a person from afar is let on with the token of the server, and not without', async () => {
  const { app, page, signingIn } = await reachConsent({ remoteAccess: true });
  app.app.tokens.add('owner', ['read', 'write']);
  const field = page.getByLabel('Token of this server');

  await field.fill('guessed');
  await page.getByRole('button', { name: 'Allow' }).click();
  await page.getByRole('alert').waitFor();
  await field.fill('owner');
  await page.getByRole('button', { name: 'Allow' }).click();

  expect(await signingIn).toMatchObject({ scope: 'read write' });
});

test('another page can neither show the consent page in itself nor answer in its place', async () => {
  const { app, page } = await reachConsent();
  const consent = page.url();
  const question = await page.locator('input[name=question]').inputValue();
  const other = await browser.newPage();
  onTestFinished(() => other.close());
  const elsewhere = await serveApp(app);
  await other.route(`${elsewhere}/page`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<iframe src="${consent}"></iframe>
        <form method="post" action="${new URL('/oauth/authorize', consent)}">
          <input name="question" value="${question}"><input name="scope" value="read">
          <button name="decision" value="allow">Win a prize</button>
        </form>`,
    }),
  );
  await other.goto(`${elsewhere}/page`);

  expect(await other.frames()[1]?.locator('form').count()).toBe(0);
  await other.getByRole('button').click();
  await other.waitForURL(/\/oauth\/authorize/);

  expect(await textOf(other)).toContain('Only the consent page itself may answer.');
});
