import { expect, test } from 'vitest';
import { firstSentence, plainText, renderMarkdown, renderPhrase, splitSections } from '../src/reference/markdown.ts';

test('paragraphs, lists, code, tables and links become HTML', () => {
  const html = renderMarkdown('A `b` [c](https://c.example).\n\n- d\n\n| e | f |\n| - | - |\n| g | h |');

  expect(html).toContain('<p>A <code>b</code> <a href="https://c.example">c</a>.</p>');
  expect(html).toContain('<li>d</li>');
  expect(html).toContain('<td>h</td>');
});

test('code is highlighted in the languages of the docs, and left alone in others', () => {
  expect(renderMarkdown('```json\n{"a": 1}\n```')).toContain('<span class="token property">"a"</span>');
  expect(renderMarkdown('```constructor\n<a>\n```')).toContain('<code class="language-constructor">&lt;a>\n</code>');
});

const hostile: [what: string, text: string][] = [
  ['an element', '<img src=x onerror=alert(1)>'],
  ['a script', '<script>alert(1)</script>'],
  ['a comment', '<!-- --!><script>alert(1)</script> -->'],
  ['an element within a list', '- <b onclick=alert(1)>x</b>'],
  ['the end of a block of code', '```html\n</code></pre><script>alert(1)</script>\n```'],
  ['the language of a block of code', '```"><script>alert(1)</script>\nx\n```'],
  ['the title of a link', '[x](https://x.example "\\"><script>alert(1)</script>")'],
  ['the address of a link', '[x](<https://x.example/"><script>alert(1)</script>>)'],
  ['an image from elsewhere', '![x](https://x.example/x.png)'],
];

test.each(hostile)('%s in a description stays text', (_, text) => {
  for (const html of [renderMarkdown(text), renderPhrase(text)]) {
    expect(html).not.toMatch(/<(script|img|b|!)/);
    expect(html.replaceAll(/<a href="[^"<>]*"( title="[^"<>]*")?>/g, '')).not.toMatch(/<[^>]+=(?!"language-)/);
  }
});

test.each(['javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'data:text/html,x', 'vbscript:x'])(
  '%s is no link',
  (address) => {
    expect(renderMarkdown(`[x](${address})`)).not.toContain('<a');
  },
);

test('a text is split at its headings, each with an anchor', () => {
  expect(splitSections('Lead.\n\n## Getting a token\n\nAsk.\n\n### How\n\nSo.\n\n## `IDs` & more\n\nOpaque.')).toEqual({
    lead: '<p>Lead.</p>\n',
    sections: [
      { anchor: 'getting-a-token', title: 'Getting a token', html: '<p>Ask.</p>\n<h3>How</h3>\n<p>So.</p>\n' },
      { anchor: '-ids-more', title: 'IDs & more', html: '<p>Opaque.</p>\n' },
    ],
  });
});

test('the summary of a page is plain text', () => {
  expect(plainText(firstSentence('Names the **account**, such as `matrix`.\nOpaque.'))).toBe(
    'Names the account, such as matrix.',
  );
});
