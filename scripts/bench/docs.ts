// What a page of the docs costs a reader, beside Redoc's page of the whole API and a plain page with the same words; and
// how long the site takes to build.

import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../lib/browser.ts';
import { type Description, readBundle } from '../lib/openapi.ts';
import { repositoryPath } from '../lib/repository.ts';
import { median } from './measure.ts';
import { repeat } from './repeat.ts';
import { printMedian, type Report } from './report.ts';

const site = repositoryPath('packages/docs/dist');
const OPERATION = '/reference/operations/sendMessage';
const pages = { ours: `${OPERATION}.html`, plain: '/plain.html', redoc: '/reference.html' };

interface Visit {
  bytes: number;
  script: number;
  /** Milliseconds to the first contentful paint. */
  paint: number;
  /** Milliseconds of the longest task on the main thread. */
  task: number;
  shift: number;
}

export async function benchDocs(quick: boolean): Promise<Report> {
  const { root, close } = await serveSite();
  const browser = await launchBrowser();
  const visits: Record<string, Visit[]> = { ours: [], plain: [], redoc: [] };
  try {
    for (let round = -1; round < (quick ? 3 : 11); round += 1) {
      for (const [name, path] of Object.entries(pages)) {
        const visit = await measureVisit(browser, root + path);
        if (round >= 0) visits[name]?.push(visit);
      }
    }
  } finally {
    await browser.close();
    close();
  }
  const rows = [...compareVisits(visits), ...(quick ? [] : await measureBuilds())];
  return {
    title: 'Docs: what a page costs its reader',
    notes: [
      'The page of one operation in a real browser with an empty cache, served compressed from this machine. Beside it, in turn: its Markdown edition as plain HTML without any style or script, and the page of the whole API that `redocly build-docs` makes.',
    ],
    proof: [
      ['An operation’s page, beside Redoc’s page', `${rows[0]?.[1]} beside ${rows[0]?.[2]}`],
      [
        'Its first paint, beside a plain page with the same words',
        `${rows.find(([what]) => what?.includes('plain page'))?.[3]} of its time`,
      ],
    ],
    columns: ['what', 'ours', 'beside', 'ratio', 'target'],
    rows,
  };
}

function compareVisits(visits: Record<string, Visit[]>): string[][] {
  const of = (name: string, key: keyof Visit) => visits[name]?.map((visit) => visit[key]) ?? [];
  const kilobytes = (values: number[]) => `${(median(values) / 1000).toFixed(1)} kB`;
  const ratio = (a: number[], b: number[]) => `**${median(a.map((value, at) => value / (b[at] ?? 1))).toFixed(2)}**`;
  const [bytes, redocBytes] = [of('ours', 'bytes'), of('redoc', 'bytes')];
  const [script, redocScript] = [of('ours', 'script'), of('redoc', 'script')];
  const [paint, plain, redoc] = [of('ours', 'paint'), of('plain', 'paint'), of('redoc', 'paint')];
  return [
    ['transferred, beside Redoc', kilobytes(bytes), kilobytes(redocBytes), ratio(bytes, redocBytes), '≤ 50 kB'],
    ['script in it, beside Redoc', kilobytes(script), kilobytes(redocScript), ratio(script, redocScript), '≤ 25 kB'],
    [
      'first paint, beside a plain page',
      printMedian(paint, 'ms'),
      printMedian(plain, 'ms'),
      ratio(paint, plain),
      '≤ 1.3',
    ],
    ['first paint, beside Redoc', printMedian(paint, 'ms'), printMedian(redoc, 'ms'), ratio(paint, redoc), '≤ 0.33'],
    [
      'longest task, beside Redoc',
      printMedian(of('ours', 'task'), 'ms'),
      printMedian(of('redoc', 'task'), 'ms'),
      '',
      '≤ 50 ms',
    ],
    ['layout shift', median(of('ours', 'shift')).toFixed(3), median(of('redoc', 'shift')).toFixed(3), '', '0'],
  ];
}

interface Seen extends Pick<Visit, 'paint' | 'task' | 'shift'> {
  /** The scripts that stand in the page. */
  inline: string;
  /** Bytes of those that it has loaded. */
  scriptBytes: number;
}

// What runs in the page is text: the types here are those of Node.

const OBSERVE = `
  window.seen = { task: 0, shift: 0 };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.seen.task = Math.max(window.seen.task, duration);
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) window.seen.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
`;

const LOOK = `({
  ...window.seen,
  paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
  inline: [...document.scripts].filter(({ src }) => src === '').map(({ text }) => text).join('\\n'),
  scriptBytes: performance.getEntriesByType('resource')
    .filter(({ initiatorType, name }) => initiatorType === 'script' || name.endsWith('.js'))
    .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
})`;

async function measureVisit(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await page.addInitScript(OBSERVE);
  await page.goto(address, { waitUntil: 'networkidle' });
  const { inline, scriptBytes, ...seen } = (await page.evaluate(LOOK)) as Seen;
  await context.close();
  return { ...seen, bytes, script: scriptBytes + compress(Buffer.from(inline)).length };
}

/** From a cold start of the builder, of this API and of one ten times as large. */
async function measureBuilds(): Promise<string[][]> {
  const file = pathToFileURL(repositoryPath('packages/docs/test/build-site.ts')).href;
  const { buildSite } = (await import(file)) as { buildSite: (of: Description, name: string) => Promise<string> };
  const description = await readBundle();
  const time = async (of: Description, name: string) => {
    const start = performance.now();
    await buildSite(of, name);
    return (performance.now() - start) / 1000;
  };
  // The first one fills the caches.
  await time(description, 'bench');
  const one = await time(description, 'bench');
  const ten = await time(repeat(description, 10), 'bench-ten');
  return [
    ['building the site, with warm caches', `${one.toFixed(1)} s`, '', '', '≤ 20 s'],
    [
      'building that of an API ten times as large',
      `${ten.toFixed(1)} s`,
      `10 × ${one.toFixed(1)} s`,
      `**${(ten / one / 10).toFixed(2)}**`,
      'flat',
    ],
  ];
}

/** A plain static server, which compresses as hosts do. */
async function serveSite() {
  const MarkdownIt = createRequire(repositoryPath('packages/docs/package.json'))('markdown-it');
  const content = new MarkdownIt().render(readFileSync(`${site}${OPERATION}.md`, 'utf8'));
  const plain = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Plain</title><body>${content}</body></html>`;
  const types: Record<string, string> = {
    '.html': 'text/html; charset=utf-8',
    '.css': 'text/css',
    '.js': 'text/javascript',
    '.svg': 'image/svg+xml',
  };
  const cache = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = request.url?.split('?')[0] ?? '/';
    try {
      const body = cache.get(path) ?? compress(path === pages.plain ? Buffer.from(plain) : readFileSync(site + path));
      cache.set(path, body);
      response.writeHead(200, {
        'content-type': types[extname(path)] ?? 'application/octet-stream',
        'content-encoding': 'br',
        'content-length': body.length,
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { root: `http://127.0.0.1:${port}`, close: () => server.close() };
}

function compress(bytes: Buffer): Buffer {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
}
