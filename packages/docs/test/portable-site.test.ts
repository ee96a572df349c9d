import { expect, test } from 'vitest';
import { readLinks, rewriteLinks } from '../src/build/html-links.ts';
import { findBrokenLinks, relativeAddress } from '../src/build/portable-site.ts';

test.each([
  ['/a/b/c.html', '/a/d.html#e', '../d.html#e'],
  ['/a/b/c.html', '/a/b/d.html?e=/f', 'd.html?e=/f'],
  ['/index.html', '/a/b.html', 'a/b.html'],
  ['/a/b.html', '/a/b.html', 'b.html'],
  ['/a/b.html', '/', '../'],
  ['/a/b.html', '#c', '#c'],
  ['/a/b.html', 'https://c.example/', 'https://c.example/'],
  ['/a/b.html', '//c.example/', '//c.example/'],
])('from %s, %s is written as %s', (page, address, want) => {
  expect(relativeAddress(page, address)).toBe(want);
});

test('links are rewritten where they are links, and nothing else of a page is touched', () => {
  const html = `<a href="/a?b&amp;c" class=x>href="/d"</a> <pre>&lt;a href="/e"></pre><script>'<a href="/f">'</script><img src='/g'>`;
  const rewritten = rewriteLinks(html, readLinks(html), (address) => `..${address}`);

  expect(rewritten).toBe(
    `<a href="../a?b&amp;c" class=x>href="/d"</a> <pre>&lt;a href="/e"></pre><script>'<a href="/f">'</script><img src="../g">`,
  );
});

test('a link to a page, a file or an anchor that is not there is told with the page that has it, and with its source', () => {
  const pages = new Map([
    ['/a.html', readLinks('<p id="here"><a href="/b.html#there">1</a><a href="c.html">2</a><a href="/d.css">3</a>')],
    ['/pagination.html', readLinks('<a href="gone.html">7</a>')],
    [
      '/b.html',
      readLinks('<a href="a.html#here">4</a><a href="a.html#gone">5</a><a href="https://c.example/#x">6</a>'),
    ],
  ]);

  expect(findBrokenLinks(pages, (address) => address === '/d.css')).toEqual([
    '  /a.html links to /b.html#there, and there is no such anchor.',
    '  /a.html links to c.html, and no such file is built.',
    '  /pagination.html, which is written in packages/docs/src/content/docs/pagination.md, links to gone.html, and no such file is built.',
    '  /b.html links to a.html#gone, and there is no such anchor.',
  ]);
});
