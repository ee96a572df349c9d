// Takes the pictures that the README shows, of the built site and a server of its own: `node take-screenshots.ts`.

import { fileURLToPath } from 'node:url';
import { launchBrowser } from '@beeper-openapi/scripts/browser';
import { createServer } from '@beeper-openapi/server';

const site = fileURLToPath(new URL('dist', import.meta.url));
const server = await createServer({ seed: 'demo', docs: site });
const { url } = await server.listen(0);
const browser = await launchBrowser();

type Page = Awaited<ReturnType<typeof browser.newPage>>;

async function take(
  name: string,
  path: string,
  colorScheme: 'light' | 'dark',
  prepare?: (page: Page) => Promise<void>,
) {
  const page = await browser.newPage({ colorScheme, viewport: { width: 1280, height: 800 } });
  await page.goto(`${url}/docs/${path}`, { waitUntil: 'networkidle' });
  await prepare?.(page);
  const file = fileURLToPath(new URL(`screenshots/${name}.jpg`, import.meta.url));
  await page.screenshot({ path: file, type: 'jpeg', quality: 70 });
  await page.close();
  console.log(`Taken: packages/docs/screenshots/${name}.jpg`);
}

await take('home', 'index.html', 'light');
await take('operation', 'reference/operations/sendMessage.html', 'dark');
await take('model', 'reference/models/Message.html', 'light');
await take('console', 'reference/operations/listAccounts.html', 'dark', async (page) => {
  await page.click('try-it button');
  await page.fill('#console [type=password]', server.token);
  await page.click('#console .primary');
  await page.waitForSelector('.answer-line');
});

await browser.close();
await server.close();
