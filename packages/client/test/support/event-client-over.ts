import { BeeperDesktop } from '../../src/events/index.ts';
import type { ClientOptions } from '../../src/index.ts';
import { TestClock } from './test-clock.ts';

/** A client with events, of a test's app, on a clock of its own. */
export function eventClientOver(app: { baseURL: string }, options: ClientOptions = {}): BeeperDesktop {
  const own = { accessToken: 'test-token', baseURL: app.baseURL, clock: new TestClock(), logLevel: 'off' } as const;
  return new BeeperDesktop({ ...own, ...options });
}
