import type { Account, User } from '@beeper-openapi/types';
import { isOnline } from '../account-status.ts';
import { identifiersOf, normalizeEmail, normalizeUsername, readPhoneNumber } from '../identifiers.ts';
import type { Contacts } from '../store/contacts.ts';
import { ask } from './ask.ts';
import type { PersonIdentifier } from './network.ts';
import type { Networks } from './networks.ts';

/** The people that an account can reach: its contacts, and whoever else is on its network. */
export class People {
  readonly #contacts: Contacts;
  readonly #networks: Networks;

  constructor(contacts: Contacts, networks: Networks) {
    this.#contacts = contacts;
    this.#networks = networks;
  }

  /**
   * Finds people by parts of their names and by what identifies them exactly, each once. The network is asked only while
   * the account is connected to it.
   *
   * @throws {Failure} 502 when the network does not answer
   */
  async search(account: Account, query: string): Promise<User[]> {
    const identifiers = await readIdentifiers(query, account.user);
    const exact = identifiers.flatMap((identifier) => this.#findContact(account, identifier) ?? []);
    const known = [...exact, ...this.#contacts.search(account.accountID, query)];
    // Whom the contacts tell exactly, the network need not look up. A bare word is more likely a name than a username.
    const isWord = identifiers.every(({ kind }) => kind === 'username') && !query.trim().startsWith('@');
    const found = await this.#askNetwork(account, query, exact.length > 0 || isWord ? [] : identifiers);
    const people = [...known, ...found.map((user) => this.#findSame(account, user) ?? user)];
    const others = people.filter((user) => !isSame(user, account.user));
    return [...new Map(others.map((user) => [user.id, user])).values()];
  }

  /**
   * Finds one person by exactly this: a contact, or else somebody on the network.
   *
   * @throws {Failure} 502 when the network does not answer
   */
  async find(account: Account, identifier: PersonIdentifier): Promise<User | undefined> {
    const contact = this.#findContact(account, identifier);
    if (contact) return contact;
    const [user] = await this.#askNetwork(account, undefined, [identifier]);
    return user && (this.#findSame(account, user) ?? user);
  }

  async #askNetwork(
    account: Account,
    query: string | undefined,
    identifiers: readonly PersonIdentifier[],
  ): Promise<User[]> {
    const network = this.#networks.ofAccount(account);
    if (!network || !isOnline(account.status)) return [];
    const asked = identifiers.map((identifier) => ask(network.resolvePerson(account, identifier)));
    const [found, ...resolved] = await Promise.all([
      query === undefined ? [] : ask(network.searchPeople(account, query)),
      ...asked,
    ]);
    return [...resolved.filter((user) => user !== undefined), ...found];
  }

  #findContact({ accountID }: Account, { kind, value }: PersonIdentifier): User | undefined {
    return kind === 'id' ? this.#contacts.get(accountID, value) : this.#contacts.find(accountID, value);
  }

  /** The contact that somebody on the network is, under whatever ID. */
  #findSame({ accountID }: Account, user: User): User | undefined {
    const known = this.#contacts.get(accountID, user.id);
    if (known) return known;
    for (const identifier of identifiersOf(user)) {
      const contact = this.#contacts.find(accountID, identifier);
      if (contact) return contact;
    }
    return undefined;
  }
}

/** All that a text can mean when it is to name a person exactly. */
async function readIdentifiers(text: string, self: User): Promise<PersonIdentifier[]> {
  const typed = text.trim();
  const phoneNumber = await readPhoneNumber(typed, self);
  if (phoneNumber !== undefined) return [{ kind: 'phoneNumber', value: phoneNumber }];
  if (typed === '' || /\s/.test(typed)) return [];
  if (/^[^@]+@[^@]+$/.test(typed)) return [{ kind: 'email', value: normalizeEmail(typed) }];
  const username: PersonIdentifier = { kind: 'username', value: normalizeUsername(typed) };
  return /^@.+:.+$/.test(typed) ? [{ kind: 'id', value: typed.toLowerCase() }, username] : [username];
}

function isSame(one: User, other: User): boolean {
  if (one.id === other.id) return true;
  const identifiers = identifiersOf(other);
  return identifiersOf(one).some((identifier) => identifiers.includes(identifier));
}
