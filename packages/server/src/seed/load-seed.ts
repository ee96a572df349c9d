import type { App } from '../app.ts';
import type { Seed } from './seed.ts';
import { seedAccounts } from './seed-accounts.ts';
import { seedMessaging } from './seed-messaging.ts';
import { shiftTimes } from './shift-times.ts';

/** Has a new database begin with what a seed tells. One that has begun already stays as it is. */
export function loadSeed(app: App, seed: Seed): void {
  app.database.transaction(() => {
    const isNew = app.database.prepare("INSERT OR IGNORE INTO setting (name, value) VALUES ('seed', 'true')").run();
    if (isNew.changes === 0) return;
    const shifted = shiftTimes(seed, app.clock.now());
    seedAccounts(shifted, app);
    seedMessaging(shifted, app);
  });
}
