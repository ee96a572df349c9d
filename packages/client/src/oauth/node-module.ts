import { BeeperDesktopError } from '../errors/beeper-desktop-error.ts';

type GetBuiltinModule = typeof process.getBuiltinModule;

/** A module of Node's own. Not imported: a bundler for browsers would stumble over it, though nobody calls this there. */
export const nodeModule: GetBuiltinModule = ((name: string) => {
  const load = (globalThis as { process?: { getBuiltinModule?: (name: string) => unknown } }).process?.getBuiltinModule;
  if (!load) {
    throw new BeeperDesktopError(
      'This needs Node from 20.16 on, Bun or Deno. Elsewhere, use beginSignIn and completeSignIn, with a store of your own.',
    );
  }
  return load(name);
}) as GetBuiltinModule;
