import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { BeeperDesktop } from '../src/events/index.ts';
import { FullClient } from '../src/full-client.ts';
import { APIResource } from '../src/index.ts';

/** The ways to all methods of an object and of the resources in it. */
function methodsOf(object: object, path: string): string[] {
  const resources = Object.entries(object).filter(([, value]) => value instanceof APIResource);
  return [
    ...classesOf(object)
      .flatMap((prototype) => Object.getOwnPropertyNames(prototype))
      .filter((name) => name !== 'constructor')
      .map((name) => `${path}.${name}`),
    ...resources.flatMap(([name, resource]) => methodsOf(resource, `${path}.${name}`)),
  ];
}

/** The classes that a resource, or a client with resources, is made of; the innermost ones are for the library. */
function classesOf(object: object): object[] {
  const classes: object[] = [];
  const inner = [Object.prototype, APIResource.prototype, FullClient.prototype];
  for (let at = Object.getPrototypeOf(object); !inner.includes(at); at = Object.getPrototypeOf(at)) classes.push(at);
  return classes;
}

test('api.md lists every method of the client', async () => {
  const page = await readFile(resolve(import.meta.dirname, '../api.md'), 'utf8');
  const listed = Array.from(page.matchAll(/`(client[\w.]*)\(/g), ([, path]) => path);

  const methods = methodsOf(new BeeperDesktop(), 'client');

  expect(methods.length).toBeGreaterThan(60);
  expect(methods.filter((path) => !listed.includes(path))).toEqual([]);
});
