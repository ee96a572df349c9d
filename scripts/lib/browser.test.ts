import { afterEach, expect, test, vi } from 'vitest';
import { launchBrowser } from './browser.ts';

afterEach(() => vi.unstubAllEnvs());

test('there is a browser on every machine, and it runs script and lays out text', async () => {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.setContent('<p style="display: inline">Some words</p>');

    expect(await page.evaluate("document.querySelector('p').getBoundingClientRect().width")).toBeGreaterThan(0);
  } finally {
    await browser.close();
  }
});

test('a browser that was chosen and is not there is told, rather than another one taken', async () => {
  vi.stubEnv('CHROME_PATH', '/nowhere/chromium');

  await expect(launchBrowser()).rejects.toThrow(
    'CHROME_PATH names /nowhere/chromium, and nothing is there. Correct it, or unset it.',
  );
});
