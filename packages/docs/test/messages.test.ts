import { expect, test } from 'vitest';
import { explainNoAnswer, explainStatus, printSize } from '../src/console/messages.ts';

test.each([
  ['a missing token', explainStatus(401, false, ['read']), 'needs a token'],
  ['a wrong token', explainStatus(401, true, ['read']), 'does not know this token'],
  ['a missing scope', explainStatus(403, true, ['write']), 'needs the scope write'],
  ['an unknown ID', explainStatus(404, true, []), 'Nothing has that ID'],
  ['no server', explainNoAnswer('http://127.0.0.1:1', 'http://docs', false), 'Nothing answers at http://127.0.0.1:1'],
  ['CORS', explainNoAnswer('http://127.0.0.1:1', 'http://docs', true), 'does not let this page (http://docs) read'],
])('%s is explained', (_, said, want) => {
  expect(said).toContain(want);
});

test('what has gone well needs no words', () => {
  expect(explainStatus(200, true, ['read'])).toBeUndefined();
});

test.each([
  [0, '0 B'],
  [999, '999 B'],
  [1_400, '1.4 kB'],
  [250_000, '250 kB'],
  [1_200_000, '1.2 MB'],
])('%i bytes are %s', (bytes, want) => {
  expect(printSize(bytes)).toBe(want);
});
