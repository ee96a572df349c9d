import type { App } from '../app.ts';
import type { Handlers } from './handler.ts';

export function contactHandlers({
  accounts,
  contacts,
  people,
}: App): Pick<Handlers, 'searchContacts' | 'listContacts'> {
  return {
    async searchContacts({ path, query }) {
      return { items: await people.search(accounts.require(path.accountID), query.query) };
    },

    listContacts({ path, query: { query, limit = 50, ...place } }) {
      const { accountID } = accounts.require(path.accountID);
      return contacts.list(accountID, query, { ...place, limit });
    },
  };
}
