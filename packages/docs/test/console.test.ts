// The console, with a real browser between a reader and a real server.

import { createServer as createHTTPServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { launchBrowser } from '@beeper-openapi/scripts/browser';
import { createServer, type Server } from '@beeper-openapi/server';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { builtSite } from './built-site.ts';
import { type Site, serve } from './serve.ts';

let browser: Browser;
let site: Site;
let server: Server;
let baseURL: string;

beforeAll(async () => {
  site = await serve(builtSite);
  server = await createServer({ seed: 'demo', docs: builtSite });
  baseURL = (await server.listen(0)).url;
  browser = await launchBrowser();
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});
afterAll(async () => {
  await browser.close();
  await server.close();
  site.close();
});

test('nothing of the console is loaded before a reader opens it', async () => {
  const page = await browser.newPage();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto(`${site.root}reference/operations/listAccounts.html`, { waitUntil: 'networkidle' });
  expect(requests).not.toContain('/console.js');

  await page.click('try-it button');
  await page.waitForSelector('.console');
  expect(requests).toContain('/console.js');
});

test('a request is shown as curl while the form is filled in, and its answer with status, time, size and headers', async () => {
  const page = await openConsole('searchMessages');
  await page.fill('[id="console-query.query"]', "Maya's stove");
  await page.check('text=image');

  expect(await page.textContent('.console-output pre')).toContain(
    `curl '${baseURL}/v1/messages/search?query=Maya%27s+stove&mediaTypes=image'`,
  );
  await page.fill('[id="console-query.query"]', 'stove');
  await page.uncheck('text=image');
  await submit(page);
  expect(await page.textContent('.answer-line')).toMatch(/^200 OK in \d+ ms, [\d.]+ kB$/);
  expect(await page.textContent('.answer pre')).toContain('stove');
  await page.click('.answer .headers summary');
  expect(await page.textContent('.answer .headers')).toContain('x-beeper-desktop-version');
});

test('a path, a body and a change that is made', async () => {
  const page = await openConsole('sendMessage');
  expect(await page.isVisible('text=This makes a change on the server')).toBe(true);
  await page.fill('[id="console-body.text"]', 'Sent from the docs');
  await submit(page);
  expect(await page.textContent('.answer pre')).toContain('pendingMessageID');

  const headers = { authorization: `Bearer ${server.token}` };
  const messages = await fetch(`${baseURL}/v1/chats/!Rd9kWq2LmVx7:beeper.local/messages`, { headers });
  expect(await messages.text()).toContain('Sent from the docs');
});

test('a file is sent as it is chosen, and a picture that is read back is shown', async () => {
  const pixel = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  const upload = await openConsole('uploadAsset');
  await upload.setInputFiles('input[type=file]', { name: 'dot.png', mimeType: 'image/png', buffer: pixel });
  await upload.fill('[id="console-body.fileName"]', '');
  await upload.fill('[id="console-body.mimeType"]', '');
  await submit(upload);
  const { srcURL, mimeType } = JSON.parse((await upload.textContent('.answer pre')) ?? '');
  expect(mimeType).toBe('image/png');

  const read = await openConsole('serveAsset');
  await read.fill('[id="console-query.url"]', srcURL);
  await submit(read);
  expect(await read.locator('.answer img').evaluate((image) => (image as HTMLImageElement).decode())).toBeUndefined();
});

test('the browser itself holds a field to its limits', async () => {
  const page = await openConsole('listContacts');
  await page.fill('[id="console-query.limit"]', '0');
  await page.click('.console button.primary');

  expect(await page.locator('.console :invalid').evaluateAll((all) => all.map(({ id }) => id))).toContain(
    'console-query.limit',
  );
  expect(await page.textContent('.console [role=status]')).toBe('');
});

test.each([
  ['wrong', 'The server does not know this token'],
  ['', 'This operation needs a token'],
])('the token %j is answered with what to do', async (token, want) => {
  const page = await openConsole('listAccounts', { token });
  await submit(page);

  expect(await page.textContent('.answer-line')).toContain('401');
  expect(await page.textContent('.answer .advice')).toContain(want);
});

test('where no server is, the reader is told how to start one', async () => {
  const gone = await listen(() => {});
  await gone.close();
  const page = await openConsole('listAccounts', { at: gone.url });
  await submit(page);

  expect(await page.textContent('.console .advice')).toContain(`Nothing answers at ${gone.url}. Start Beeper Desktop`);
});

test('a server that keeps its answer from the page is told from one that is not there', async () => {
  const closed = await listen((_, response) => {
    response.end('{}');
  });
  const page = await openConsole('listAccounts', { at: closed.url });
  await submit(page);
  await closed.close();

  expect(await page.textContent('.console .advice')).toContain('does not let this page');
});

test('a redirect is not followed, so the token goes to nobody else', async () => {
  const seen: (string | undefined)[] = [];
  const other = await listen((request, response) => {
    seen.push(request.url);
    response.setHeader('Access-Control-Allow-Origin', '*').end('{}');
  });
  const redirecting = await listen((request, response) => {
    response.setHeader('Access-Control-Allow-Origin', '*').setHeader('Access-Control-Allow-Headers', 'authorization');
    if (request.method === 'OPTIONS') response.end();
    else response.writeHead(307, { location: `${other.url}/v1/accounts` }).end();
  });
  const page = await openConsole('listAccounts', { at: redirecting.url });
  await submit(page);
  await Promise.all([redirecting.close(), other.close()]);

  expect(await page.textContent('.console .advice')).toContain('answers with a redirect');
  expect(seen).toEqual([]);
});

test('no request goes to an address that is not of this machine, and the reader is told why', async () => {
  const page = await openConsole('listAccounts');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.fill('#console-base-url', 'https://elsewhere.example');
  await page.click('.console button.primary');

  expect(await page.textContent('.console-output pre')).toContain('This page sends a token to this machine only');
  expect(await page.inputValue('#console-token')).toBe('');
  expect(requests).toEqual([]);
});

test('a token is kept for its own server, in its own tab; the address is kept for good', async () => {
  const page = await openConsole('listAccounts');
  await page.goto(`${site.root}reference/operations/listChats.html`);
  await page.click('try-it button');
  expect(await page.inputValue('#console-base-url')).toBe(baseURL);
  expect(await page.inputValue('#console-token')).toBe(server.token);

  await page.fill('#console-base-url', 'http://127.0.0.1:1');
  expect(await page.inputValue('#console-token')).toBe('');
  const { local, cookie } = await page.evaluate(() => ({
    local: JSON.stringify(localStorage),
    cookie: document.cookie,
  }));
  expect(local + cookie).not.toContain(server.token);

  const tab = await page.context().newPage();
  await tab.goto(`${site.root}reference/operations/listChats.html`);
  await tab.click('try-it button');
  expect(await tab.inputValue('#console-base-url')).toBe('http://127.0.0.1:1');
  expect(await tab.inputValue('#console-token')).toBe('');
});

test('docs that the local server serves speak to that server from the start', async () => {
  const page = await browser.newPage();
  await page.goto(`${baseURL}/docs/reference/operations/retrieveInfo.html`);
  await page.click('try-it button');
  await submit(page);

  expect(await page.textContent('.answer pre')).toContain('"app"');
});

test('a request that takes long can be stopped', async () => {
  const slow = await listen((request, response) => {
    response.setHeader('Access-Control-Allow-Origin', '*').setHeader('Access-Control-Allow-Headers', 'authorization');
    if (request.method === 'OPTIONS') response.end();
  });
  const page = await openConsole('listAccounts', { at: slow.url });
  await page.click('.console button.primary');
  await page.click('.console >> text=Stop');
  await page.waitForSelector('text=Stopped.');
  await slow.close();

  expect(await page.textContent('.console button.primary')).toBe('Send');
});

async function openConsole(operation: string, { at = baseURL, token = server.token } = {}): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${site.root}reference/operations/${operation}.html`);
  await page.click('try-it button');
  await page.fill('#console-base-url', at);
  await page.fill('#console-token', token);
  return page;
}

async function submit(page: Page): Promise<void> {
  await page.click('.console button.primary');
  await page.waitForSelector('.console [role=status] p');
}

async function listen(answer: RequestListener) {
  const listening = createHTTPServer(answer);
  await new Promise<void>((ready) => listening.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(listening.address() as AddressInfo).port}`,
    close: () => {
      listening.closeAllConnections();
      return new Promise((closed) => listening.close(closed));
    },
  };
}
