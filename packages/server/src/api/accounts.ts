import type { App } from '../app.ts';
import type { Handlers } from './handler.ts';

export function accountHandlers({ accounts }: App): Pick<Handlers, 'listAccounts' | 'retrieveAccount'> {
  return {
    listAccounts: () => accounts.list(),
    retrieveAccount: ({ path }) => accounts.require(path.accountID),
  };
}
