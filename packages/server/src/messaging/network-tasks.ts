import type { Account, Message, Reaction } from '@beeper-openapi/types';
import type { Clock } from '../clock.ts';
import type { Jobs } from '../jobs.ts';
import type { Log } from '../log.ts';
import { connect } from '../networks/connection.ts';
import { type Network, type NetworkChatChange, NetworkFailure } from '../networks/network.ts';
import type { Networks } from '../networks/networks.ts';
import { omit } from '../omit.ts';
import type { Accounts } from '../store/accounts.ts';
import type { ChatRecord, Chats } from '../store/chats.ts';
import type { MessagePlace, Messages } from '../store/messages.ts';
import { withoutReactions } from './without-reactions.ts';

const TASK = 'network.task';

/** Something that the person has done in the app, and that the network of the chat has to do as well. */
export type NetworkTask = { readonly chatID: string } & (
  | { readonly do: 'editMessage'; readonly messageID: string; readonly text: string }
  | { readonly do: 'deleteMessage'; readonly messageID: string; readonly forEveryone: boolean }
  | { readonly do: 'addReaction' | 'removeReaction'; readonly messageID: string; readonly reactionKey: string }
  | { readonly do: 'markRead'; readonly messageID: string }
  | { readonly do: 'updateChat'; readonly change: NetworkChatChange }
);

/** How the app was before, in case the network does not do its part. */
export type Before =
  | { readonly of: 'message'; readonly place: MessagePlace; readonly members: Members<Message> }
  | { readonly of: 'removed message'; readonly message: Message }
  | { readonly of: 'reactions'; readonly place: MessagePlace; readonly given: Reaction[]; readonly taken: Reaction[] }
  | { readonly of: 'chat'; readonly members: Members<ChatRecord> };

/** Members of something as they were. Those that were not there are null. */
type Members<Whole> = { readonly [Key in keyof Whole]?: Whole[Key] | null };

/** What to keep of something before some of its members change. */
export function membersOf<Whole extends object>(whole: Whole, ...keys: (keyof Whole)[]): Members<Whole> {
  return Object.fromEntries(keys.map((key) => [key, whole[key] ?? null])) as Members<Whole>;
}

export interface NetworkTaskParts {
  readonly clock: Clock;
  readonly jobs: Jobs;
  readonly log: Log;
  readonly accounts: Accounts;
  readonly networks: Networks;
  readonly chats: Chats;
  readonly messages: Messages;
}

/** Has networks do what the person has done in the app. What a network does not do is taken back there. */
export class NetworkTasks {
  readonly #parts: NetworkTaskParts;

  constructor(parts: NetworkTaskParts) {
    this.#parts = parts;
    parts.jobs.handle<TaskPayload>(TASK, (payload) => this.#do(payload));
  }

  /** As part of the transaction that changes the app. */
  schedule(task: NetworkTask, before?: Before): void {
    this.#parts.jobs.schedule(TASK, this.#parts.clock.now(), { task, before });
  }

  async #do({ task, before }: TaskPayload): Promise<() => void> {
    const { accounts, chats, log, networks } = this.#parts;
    const chat = chats.get(task.chatID);
    if (!chat) return () => {};
    try {
      const { account, network } = connect(accounts.get(chat.accountID), networks);
      await hand(task, network, account);
      return () => {};
    } catch (error) {
      if (!(error instanceof NetworkFailure)) log.error('A network failed at a task', error);
      return () => before && this.#restore(before, task);
    }
  }

  #restore(before: Before, task: NetworkTask): void {
    const { chats, messages } = this.#parts;
    if (before.of === 'chat') {
      if (chats.get(task.chatID)) chats.change(task.chatID, (chat) => restore(chat, before.members));
      return;
    }
    if (before.of === 'removed message') {
      messages.addAt(before.message);
      return;
    }
    const { place } = before;
    if (!messages.at(place.chatID, place.sortKey)) return;
    if (before.of === 'message') {
      messages.change(place, (message) => restore(message, before.members));
      if (task.do === 'editMessage') messages.countEdit(place, -1);
      return;
    }
    messages.change(place, ({ reactions = [], ...message }) => ({
      ...message,
      reactions: [...withoutReactions(reactions, [...before.given, ...before.taken]), ...before.taken],
    }));
  }
}

interface TaskPayload {
  readonly task: NetworkTask;
  readonly before?: Before;
}

function hand(task: NetworkTask, network: Network, account: Account): Promise<void> {
  const { chatID } = task;
  switch (task.do) {
    case 'editMessage':
      return network.editMessage(account, chatID, task.messageID, task.text);
    case 'deleteMessage':
      return network.deleteMessage(account, chatID, task.messageID, task.forEveryone);
    case 'addReaction':
    case 'removeReaction':
      return network[task.do](account, chatID, task.messageID, task.reactionKey);
    case 'markRead':
      return network.markRead(account, chatID, task.messageID);
    case 'updateChat':
      return network.updateChat(account, chatID, task.change);
  }
}

function restore<Whole extends object>(whole: Whole, members: Members<Whole>): Whole {
  const gone = Object.keys(members).filter((key) => members[key as keyof Whole] === null);
  return omit({ ...whole, ...members } as Whole, ...(gone as (keyof Whole)[])) as Whole;
}
