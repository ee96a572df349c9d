import type { App } from '../app.ts';
import type { Handlers } from './handler.ts';

type LoginSessionOperations =
  | 'createBridgeLoginSession'
  | 'retrieveBridgeLoginSession'
  | 'cancelBridgeLoginSession'
  | 'submitBridgeLoginStep';

export function loginSessionHandlers({ networks, signIns }: App): Pick<Handlers, LoginSessionOperations> {
  return {
    createBridgeLoginSession: ({ path, body = {} }) => signIns.begin(networks.require(path.bridgeID), body),

    retrieveBridgeLoginSession: ({ path }) => signIns.read(path.bridgeID, path.loginSessionID),

    cancelBridgeLoginSession({ path: { bridgeID, loginSessionID } }) {
      signIns.cancel(bridgeID, loginSessionID);
      return { bridgeID, loginSessionID, status: 'cancelled' };
    },

    submitBridgeLoginStep: ({ path, body }) =>
      signIns.answer(networks.require(path.bridgeID), path.loginSessionID, path.stepID, body),
  };
}
