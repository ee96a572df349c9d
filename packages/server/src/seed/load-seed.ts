import type { App } from '../app.ts';
import { Settings } from '../store/settings.ts';
import type { Seed } from './seed.ts';
import { seedAccounts } from './seed-accounts.ts';
import { seedMessaging } from './seed-messaging.ts';
import { shiftTimes } from './shift-times.ts';

/** Brings one part of a seed into the app. What it refers to has been brought in before it. */
export type SeedLoader = (app: App, seed: Seed) => void;

/** In the order in which one refers to another. */
const loaders: readonly SeedLoader[] = [seedAccounts, seedMessaging, ({ setup }, seed) => setup.plant(seed)];

/**
 * Lets an app begin with a seed: all of it or, if that fails, nothing.
 *
 * @returns whether it did. What has begun before goes on as it is.
 */
export async function loadSeed(app: App, seed: Seed): Promise<boolean> {
  const { clock, database, intake } = app;
  const settings = new Settings(database);
  if (settings.get('begun')) return false;
  const shifted = shiftTimes(seed, clock.now());
  // They take their time, which no transaction has. If it all ends here, the next start goes on with the others.
  await intake.plant(shifted.files ?? []);
  database.transaction(() => {
    settings.set('begun', true);
    for (const load of loaders) load(app, shifted);
  });
  return true;
}
