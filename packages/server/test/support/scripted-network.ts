import type { ChatCapabilities, ProvisioningCapabilities, User } from '@beeper-openapi/types';
import {
  type LoginProgress,
  type Network,
  type NetworkChat,
  NetworkFailure,
  type NetworkHost,
  type NewNetworkChat,
  type PersonIdentifier,
  type SendFailure,
} from '../../src/networks/network.ts';

/** What the app can hand to a network. */
type Task =
  | 'updateChat'
  | 'sendMessage'
  | 'editMessage'
  | 'deleteMessage'
  | 'addReaction'
  | 'removeReaction'
  | 'markRead';

/** A network that does nothing by itself: a test looks at what it was handed, and says what happens on it. */
export class ScriptedNetwork implements Network {
  readonly bridge = {
    id: 'scripted',
    type: 'scripted',
    provider: 'local',
    displayName: 'Scripted',
    network: 'Scripted',
    supportsMultipleAccounts: true,
    accountLimit: 5,
    removeScopes: ['current-device'],
  } as const;
  readonly capabilities: ProvisioningCapabilities = {
    group_creation: { group: { type_description: 'Group' } },
    resolve_identifier: {
      any_phone: true,
      contact_list: true,
      create_dm: true,
      lookup_email: true,
      lookup_phone: true,
      lookup_username: true,
      search: true,
    },
  };
  readonly chatCapabilities: ChatCapabilities = {};
  readonly loginFlows = [];
  readonly outage = undefined;

  /** What it was handed, in order: what to do, in which chat, and with what. */
  readonly handed: [task: Task, chatID: string, ...details: unknown[]][] = [];
  /** What it was asked to open. */
  readonly opened: NewNetworkChat[] = [];
  /** Who is on it. */
  readonly people: User[] = [];
  /** What it refuses, and why. */
  readonly refusals = new Map<Task | 'createChat' | 'resolvePerson', SendFailure | Error>();
  /** The chat that it opens, where a test cares which. */
  chatToOpen: NetworkChat | undefined;
  /** Where it tells what happens. */
  host!: NetworkHost;

  start(host: NetworkHost): void {
    this.host = host;
  }

  beginLogin(): Promise<LoginProgress> {
    return Promise.reject(new Error('Nobody signs in here.'));
  }

  continueLogin(): Promise<LoginProgress> {
    return Promise.reject(new Error('Nobody signs in here.'));
  }

  accountAdded(): void {}

  async removeLogin(): Promise<void> {}

  async searchPeople(): Promise<User[]> {
    return this.people;
  }

  async resolvePerson(_account: unknown, { kind, value }: PersonIdentifier): Promise<User | undefined> {
    this.#refuse('resolvePerson');
    return this.people.find((person) => person[kind] === value);
  }

  async createChat(_account: unknown, chat: NewNetworkChat): Promise<NetworkChat> {
    this.#refuse('createChat');
    this.opened.push(chat);
    const { type, title = 'Untitled', participants } = chat;
    return (
      this.chatToOpen ?? {
        id: `!opened${this.opened.length}:scripted`,
        type,
        title,
        participants: [{ id: '@me:scripted', fullName: 'Mia Keller', isSelf: true }, ...participants],
        capabilities: this.chatCapabilities,
      }
    );
  }

  updateChat(_account: unknown, ...details: [string, ...unknown[]]) {
    return this.#take('updateChat', ...details);
  }

  sendMessage(_account: unknown, ...details: [string, ...unknown[]]) {
    return this.#take('sendMessage', ...details);
  }

  editMessage(_account: unknown, ...details: [string, ...unknown[]]) {
    return this.#take('editMessage', ...details);
  }

  deleteMessage(_account: unknown, ...details: [string, ...unknown[]]) {
    return this.#take('deleteMessage', ...details);
  }

  addReaction(_account: unknown, ...details: [string, ...unknown[]]) {
    return this.#take('addReaction', ...details);
  }

  removeReaction(_account: unknown, ...details: [string, ...unknown[]]) {
    return this.#take('removeReaction', ...details);
  }

  markRead(_account: unknown, ...details: [string, ...unknown[]]) {
    return this.#take('markRead', ...details);
  }

  async #take(task: Task, chatID: string, ...details: unknown[]): Promise<void> {
    this.#refuse(task);
    this.handed.push([task, chatID, ...details]);
  }

  #refuse(what: Task | 'createChat' | 'resolvePerson'): void {
    const refusal = this.refusals.get(what);
    if (refusal) throw refusal instanceof Error ? refusal : new NetworkFailure(refusal);
  }
}
