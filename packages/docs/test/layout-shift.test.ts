// Over a slow line a page arrives in pieces, and the browser draws what it has. Nothing that was drawn may move when the
// rest comes, nor when scripts begin to run.

import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from '@beeper-openapi/scripts/browser';
import type { Browser } from 'playwright-core';
import sirv from 'sirv';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { KEPT } from '../src/samples/kept.ts';
import { pageKinds } from './page-kinds.ts';

const folder = fileURLToPath(new URL('../dist', import.meta.url));
const PIECES = 8;
/** Where a piece may begin: within no line, and within no script. */
const BLOCK = /(?=<(?:header|nav|main|aside|section|div|h[1-6]|p|ul|ol|li|dl|table|pre|details|script)\b)/;

// What runs in a page is text: the types here are those of Node. A word is left out: what is glued to it may take it to
// the next line, and a browser under load draws between the two.
const PREPARE = `
  localStorage.setItem('${KEPT}', 'python');
  window.moved = [];
  new PerformanceObserver((list) => {
    for (const { sources } of list.getEntries()) {
      for (const { node } of sources) if (node?.nodeName !== '#text') moved.push(node?.className || node?.nodeName);
    }
  }).observe({ type: 'layout-shift', buffered: true });
`;
/** Two frames, or a moment where nothing can be drawn yet. */
const DRAW = `new Promise((drawn) => {
  requestAnimationFrame(() => requestAnimationFrame(drawn));
  setTimeout(drawn, 100);
})`;

let browser: Browser;
let server: Server;
let root: string;
/** The page under way: what of it is still to come. */
let rest: { pieces: string[]; response: ServerResponse };

beforeAll(async () => {
  const files = sirv(folder);
  server = createServer(async (request, response) => {
    if (!request.url?.endsWith('.html')) {
      return files(request, response, () => {
        response.writeHead(404).end();
      });
    }
    const pieces = cut(await readFile(join(folder, request.url), 'utf8'));
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.write(pieces.shift());
    rest = { pieces, response };
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  server.close();
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});

// One page that fills the window, and one that does not.
const paths = { ...pageKinds, 'short operation': 'reference/operations/listAccounts.html' };
const cases = Object.entries(paths).flatMap(([kind, path]) => [1280, 400].map((width) => ({ kind, path, width })));

test.each(cases)('nothing moves while this page arrives, $width pixels wide: $kind', async ({ path, width }) => {
  const page = await browser.newPage({ viewport: { width, height: 720 } });
  await page.addInitScript(PREPARE);
  await page.goto(`${root}/${path}`, { waitUntil: 'commit' });
  for (const piece of rest.pieces) {
    await page.evaluate(DRAW);
    rest.response.write(piece);
  }
  rest.response.end();
  await page.waitForLoadState('load');
  await page.evaluate(DRAW);

  expect(await page.evaluate('moved')).toEqual([]);
});

/** A page in pieces of about the same length. */
function cut(html: string): string[] {
  const pieces: string[] = [];
  for (const part of html.split(BLOCK)) {
    const last = pieces.at(-1);
    if (last === undefined || last.length > html.length / PIECES) pieces.push(part);
    else pieces[pieces.length - 1] = last + part;
  }
  return pieces;
}
