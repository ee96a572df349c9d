import type { AccountStatus, BridgeLoginStatus } from '@beeper-openapi/types';

/** Whether messages go through an account. */
export function isOnline(status: AccountStatus): boolean {
  return status === 'connected' || status === 'backfilling';
}

/** Whether an account is in use, even if its connection is down at the moment. */
export function isActive(status: AccountStatus): boolean {
  return !['connection_required', 'reconnect_required', 'disabled'].includes(status);
}

/** How a login stands, going by an account that belongs to it. */
export function loginStatusOf(status: AccountStatus): BridgeLoginStatus {
  return loginStatuses[status] ?? 'unknown';
}

const loginStatuses: Readonly<Record<string, BridgeLoginStatus>> = {
  connected: 'connected',
  backfilling: 'connected',
  connecting: 'connecting',
  disconnected: 'connecting',
  reconnect_required: 'needs_login',
  connection_required: 'logged_out',
  disabled: 'logged_out',
};
