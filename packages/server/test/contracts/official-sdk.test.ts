// The official SDK, as it is published, against this server: every method that it has.

import Official from '@beeper/desktop-api';
import { expect, onTestFinished, test } from 'vitest';
import { ManualClock } from '../../src/clock.ts';
import { createServer } from '../../src/create-server.ts';
import { demo } from '../../src/seed/demo.gen.ts';
import { followTheStory } from './follow-the-story.ts';

/** Notes each method of the SDK's resources that is called, under its way from the client. */
function observe(client: Official): { methods: Set<string>; called: Set<string> } {
  const methods = new Set<string>();
  const called = new Set<string>();
  const watch = (owner: object, name: string, way: string[]) => {
    const method = Reflect.get(owner, name);
    const full = [...way, name].join('.');
    methods.add(full);
    Reflect.set(owner, name, (...args: unknown[]) => {
      called.add(full);
      return method.apply(owner, args);
    });
  };
  const visit = (resource: object, way: string[]) => {
    for (const name of methodsOf(resource)) watch(resource, name, way);
    for (const [name, part] of Object.entries(resource)) if (isResource(part)) visit(part, [...way, name]);
  };
  for (const [name, part] of Object.entries(client)) if (isResource(part)) visit(part, [name]);
  // The only ones that the client itself has, beside what every SDK of that make has.
  for (const name of ['focus', 'search']) watch(client, name, []);
  return { methods, called };
}

function isResource(value: unknown): value is object {
  return typeof value === 'object' && value !== null && '_client' in value;
}

function methodsOf(resource: object): string[] {
  const parent = Object.getPrototypeOf(resource);
  if (parent === null || parent === Object.prototype) return [];
  return [...Object.getOwnPropertyNames(parent).filter((name) => name !== 'constructor'), ...methodsOf(parent)];
}

test('it follows the story with every method that it has, and gets what its types promise', async () => {
  const clock = new ManualClock(Date.parse(demo.now as string));
  const server = await createServer({ seed: demo, clock, strict: true });
  onTestFinished(() => server.close());
  const { url: baseURL } = await server.listen(0);
  const client = new Official({ baseURL, accessToken: server.token, maxRetries: 0 });
  const { methods, called } = observe(client);

  await followTheStory(client, () => clock.advance(10_000));

  expect(methods.size).toBeGreaterThan(25);
  expect([...methods].filter((method) => !called.has(method))).toEqual([]);
});
