import { expect, test } from 'vitest';
import { policyFor, withPolicy } from '../src/build/content-security-policy.ts';

test('inline scripts are allowed by their hashes, and no others are', () => {
  const html = withPolicy('<html><head><script>one()</script><script src="/x.js"></script></head></html>');

  // printf 'one()' | openssl dgst -sha256 -binary | base64
  expect(html).toContain(`'sha256-${HASH}'`);
  expect(html.match(/sha256-/g)).toHaveLength(1);
  expect(html).not.toContain("script-src 'unsafe-inline'");
});

test('the policy comes before all that it is about', () => {
  expect(withPolicy('<html><head><script>one()</script></head></html>')).toMatch(/^<html><head><meta http-equiv=/);
});

test('a page can reach its own site and the reader’s own machine, and nobody else', () => {
  const [connect] = /connect-src [^;]*/.exec(policyFor([])) ?? [];

  expect(connect).toBe("connect-src 'self' http://localhost:* http://127.0.0.1:*");
});

const HASH = 'HR7iaask9daLMRRskMI++QeJtjWDOjyPA6lGzYGzKW4=';
