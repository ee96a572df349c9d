import type {
  Account,
  CreateChatInput,
  CreateChatOutput,
  StartChatInput,
  StartChatUser,
  User,
} from '@beeper-openapi/types';
import { isOnline } from '../account-status.ts';
import { Failure, notFound, unacceptable } from '../failure.ts';
import { normalizeEmail, normalizeUsername, readPhoneNumber } from '../identifiers.ts';
import { explainOffline } from '../networks/connection.ts';
import { type NetworkChat, NetworkFailure, type NewNetworkChat, type PersonIdentifier } from '../networks/network.ts';
import type { Networks } from '../networks/networks.ts';
import type { People } from '../networks/people.ts';
import type { Accounts } from '../store/accounts.ts';
import type { ChatReader } from '../store/chat-reader.ts';
import type { Chats } from '../store/chats.ts';
import type { Database } from '../store/database.ts';
import { toChatRecord } from './new-chat.ts';
import type { Sender } from './sender.ts';

export interface ChatOpenerParts {
  readonly database: Database;
  readonly accounts: Accounts;
  readonly networks: Networks;
  readonly people: People;
  readonly chats: Chats;
  readonly chatReader: ChatReader;
  readonly sender: Sender;
}

/** Opens chats with people. */
export class ChatOpener {
  readonly #parts: ChatOpenerParts;

  constructor(parts: ChatOpenerParts) {
    this.#parts = parts;
  }

  /**
   * Opens a chat with people whose IDs are known.
   *
   * @throws {Failure} 404 when there is no such account, 422 when somebody is unknown, or no such chat can be opened
   */
  async create({ accountID, type, participantIDs, title, messageText }: CreateChatInput): Promise<CreateChatOutput> {
    const { accounts } = this.#parts;
    const account = accounts.require(accountID);
    if (type === 'single' && participantIDs.length !== 1) {
      throw unacceptable(['body', 'participantIDs'], 'A direct chat is with exactly one person.', 'invalid_value');
    }
    const participants = await Promise.all(
      [...new Set(participantIDs)].map((id) =>
        this.#requirePerson(account, id, ['body', 'participantIDs', participantIDs.indexOf(id)]),
      ),
    );
    const opened = await this.#open(account, { type, participants, title, text: messageText });
    return this.#describe(opened.id);
  }

  /**
   * Finds a person by what is known of them, and the direct chat with them, or opens one.
   *
   * @throws {Failure} 404 when there is no such account or person, 422 when no chat with the person can be opened
   */
  async start({ accountID, user, allowInvite = true, messageText }: StartChatInput): Promise<CreateChatOutput> {
    const { accounts, chats } = this.#parts;
    const account = accounts.require(accountID);
    const person = await this.#resolve(account, user);
    const existing = chats.findDirect(accountID, person.id);
    if (existing !== undefined) return { ...this.#describe(existing), status: 'existing' };
    const wanted: NewNetworkChat = { type: 'single', participants: [person], text: messageText, allowInvite };
    const { id, isNew } = await this.#open(account, wanted);
    return { ...this.#describe(id), status: isNew ? 'created' : 'existing' };
  }

  async #open(account: Account, wanted: NewNetworkChat): Promise<{ id: string; isNew: boolean }> {
    const { chats, database, sender } = this.#parts;
    const [cannotMessage] = wanted.participants.filter((person) => person.cannotMessage);
    if (cannotMessage && wanted.type === 'single') {
      throw unacceptable(['body'], 'No conversation with this person can be opened from here.', 'cannot_message');
    }
    const chat = await this.#askToOpen(account, wanted);
    return database.transaction(() => {
      // The network may have had the chat all along.
      const isNew = !chats.get(chat.id);
      if (isNew) {
        chats.insert(toChatRecord(account, chat), chat.participants);
        if (wanted.text) sender.send(chats.locate(chat.id), { text: wanted.text });
      }
      return { id: chat.id, isNew };
    });
  }

  async #askToOpen(account: Account, wanted: NewNetworkChat): Promise<NetworkChat> {
    const network = this.#parts.networks.ofAccount(account);
    if (!network || !isOnline(account.status)) {
      const { message, reason } = explainOffline(account);
      throw unacceptable(['body', 'accountID'], message, reason);
    }
    const { group_creation, resolve_identifier } = network.capabilities;
    const canOpen = wanted.type === 'group' ? Object.keys(group_creation).length > 0 : resolve_identifier.create_dm;
    if (!canOpen) {
      throw unacceptable(
        ['body', 'accountID'],
        'The network of this account does not open such chats.',
        'not_supported',
      );
    }
    try {
      return await network.createChat(account, wanted);
    } catch (error) {
      if (!(error instanceof NetworkFailure)) throw error;
      throw unacceptable(['body'], error.failure.message, error.failure.reason);
    }
  }

  async #resolve(account: Account, user: StartChatUser): Promise<User> {
    const identifiers = await readIdentifiers(user, account);
    if (identifiers.length === 0) {
      const message = 'Give an ID, a username, a phone number or an email address. A name alone finds nobody.';
      throw unacceptable(['body', 'user'], message, 'too_small');
    }
    for (const identifier of identifiers) {
      const person = await this.#find(account, identifier);
      if (person) return person;
    }
    throw notFound('person', identifiers[0]?.value ?? '');
  }

  async #requirePerson(account: Account, id: string, path: (string | number)[]): Promise<User> {
    const person = await this.#find(account, { kind: 'id', value: id });
    if (!person) throw unacceptable(path, 'The account knows nobody with this ID.', 'not_found');
    return person;
  }

  /** A network that does not answer counts as something that is wrong with the account: chats know no 502. */
  async #find(account: Account, identifier: PersonIdentifier): Promise<User | undefined> {
    try {
      return await this.#parts.people.find(account, identifier);
    } catch (error) {
      if (!(error instanceof Failure) || error.status !== 502) throw error;
      throw unacceptable(['body', 'accountID'], error.message, 'network_unavailable');
    }
  }

  #describe(id: string): CreateChatOutput {
    return { ...this.#parts.chatReader.read(id).parse(), chatID: id };
  }
}

/** What a person can be looked up by, the surest first. */
async function readIdentifiers(user: StartChatUser, { user: self }: Account): Promise<PersonIdentifier[]> {
  const { id, phoneNumber, email, username } = user;
  const identifiers: PersonIdentifier[] = [];
  if (id) identifiers.push({ kind: 'id', value: id });
  if (phoneNumber) {
    const value = await readPhoneNumber(phoneNumber, self);
    if (value === undefined) {
      throw unacceptable(['body', 'user', 'phoneNumber'], 'This is no phone number.', 'invalid_format');
    }
    identifiers.push({ kind: 'phoneNumber', value });
  }
  if (email) identifiers.push({ kind: 'email', value: normalizeEmail(email) });
  if (username) identifiers.push({ kind: 'username', value: normalizeUsername(username) });
  return identifiers;
}
