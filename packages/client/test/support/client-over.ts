import { BeeperDesktop, type ClientOptions } from '../../src/index.ts';
import { TestClock } from './test-clock.ts';

/** A client of a test's server, on a clock of its own. */
export function clientOver(server: { baseURL: string }, options: ClientOptions = {}): BeeperDesktop {
  return new BeeperDesktop({ accessToken: 'test-token', baseURL: server.baseURL, clock: new TestClock(), ...options });
}
