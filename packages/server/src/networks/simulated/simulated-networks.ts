import { matrix } from './profiles/matrix.ts';
import { slack } from './profiles/slack.ts';
import { telegram } from './profiles/telegram.ts';
import { twitter } from './profiles/twitter.ts';
import { whatsapp } from './profiles/whatsapp.ts';
import { SimulatedNetwork } from './simulated-network.ts';

/**
 * The networks that a server has when it is given no others.
 *
 * @param seed decides on all that is left to chance elsewhere
 */
export function createSimulatedNetworks(seed: string | number = 'beeper'): SimulatedNetwork[] {
  return [matrix, whatsapp, slack, telegram, twitter].map((profile) => new SimulatedNetwork(profile, seed));
}
