import type { App } from '../app.ts';
import { unacceptable } from '../failure.ts';
import { ask } from '../networks/ask.ts';
import type { Handlers } from './handler.ts';

type BridgeOperations =
  | 'listBridges'
  | 'retrieveBridge'
  | 'retrieveBridgeCapabilities'
  | 'listBridgeLoginFlows'
  | 'listBridgeLogins'
  | 'retrieveBridgeLogin'
  | 'removeBridgeLogin';

export function bridgeHandlers({ bridges, logins, networks }: App): Pick<Handlers, BridgeOperations> {
  return {
    listBridges: () => ({ items: bridges.list() }),
    retrieveBridge: ({ path }) => bridges.describe(networks.require(path.bridgeID)),

    retrieveBridgeCapabilities({ path }) {
      const network = networks.require(path.bridgeID);
      bridges.requireService(network);
      return network.capabilities;
    },

    listBridgeLoginFlows({ path }) {
      const network = networks.require(path.bridgeID);
      bridges.requireService(network);
      return { items: [...network.loginFlows] };
    },

    listBridgeLogins: ({ path }) => logins.list(networks.require(path.bridgeID).bridge.id),

    retrieveBridgeLogin: ({ path }) => logins.require(path.bridgeID, path.loginID),

    async removeBridgeLogin({ path: { bridgeID, loginID }, body: { scope } }) {
      const network = networks.require(bridgeID);
      const { removeScopes, accountIDs = [] } = logins.require(bridgeID, loginID);
      if (!removeScopes.includes(scope)) {
        const message = `The removeScopes of this login are: ${removeScopes.join(', ') || 'none'}.`;
        throw unacceptable(['body', 'scope'], message, 'invalid_value');
      }
      await ask(network.removeLogin(loginID, scope));
      logins.remove(bridgeID, loginID);
      return { bridgeID, loginID, scope, status: 'removed', affectedAccountIDs: accountIDs };
    },
  };
}
