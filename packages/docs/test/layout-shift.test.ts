// Over a slow line a page arrives in pieces, and the browser draws what it has. Nothing that was drawn may move when the
// rest comes, nor when scripts begin to run.

import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { launchBrowser } from '@beeper-openapi/scripts/browser';
import type { Browser } from 'playwright-core';
import sirv from 'sirv';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { KEPT } from '../src/samples/kept.ts';
import { builtSite } from './built-site.ts';
import { pageKinds } from './page-kinds.ts';

const PIECES = 8;
/** Where a piece may begin: within no line of text, and within no script. */
const BLOCK = /(?=<(?:header|nav|main|aside|section|div|h[1-6]|p|ul|ol|li|dl|table|pre|details|script)\b)/;
const ELEMENT = /(?=<[a-z])/;

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
/** The page that is asked for, and where to write it. */
let pieces: string[];
let response: ServerResponse;

beforeAll(async () => {
  const files = sirv(builtSite);
  server = createServer((request, answer) => {
    if (!request.url?.endsWith('.html')) {
      return files(request, answer, () => {
        answer.writeHead(404).end();
      });
    }
    answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    answer.write(pieces[0]);
    response = answer;
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
  const html = await readFile(join(builtSite, path), 'utf8');

  expect(await watch(path, width, cut(html))).toEqual([]);
});

test.each([1280, 400])('nothing moves while the header arrives, element by element, %i pixels wide', async (width) => {
  const html = await readFile(join(builtSite, pageKinds.home), 'utf8');
  const [head = '', header = '', rest = ''] = html.split(/(?=<body)|(?<=<\/header>)/);

  expect(await watch(pageKinds.home, width, [head, ...header.split(ELEMENT), rest])).toEqual([]);
});

/** What moves while a page arrives in the given pieces. */
async function watch(path: string, width: number, given: string[]): Promise<unknown> {
  const page = await browser.newPage({ viewport: { width, height: 720 } });
  await page.addInitScript(PREPARE);
  pieces = given;
  await page.goto(`${root}/${path}`, { waitUntil: 'commit' });
  for (const piece of pieces.slice(1)) {
    await page.evaluate(DRAW);
    response.write(piece);
  }
  response.end();
  await page.waitForLoadState('load');
  await page.evaluate(DRAW);
  return page.evaluate('moved');
}

/** A page in pieces of about the same length. */
function cut(html: string): string[] {
  const cuts: string[] = [];
  for (const part of html.split(BLOCK)) {
    const last = cuts.at(-1);
    if (last === undefined || last.length > html.length / PIECES) cuts.push(part);
    else cuts[cuts.length - 1] = last + part;
  }
  return cuts;
}
