import { describe, expect, test } from 'vitest';
import { toPlainText } from '../../src/helpers/index.ts';

test.each([
  { name: 'no text', text: undefined, want: '' },
  { name: 'plain text', text: 'Nine at the trailhead?\n\n  See you.', want: 'Nine at the trailhead?\n\n  See you.' },
  { name: 'what only looks like tags', text: 'List<String> a < b && c > d <3', want: 'List<String> a < b && c > d <3' },
  { name: 'emphasis', text: '<b>Bring</b> <em>two</em>\n<del>stoves</del>', want: 'Bring two\nstoves' },
  { name: 'line breaks', text: 'a<br>b<br/>\n<BR />c', want: 'a\nb\n\nc' },
  { name: 'paragraphs', text: '<p>a\n  a</p>\n<p>b</p>', want: 'a a\n\nb' },
  { name: 'headings', text: '<h2>Plan</h2><p>Up.</p>', want: 'Plan\n\nUp.' },
  { name: 'lists', text: '<ul><li>x</li><li>y</li></ul>end', want: '• x\n• y\nend' },
  {
    name: 'lists in lists',
    text: '<ol start="3"><li>x<ul><li>deep</li></ul></li><li>y</li></ol>',
    want: '3. x\n  • deep\n4. y',
  },
  { name: 'quotes', text: '<blockquote><p>one</p><p>two</p></blockquote>me', want: '> one\n>\n> two\n\nme' },
  { name: 'code', text: '<pre><code>if (a)\n  b &lt; c</code></pre>', want: 'if (a)\n  b < c' },
  {
    name: 'tables',
    text: '<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>',
    want: 'a\tb\n1\t2',
  },
  { name: 'rules', text: 'a<hr>b', want: 'a\n---\nb' },
  { name: 'pictures', text: 'So <img src="mxc://x/y" alt=":boot:"> it is', want: 'So :boot: it is' },
  { name: 'spoilers', text: '<span data-mx-spoiler>the summit</span>', want: 'the summit' },
  { name: 'comments', text: 'a<!-- b -->c', want: 'ac' },
  { name: 'entities', text: 'Tom &amp; &#74;erry &#x1F97E; &quot;&apos;&LT;&GT;', want: 'Tom & Jerry 🥾 "\'<>' },
  { name: 'the message that is replied to', text: '<mx-reply><blockquote>old</blockquote></mx-reply>new', want: 'new' },
])('$name', ({ text, want }) => {
  expect(toPlainText(text === undefined ? {} : { text })).toBe(want);
});

describe('a link', () => {
  test.each([
    { text: '<a href="https://ridge.example/a?b&amp;c">map</a>', want: 'map (https://ridge.example/a?b&c)' },
    { text: '<a href="https://ridge.example/">ridge.example</a>', want: 'ridge.example' },
    { text: '<a href="mailto:jonas@ridge.example">jonas@ridge.example</a>', want: 'jonas@ridge.example' },
    { text: "<a class=x href='https://ridge.example'>ridge.other</a>", want: 'ridge.other (https://ridge.example)' },
    { text: '<a href=https://ridge.example>never closed', want: 'never closed (https://ridge.example)' },
    { text: '<a href="javascript:alert(1)">click</a>', want: 'click' },
    { text: '<a data-href="https://ridge.example">no link</a>', want: 'no link' },
  ])('$text becomes: $want', ({ text, want }) => {
    expect(toPlainText({ text })).toBe(want);
  });

  test('that is a mention becomes the name', () => {
    const text = '<a href="https://matrix.to/#/@whatsapp_14155550142:beeper.local">Maya</a>, I can pick you up.';

    expect(toPlainText({ text })).toBe('Maya, I can pick you up.');
  });
});

describe('hostile text', () => {
  test.each([
    { name: 'references are resolved once', text: '&amp;lt;b&amp;gt;', want: '&lt;b&gt;' },
    { name: 'references to no character stay harmless', text: '&#0;&#xD800;&#x110000;', want: '\uFFFD\uFFFD\uFFFD' },
    { name: 'scripts are left out', text: 'a<script>alert(1)</script><style>b</style>c', want: 'ac' },
    { name: 'an end without a start is nothing', text: '</ul></blockquote></pre></a></script>a', want: 'a' },
    { name: 'a terminal is told nothing', text: 'a\u001B[2J&#27;[31m&#x9b;b\u0000', want: 'a[2J[31mb' },
    {
      name: 'a link cannot hide a line in its address',
      text: '<a href="https://x.example/\n\n\ny">a</a>',
      want: 'a (https://x.example/y)',
    },
    { name: 'a tag in pieces does not come together', text: '<<b>script>', want: '<script>' },
  ])('$name', ({ text, want }) => {
    expect(toPlainText({ text })).toBe(want);
  });

  test.each([
    '<',
    '<a ',
    '<!--',
    '<a "',
    '<blockquote>',
    '<ul><li>',
    '<pre>\n',
    '<a href="',
    '&#',
    '<p> ',
    '<mx-reply>',
  ])('made of nothing but %s is read, however long it is', (piece) => {
    // Work that grows with the square of the length would not end before the test does.
    const text = `<b></b>${piece.repeat(500_000)}`;

    // Bullets and indents make some of it longer, but no more than so much.
    expect(toPlainText({ text }).length).toBeLessThan(3 * text.length);
  });
});
