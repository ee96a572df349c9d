import type { Account } from '@beeper-openapi/types';
import type { BaseBeeperDesktop } from '../base-client.ts';
import type { RequestOptions } from '../options.ts';
import { Accounts, Chats } from '../resources.gen.ts';
import { networkOf } from './network-of.ts';

/** An account, as far as the app tells of it. */
export interface DiscoveredAccount {
  accountID: string;
  /** The network's name for people. Undefined when nothing tells it. */
  network: string | undefined;
  /** All of it. Undefined for an account that only its chats tell of. */
  account: Account | undefined;
}

/**
 * Every account of the app: those that it lists, then those that it leaves out, such as iMessage, though their chats are
 * there. It reads through all chats, 200 at a time; when the app lists what you look for, `accounts.list` is enough.
 *
 * @throws {APIError} when accounts or chats cannot be read
 * @example
 * ```ts
 * for (const { accountID, network, account } of await discoverAccounts(client)) {
 *   console.log(accountID, network, account?.status ?? 'not listed');
 * }
 * ```
 */
export async function discoverAccounts(
  client: BaseBeeperDesktop,
  options?: RequestOptions,
): Promise<DiscoveredAccount[]> {
  const found = new Map<string, DiscoveredAccount>();
  for (const account of await new Accounts(client).list(options)) {
    const { accountID } = account;
    found.set(accountID, { accountID, network: networkOf({}, account), account });
  }
  for await (const chat of new Chats(client).list({ limit: 200 }, options)) {
    const { accountID } = chat;
    if (!found.has(accountID)) found.set(accountID, { accountID, network: networkOf(chat), account: undefined });
  }
  return [...found.values()];
}
