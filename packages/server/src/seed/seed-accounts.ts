import type { Account, BridgeLogin } from '@beeper-openapi/types';
import { loginStatusOf } from '../account-status.ts';
import type { Networks } from '../networks/networks.ts';
import type { Accounts } from '../store/accounts.ts';
import type { Contacts } from '../store/contacts.ts';
import type { Logins } from '../store/logins.ts';
import type { Seed } from './seed.ts';

/** Where a seed's accounts go. */
export interface AccountParts {
  readonly accounts: Accounts;
  readonly contacts: Contacts;
  readonly logins: Logins;
  readonly networks: Networks;
}

/** Puts the accounts of a seed into the database, with their logins and contacts. */
export function seedAccounts({ accounts, contacts, logins, networks }: AccountParts, seed: Seed): void {
  const seeded = seed.accounts ?? [];
  for (const login of seed.logins ?? []) logins.put(login);
  for (const account of seeded) {
    const { bridge, loginID } = account;
    if (loginID !== undefined && !logins.get(bridge.id, loginID)) {
      const siblings = seeded.filter((one) => one.bridge.id === bridge.id && one.loginID === loginID);
      logins.put(makeLogin(loginID, siblings, networks));
    }
    accounts.put(account);
  }
  for (const [accountID, people] of Object.entries(seed.contacts ?? {})) {
    for (const person of people) contacts.put(accountID, person);
  }
}

/** The login that accounts name, as far as they tell. */
function makeLogin(loginID: string, accounts: readonly Account[], networks: Networks): BridgeLogin {
  const [{ bridge, status, statusText, user }] = accounts as [Account];
  return {
    bridgeID: bridge.id,
    loginID,
    removeScopes: [...(networks.get(bridge.id)?.bridge.removeScopes ?? [])],
    status: loginStatusOf(status),
    accountIDs: accounts.map(({ accountID }) => accountID),
    ...(statusText !== undefined && { statusText }),
    user,
  };
}
