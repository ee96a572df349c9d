import { expect, test } from 'vitest';
import type { PagefindPage } from '../src/search/pagefind.ts';
import { listResults } from '../src/search/results.ts';

const page = (parts: Partial<PagefindPage>): PagefindPage => ({
  url: '/a.html',
  excerpt: '',
  meta: { title: 'A' },
  anchors: [],
  weighted_locations: [],
  ...parts,
});

test('a result leads to the last anchor before the word that matches best', () => {
  const found = page({
    anchors: [
      { id: '_top', location: 0 },
      { id: 'id', location: 10 },
      { id: 'email', location: 20 },
      { id: 'fullName', location: 30 },
    ],
    weighted_locations: [
      { balanced_score: 1, location: 2 },
      { balanced_score: 4, location: 25 },
    ],
  });

  expect(listResults('email', [found])[0]).toMatchObject({ address: '/a.html#email', detail: 'email' });
});

test('a match in the title leads to the top of the page', () => {
  const found = page({
    meta: { title: 'List chats', endpoint: 'GET /v1/chats' },
    anchors: [{ id: 'id', location: 10 }],
    weighted_locations: [{ balanced_score: 7, location: 1 }],
  });

  expect(listResults('chats', [found])[0]).toMatchObject({ address: '/a.html', detail: 'GET /v1/chats' });
});

test('what has exactly that title comes first, then what has it in its title, then what has a field of that name', () => {
  const mentions = page({ meta: { title: 'Chat' } });
  const does = page({ meta: { title: 'Send a message' } });
  const holds = page({ meta: { title: 'Draft' }, anchors: [{ id: 'message', location: 4 }] });
  const is = page({ meta: { title: 'Message' } });

  expect(listResults('message', [mentions, holds, does, is]).map(({ title }) => title)).toEqual([
    'Message',
    'Send a message',
    'Draft',
    'Chat',
  ]);
});

test('an excerpt is text, whatever it holds', () => {
  const found = page({ excerpt: 'of &lt;b&gt; &amp;amp; <mark>name</mark> <img src=x>' });

  expect(listResults('name', [found])[0]?.excerpt).toEqual([
    { text: 'of <b> &amp; ', matches: false },
    { text: 'name', matches: true },
    { text: ' <img src=x>', matches: false },
  ]);
});
