import type { Account, Bridge } from '@beeper-openapi/types';
import { isActive } from '../account-status.ts';
import { conflict, Failure } from '../failure.ts';
import type { Accounts } from '../store/accounts.ts';
import type { Network } from './network.ts';
import type { Networks } from './networks.ts';

/** The bridges as the API shows them: each with its accounts, and whether another one can be connected. */
export class Bridges {
  readonly #networks: Networks;
  readonly #accounts: Accounts;

  constructor(networks: Networks, accounts: Accounts) {
    this.#networks = networks;
    this.#accounts = accounts;
  }

  list(): Bridge[] {
    const accounts = this.#accounts.list().parse();
    return this.#networks.list().map((network) => describe(network, accounts));
  }

  describe(network: Network): Bridge {
    return describe(network, this.#accounts.list().parse());
  }

  /** @throws {Failure} 502 while the network does not answer, 409 while it is switched off */
  requireService({ outage, bridge }: Network): void {
    if (!outage) return;
    const { status, text = `${bridge.displayName} is out of service at the moment.` } = outage;
    if (status === 'temporarily_unavailable') throw new Failure(502, 'bad_gateway', text);
    throw conflict(text, status);
  }

  /** @throws {Failure} 409 when no other account can be connected */
  requireRoom(network: Network): void {
    const { status, displayName } = this.describe(network);
    if (status === 'available') return;
    const message = {
      connected: `An account of ${displayName} is connected already, and there can only be one.`,
      limit_reached: `No more accounts of ${displayName} can be connected. Remove a login to make room.`,
    }[status as string];
    throw conflict(message ?? `No account of ${displayName} can be connected.`, status);
  }
}

function describe({ bridge, outage, loginFlows }: Network, all: readonly Account[]): Bridge {
  const { id, displayName, provider, supportsMultipleAccounts, type, network, accountLimit } = bridge;
  const activeAccountCount = all.filter((account) => account.network === network && isActive(account.status)).length;
  return {
    id,
    accounts: all.filter((account) => account.bridge.id === id),
    activeAccountCount,
    displayName,
    provider,
    status: statusOf(),
    supportsMultipleAccounts,
    type,
    network,
    ...(outage?.text !== undefined && { statusText: outage.text }),
  };

  function statusOf(): Bridge['status'] {
    if (outage) return outage.status;
    if (activeAccountCount > 0 && !supportsMultipleAccounts) return 'connected';
    if (activeAccountCount >= accountLimit) return 'limit_reached';
    return loginFlows.length > 0 ? 'available' : 'disabled';
  }
}
