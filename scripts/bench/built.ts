// Where the benchmarks find the packages as they are published, built, and what stands beside them.

import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { repositoryPath } from '../lib/repository.ts';

/** The address of a built entry of one of our packages. */
export function builtEntry(name: 'client' | 'server' | 'types', entry = 'index.js'): string {
  return pathToFileURL(repositoryPath(`packages/${name}/dist/${entry}`)).href;
}

/** The address of a package that the client depends on, or is compared with. */
export function besideClient(specifier: string): string {
  return pathToFileURL(createRequire(repositoryPath('packages/client/package.json')).resolve(specifier)).href;
}
