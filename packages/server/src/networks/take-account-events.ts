import type { Accounts } from '../store/accounts.ts';
import type { Contacts } from '../store/contacts.ts';
import type { Inbox } from './inbox.ts';

/** Takes what networks tell of accounts, and of the people whom they know. What is told of others is let be. */
export function takeAccountEvents(inbox: Inbox, accounts: Accounts, contacts: Contacts): void {
  inbox.take('account.status', ({ accountID, status, statusText }) => {
    accounts.setStatus(accountID, status, statusText);
  });
  inbox.take('contacts.known', ({ accountID, contacts: known }) => {
    if (accounts.get(accountID)) for (const contact of known) contacts.put(accountID, contact);
  });
}
