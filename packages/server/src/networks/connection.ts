import type { Account } from '@beeper-openapi/types';
import { isOnline } from '../account-status.ts';
import { type Network, NetworkFailure, type SendFailure } from './network.ts';
import type { Networks } from './networks.ts';

/**
 * The way from an account to its network.
 *
 * @throws {NetworkFailure} while nothing goes through
 */
export function connect(account: Account | undefined, networks: Networks): { account: Account; network: Network } {
  const network = account && networks.ofAccount(account);
  if (account && network && isOnline(account.status)) return { account, network };
  throw new NetworkFailure(account && network ? explainOffline(account) : unreachable);
}

/** Why nothing goes through an account that is not connected. */
export function explainOffline({ network = 'The network', status }: Account): SendFailure {
  if (status === 'reconnect_required') {
    const message = `${network} ended this sign-in. Sign in again, then send the message once more.`;
    return { reason: 'not_logged_in', message, isRetriable: true };
  }
  if (status === 'connection_required') {
    const message = `${network} is not connected yet. Connect it in the app, then send the message once more.`;
    return { reason: 'not_logged_in', message, isRetriable: true };
  }
  if (status === 'disabled') {
    const message = `${network} is switched off. Switch it on in the app, then send the message once more.`;
    return { reason: 'disabled', message, isRetriable: true };
  }
  const message = `${network} is not connected at the moment. Send the message once more when it is.`;
  return { reason: 'not_connected', message, isRetriable: true };
}

const unreachable: SendFailure = {
  reason: 'not_supported',
  message: 'This app has no connection to the network of this chat.',
  isRetriable: false,
};
