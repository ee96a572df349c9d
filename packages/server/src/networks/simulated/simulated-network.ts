import type {
  Account,
  AccountStatus,
  BridgeLogin,
  ChatCapabilities,
  LoginFlow,
  LoginRemoveScope,
  ProvisioningCapabilities,
  User,
} from '@beeper-openapi/types';
import { isOnline } from '../../account-status.ts';
import {
  type BridgeFacts,
  type LoginAnswer,
  type LoginProgress,
  type Network,
  type NetworkChat,
  type NetworkChatChange,
  NetworkFailure,
  type NetworkHost,
  type NewNetworkChat,
  type Outage,
  type OutgoingMessage,
  type PersonIdentifier,
} from '../network.ts';
import { planDelivery } from './delivery.ts';
import { Directory } from './directory.ts';
import { planHistory } from './history.ts';
import { checkChange, checkDelete, checkEdit, checkMessage, checkNewChat, checkReaction } from './limits.ts';
import type { Planned } from './planned.ts';
import type { NetworkProfile } from './profile.ts';
import { Seeded } from './seeded.ts';
import type { SignIn } from './sign-in.ts';
import { SignInDesk } from './sign-in-desk.ts';

/**
 * A chat network that is nowhere but here. It behaves as its profile says, and always the same under one seed and one
 * clock. It keeps nothing in memory that a sign-in or a message needs to survive the end of the process.
 */
export class SimulatedNetwork implements Network {
  readonly bridge: BridgeFacts;
  readonly capabilities: ProvisioningCapabilities;
  readonly chatCapabilities: ChatCapabilities;
  readonly loginFlows: readonly LoginFlow[];
  /** Can be set to have the network fail. */
  outage: Outage | undefined;
  readonly #profile: NetworkProfile;
  readonly #seeded: Seeded;
  readonly #directory: Directory;
  readonly #signInDesk: SignInDesk;
  #host: NetworkHost | undefined;

  /** @param seed decides on all that is left to chance elsewhere, such as how long a message takes */
  constructor(profile: NetworkProfile, seed: string | number) {
    this.bridge = profile.bridge;
    this.capabilities = profile.capabilities;
    this.chatCapabilities = profile.chatCapabilities;
    this.loginFlows = profile.signInFlows.map(({ steps: _, ...flow }) => flow);
    this.#profile = profile;
    this.#seeded = new Seeded(`${seed} ${profile.bridge.id}`);
    this.#directory = new Directory(profile, this.#seeded);
    this.#signInDesk = new SignInDesk(profile, this.#seeded);
  }

  start(host: NetworkHost): void {
    this.#host = host;
  }

  // What the control plane and tests bring about.

  /** Does what the person would do with the code that a sign-in has on display. */
  approve(sessionID: string): void {
    this.#signInDesk.approve(sessionID);
  }

  /** Has somebody in a chat write. */
  deliver(chatID: string, { senderID, text }: { senderID: string; text: string }): void {
    const timestamp = this.#started.now();
    const id = this.#seeded.digits(15, 'delivered', chatID, senderID, text, String(timestamp));
    this.#started.tell({ type: 'message.received', chatID, message: { id, senderID, text, timestamp } });
  }

  /** Has an account be connected or not, such as `reconnect_required`. */
  setAccountStatus(accountID: string, status: AccountStatus, statusText?: string): void {
    this.#started.tell({ type: 'account.status', accountID, status, ...(statusText !== undefined && { statusText }) });
  }

  // What the app asks for.

  async beginLogin(sessionID: string, flowID: string, reconnecting: BridgeLogin | undefined): Promise<LoginProgress> {
    this.#requireService();
    return this.#signInDesk.begin(sessionID, flowID, reconnecting);
  }

  async continueLogin(state: unknown, answer: LoginAnswer, signal: AbortSignal): Promise<LoginProgress> {
    this.#requireService();
    return await this.#signInDesk.answer(state as SignIn, answer, signal);
  }

  accountAdded(account: Account): void {
    const host = this.#started;
    const people = this.#directory.list(account.user).filter(({ id }) => id !== account.user.id);
    const [echo, friend, ...others] = people;
    const chats = [[echo], [friend], others.slice(0, 3)].map((members) => {
      const participants = members.filter((member) => member !== undefined);
      return this.#open(account, { type: participants.length > 1 ? 'group' : 'single', participants }, 'history');
    });
    this.#schedule(planHistory(account, people, chats, this.#seeded, host.now()));
  }

  async removeLogin(_loginID: string, _scope: LoginRemoveScope): Promise<void> {
    this.#requireService();
  }

  async searchPeople(account: Account, query: string): Promise<User[]> {
    this.#requireService();
    return this.#directory.search(query, account.user);
  }

  async resolvePerson(account: Account, identifier: PersonIdentifier): Promise<User | undefined> {
    this.#requireService();
    return this.#directory.find(identifier, account.user);
  }

  async createChat(account: Account, chat: NewNetworkChat): Promise<NetworkChat> {
    this.#requireConnection(account);
    checkNewChat(this.capabilities, chat);
    return this.#open(account, chat, String(this.#started.now()));
  }

  async updateChat(account: Account, _chatID: string, change: NetworkChatChange): Promise<void> {
    this.#requireConnection(account);
    checkChange(this.chatCapabilities, change);
  }

  async sendMessage(account: Account, chatID: string, message: OutgoingMessage): Promise<void> {
    this.#requireConnection(account);
    await checkMessage(this.chatCapabilities, message);
    const host = this.#started;
    const others = host.participantsOf(chatID).filter(({ id, isPending }) => id !== account.user.id && !isPending);
    const echo = others.find(({ id }) => this.#directory.isEcho(id, account.user));
    this.#schedule(planDelivery(chatID, message, others, echo, this.#profile.delays, this.#seeded, host.now()));
  }

  async editMessage(account: Account, chatID: string, messageID: string, text: string): Promise<void> {
    this.#requireConnection(account);
    const host = this.#started;
    checkEdit(this.chatCapabilities, text, host.findMessage(chatID, messageID), host.now());
  }

  async deleteMessage(account: Account, chatID: string, messageID: string, forEveryone: boolean): Promise<void> {
    this.#requireConnection(account);
    const host = this.#started;
    checkDelete(this.chatCapabilities, forEveryone, host.findMessage(chatID, messageID), host.now());
  }

  async addReaction(account: Account, _chatID: string, _messageID: string, reactionKey: string): Promise<void> {
    this.#requireConnection(account);
    checkReaction(this.chatCapabilities, reactionKey);
  }

  async removeReaction(account: Account): Promise<void> {
    this.#requireConnection(account);
  }

  async markRead(account: Account): Promise<void> {
    this.#requireConnection(account);
  }

  /** @param occasion tells groups of the same people apart. With one person, there is one chat only. */
  #open({ user }: Account, { type, title, participants }: NewNetworkChat, occasion: string): NetworkChat {
    const people = participants.map(({ id }) => id).sort();
    const about = type === 'single' ? people : [...people, title ?? '', occasion];
    const names = participants.map(({ fullName, username, id }) => fullName ?? username ?? id);
    return {
      id: `!${this.#seeded.letters(12, 'chat', user.id, ...about)}:${this.#profile.chatDomain}`,
      type,
      title: (type === 'group' && title) || names.join(', '),
      participants: [{ ...user, isSelf: true, ...(type === 'group' && { isAdmin: true }) }, ...participants],
      capabilities: this.chatCapabilities,
    };
  }

  #schedule(plan: readonly Planned[]): void {
    for (const { after, event } of plan) {
      if (after === 0) this.#started.tell(event);
      else this.#started.tellLater(after, event);
    }
  }

  /** @throws {NetworkFailure} when the account cannot do anything at the moment */
  #requireConnection({ status }: Account): void {
    this.#requireService();
    if (isOnline(status)) return;
    const message = `The account is not connected to ${this.bridge.network} at the moment.`;
    throw new NetworkFailure({ reason: 'not_connected', message, isRetriable: true });
  }

  /** @throws {NetworkFailure} while the network is out of service */
  #requireService(): void {
    if (!this.outage) return;
    const message = this.outage.text ?? `${this.bridge.network} does not answer at the moment.`;
    throw new NetworkFailure({ reason: 'network_unavailable', message, isRetriable: true });
  }

  get #started(): NetworkHost {
    if (!this.#host) throw new Error(`The network ${this.bridge.id} has not been started.`);
    return this.#host;
  }
}
