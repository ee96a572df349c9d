import { expect, test } from 'vitest';
import { likelyBaseURL, readBaseURL } from '../src/console/base-url.ts';

const page = 'https://docs.example';

test.each([
  ['http://127.0.0.1:23373', 'http://127.0.0.1:23373'],
  ['  http://localhost:23373/  ', 'http://localhost:23373'],
  ['http://localhost:8080/beeper/', 'http://localhost:8080/beeper'],
  ['https://docs.example', 'https://docs.example'],
])('%j is where the API may be', (text, want) => {
  expect(readBaseURL(text, page)).toBe(want);
});

test.each([
  ['', 'not a full address'],
  ['localhost', 'not a full address'],
  ['localhost:23373', 'begins with “localhost:”'],
  ['javascript:alert(1)', 'begins with “javascript:”'],
  ['http://maya:secret@localhost:23373', 'more than a host'],
  ['http://localhost:23373/?to=other', 'more than a host'],
])('%j is no base URL', (text, want) => {
  expect(() => readBaseURL(text, page)).toThrow(want);
});

test.each([
  'https://elsewhere.example',
  'http://192.168.1.7:23373',
  'http://localhost.elsewhere.example',
  'http://127.0.0.1.elsewhere.example',
  'https://localhost:23373',
  'http://docs.example',
])('a token may not go to %s', (text) => {
  expect(() => readBaseURL(text, page)).toThrow('this machine only');
});

test('a page that the local server has sent speaks to that server, any other to the usual port', () => {
  expect(likelyBaseURL(new URL('http://localhost:4100/docs/index.html'))).toBe('http://localhost:4100');
  expect(likelyBaseURL(new URL('http://localhost:4321/index.html'))).toBe('http://127.0.0.1:23373');
  expect(likelyBaseURL(new URL('https://docs.example/docs/index.html'))).toBe('http://127.0.0.1:23373');
});
