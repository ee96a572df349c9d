import type { Account } from '@beeper-openapi/types';
import { notFound } from '../failure.ts';
import type { Network } from './network.ts';

/** The chat networks that the app can reach, one for each bridge. */
export class Networks {
  readonly #byBridge: ReadonlyMap<string, Network>;

  constructor(networks: readonly Network[]) {
    this.#byBridge = new Map(networks.map((network) => [network.bridge.id, network]));
  }

  list(): Network[] {
    return [...this.#byBridge.values()];
  }

  get(bridgeID: string): Network | undefined {
    return this.#byBridge.get(bridgeID);
  }

  /** @throws {Failure} 404 when there is no such bridge */
  require(bridgeID: string): Network {
    const network = this.get(bridgeID);
    if (!network) throw notFound('bridge', bridgeID);
    return network;
  }

  /** The network of an account; undefined for one that shows in its chats only. */
  ofAccount({ bridge }: Account): Network | undefined {
    return this.get(bridge.id);
  }
}
