import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { APIResource, BeeperDesktop } from '../src/index.ts';

/** The ways to all methods of an object and of the resources in it. */
function methodsOf(object: object, path: string): string[] {
  const resources = Object.entries(object).filter(([, value]) => value instanceof APIResource);
  return [
    ...methodsOfClass(Object.getPrototypeOf(object), path),
    ...resources.flatMap(([name, resource]) => methodsOf(resource, `${path}.${name}`)),
  ];
}

function methodsOfClass(prototype: object, path: string): string[] {
  return Object.getOwnPropertyNames(prototype)
    .filter((name) => name !== 'constructor')
    .map((name) => `${path}.${name}`);
}

test('api.md lists every method of the client', async () => {
  const page = await readFile(resolve(import.meta.dirname, '../api.md'), 'utf8');
  const listed = Array.from(page.matchAll(/`(client[\w.]*)\(/g), ([, path]) => path);

  const methods = methodsOf(new BeeperDesktop(), 'client');

  expect(methods.length).toBeGreaterThan(60);
  expect(methods.filter((path) => !listed.includes(path))).toEqual([]);
});
