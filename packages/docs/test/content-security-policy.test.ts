import { expect, test } from 'vitest';
import { policyFor, withPolicy } from '../src/build/content-security-policy.ts';

test.each([
  ['script', '<script>one()</script><script src="/x.js"></script>', "script-src 'self' 'wasm-unsafe-eval'"],
  ['style', '<style>one()</style><link rel="stylesheet" href="/x.css">', "style-src 'self'"],
])('each inline %s is allowed by its hash, and no other is', (_, inline, directive) => {
  const html = withPolicy(`<html><head>${inline}</head></html>`);

  // printf 'one()' | openssl dgst -sha256 -binary | base64
  expect(html).toContain(`${directive} 'sha256-${HASH}';`);
  expect(html.match(/sha256-/g)).toHaveLength(1);
});

test('the policy comes before all that it is about', () => {
  expect(withPolicy('<html><head><script>one()</script></head></html>')).toMatch(/^<html><head><meta http-equiv=/);
});

test('a page can reach its own site and the reader’s own machine, and nobody else', () => {
  const [connect] = /connect-src [^;]*/.exec(policyFor({ scripts: [], styles: [] })) ?? [];

  expect(connect).toBe("connect-src 'self' http://localhost:* http://127.0.0.1:*");
});

const HASH = 'HR7iaask9daLMRRskMI++QeJtjWDOjyPA6lGzYGzKW4=';
