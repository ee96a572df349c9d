import { describe, expect, test } from 'vitest';
import { readRichText } from '../src/text/read-rich-text.ts';
import { escapeText, toRichText } from '../src/text/rich-text.ts';

const people = [
  { id: '@maya:beeper.com', fullName: 'Maya Okafor', username: '@maya:beeper.com' },
  { id: '@jonas:beeper.local', fullName: 'Jonas Weber 🧗', username: 'jo.web' },
  { id: '@jonas2:beeper.local', fullName: 'Jonas Falk' },
  { id: '@odd/id?:beeper.local', fullName: 'Odd' },
];

const link = (id: string, name: string) => `<a href="https://matrix.to/#/${id}">${name}</a>`;

describe('what people type', () => {
  test.each([
    ['one line', 'Meet at **07:15** or _later_', 'Meet at <strong>07:15</strong> or <em>later</em>'],
    ['quotation marks and signs', `He said "5 < 6 & it's true"`, `He said "5 &lt; 6 &amp; it's true"`],
    ['two lines', 'one\ntwo', 'one<br>\ntwo'],
    ['two paragraphs', 'one\n\ntwo', '<p>one</p>\n<p>two</p>'],
    ['a list that goes on', '3. three\n4. four', '<ol start="3">\n<li>three</li>\n<li>four</li>\n</ol>'],
    [
      'code',
      '`<b>` and\n```js\nx < 1\n```',
      '<p><code>&lt;b&gt;</code> and</p>\n<pre><code class="language-js">x &lt; 1\n</code></pre>',
    ],
    ['a link without its title', '[map](https://a.example "title")', '<a href="https://a.example">map</a>'],
    [
      'a bare address',
      'at https://a.example/b?c=1&d=2.',
      'at <a href="https://a.example/b?c=1&amp;d=2">https://a.example/b?c=1&amp;d=2</a>.',
    ],
    ['what merely looks like an address', 'ok.see me@you.example', 'ok.see me@you.example'],
    [
      'a table without styles',
      '|a|\n|:-:|\n|b|',
      '<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>b</td>\n</tr>\n</tbody>\n</table>',
    ],
    ['nothing that shows', '[a]: https://b.example', ''],
  ])('becomes HTML that Matrix allows: %s', (_, text, html) => {
    expect(toRichText(text, people)).toBe(html);
  });

  test.each([
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['[x](javascript:alert(1))', '[x](javascript:alert(1))'],
    ['[x](data:text/html,1)', '[x](data:text/html,1)'],
    ['[x](file:///etc/passwd)', '[x](file:///etc/passwd)'],
    ['[x](/relative)', '[x](/relative)'],
    ['![x](https://a.example/x.png)', '!<a href="https://a.example/x.png">x</a>'],
    [
      '<https://a.example/"onclick="x>',
      '<a href="https://a.example/%22onclick=%22x">https://a.example/"onclick="x</a>',
    ],
  ])('smuggles nothing in: %s', (text, html) => {
    expect(toRichText(text, people)).toBe(html);
  });

  test.each([
    ['a first name', '@Maya, look', `${link('@maya:beeper.com', 'Maya')}, look`],
    ['a full name in any case', 'hi @maya okafor!', `hi ${link('@maya:beeper.com', 'maya okafor')}!`],
    ['a name without its emoji', '@Jonas Weber: yes', `${link('@jonas:beeper.local', 'Jonas Weber')}: yes`],
    ['a name with its emoji', '@Jonas Weber 🧗', link('@jonas:beeper.local', 'Jonas Weber 🧗')],
    ['a username', '(@jo.web)', `(${link('@jonas:beeper.local', 'jo.web')})`],
    ['an ID', '@jonas2:beeper.local', link('@jonas2:beeper.local', 'jonas2:beeper.local')],
    ['within formatting', '**@Maya**', `<strong>${link('@maya:beeper.com', 'Maya')}</strong>`],
    ['an ID that does not suit an address', '@Odd', link('@odd%2Fid%3F:beeper.local', 'Odd')],
    ['nobody by a name that several have', '@Jonas', '@Jonas'],
    ['nobody by a part of a name', '@Mayan @May', '@Mayan @May'],
    ['nobody in an email address', 'x@maya', 'x@maya'],
    ['nobody in code', '`@Maya`', '<code>@Maya</code>'],
    ['nobody in the text of a link', '[@Maya](https://a.example)', '<a href="https://a.example">@Maya</a>'],
    [
      'nobody in an address',
      'https://a.example/@Maya',
      '<a href="https://a.example/@Maya">https://a.example/@Maya</a>',
    ],
  ])('mentions %s', (_, text, html) => {
    expect(toRichText(text, people)).toBe(html);
  });

  test('can be meant as it is', () => {
    expect(escapeText('**a** < "b"\nc')).toBe('**a** &lt; "b"<br>c');
  });
});

describe('what rich text says', () => {
  test('are words, without tags and addresses, parted where people see them apart', () => {
    const { words } = readRichText(
      '<p>bo<b>ld</b></p><ul><li>one</li><li>two</li></ul>three<br>four https://a.example/five',
    );

    expect(words.split(/\s+/)).toEqual(['bold', 'one', 'two', 'three', 'four']);
  });

  test('is text with its entities resolved', () => {
    expect(readRichText('a &lt; b &amp; <i>c</i>').text).toBe('a < b & c');
    expect(readRichText('a < b & c').text).toBe('a < b & c');
  });

  test('are links, each once, under the words that stand for them', () => {
    const html =
      '<a href="https://a.example/">the &amp; map</a> https://b.example. <a href="https://a.example/">again</a>';

    expect(readRichText(html).links).toEqual([
      { url: 'https://a.example/', title: 'again' },
      { url: 'https://b.example', title: 'https://b.example' },
    ]);
  });

  test('are no links that lead elsewhere than to the web', () => {
    expect(readRichText('<a href="mailto:a@b.example">a</a> <a href="https://">b</a> <a name="x">c</a>').links).toEqual(
      [],
    );
  });

  test('are mentions by link, and of everyone', () => {
    const html = `${link('@odd%2Fid:beeper.local', 'Odd')} ${link('%E0%A4%A', 'bad')} ${link('!room:a.b', 'room')} @room, x@room <code>@room</code>`;

    expect(readRichText(html).mentions).toEqual(['@odd/id:beeper.local', '@room']);
  });

  test('is nothing of what a message replies to', () => {
    const html = '<mx-reply><blockquote>secret @room https://a.example</blockquote></mx-reply>answer';

    expect(readRichText(html)).toEqual({ text: 'answer', words: 'answer', links: [], mentions: [] });
  });
});
