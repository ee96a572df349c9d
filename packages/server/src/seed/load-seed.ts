import type { App } from '../app.ts';
import { moveTimes } from './move-times.ts';
import type { Seed } from './seed.ts';
import { seedAccounts } from './seed-accounts.ts';

/** Brings one part of a seed into the app. What it refers to has been brought in before it. */
export type SeedLoader = (app: App, seed: Seed) => void;

/** In the order in which one refers to another. */
const loaders: readonly SeedLoader[] = [seedAccounts];

/**
 * Lets an app begin with a seed: all of it or, if that fails, nothing.
 *
 * @returns whether it did. What has begun before goes on as it is.
 */
export function loadSeed(app: App, seed: Seed): boolean {
  const { database, clock } = app;
  return database.transaction(() => {
    const begin = database.prepare(`INSERT OR IGNORE INTO setting (name, value) VALUES ('begun', 'true')`);
    if (begin.run().changes === 0) return false;
    const moved = moveTimes(seed, clock.now());
    for (const load of loaders) load(app, moved);
    return true;
  });
}
