import { expect, test } from 'vitest';
import { readPage } from '../src/build/page-text.ts';

const page = (
  content: string,
) => `<!doctype html><html><head><title>T</title><meta name="description" content="What it does."></head>
<body><nav>elsewhere</nav><main><h1>List books</h1><div class="sl-markdown-content">${content}</div></main></body></html>`;

test('a page becomes its title and what is in its main part', () => {
  const html = page(
    '<h2 id="a">Fields</h2><ul><li><a href="#name">name</a> <b>required</b><p>Its <code>name</code>.</p></li></ul>',
  );

  expect(readPage(html, (link) => link)).toEqual({
    title: 'List books',
    description: 'What it does.',
    markdown: '# List books\n\n## Fields\n\n- name **required**\n\n  Its `name`.\n',
  });
});

test('what is folded is there, and what is for clicks alone is not', () => {
  const html = page(
    '<details><summary>2 fields</summary><p>One.</p></details><button>Copy</button><script>alert(1)</script><svg></svg>',
  );

  expect(readPage(html, (link) => link)?.markdown).toBe('# List books\n\n**2 fields**\n\nOne.\n');
});

test('code is text, whatever its colours', () => {
  const html = page(
    '<pre><code class="language-ts"><span class="token">const</span> a<span> </span>= 1;\n</code></pre><p><code><wbr>/v1<wbr>/<var>id</var></code></p>',
  );

  expect(readPage(html, (link) => link)?.markdown).toBe('# List books\n\n```ts\nconst a = 1;\n```\n\n`/v1/id`\n');
});

test('links lead where they are told to', () => {
  expect(
    readPage(page('<p><a href="/x.html#y">X</a></p>'), (link) => link.replace('.html', '.md'))?.markdown,
  ).toContain('[X](/x.md#y)');
});

test('what would be Markdown in a text of the page stays text', () => {
  expect(readPage(page('<p>*not* [bold](here) &lt;b></p>'), (link) => link)?.markdown).toBe(
    '# List books\n\n\\*not\\* \\[bold]\\(here) \\<b>\n',
  );
});

test('a page without a main part has no text', () => {
  expect(readPage('<h1>Moved</h1>', (link) => link)).toBeUndefined();
});
