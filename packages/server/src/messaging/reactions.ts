import type {
  AddReactionInput,
  AddReactionOutput,
  Message,
  Reaction,
  RemoveReactionOutput,
} from '@beeper-openapi/types';
import { notFound, unacceptable } from '../failure.ts';
import { omit } from '../omit.ts';
import type { Accounts } from '../store/accounts.ts';
import type { ChatPlace, Chats } from '../store/chats.ts';
import { Counter } from '../store/counter.ts';
import type { Database } from '../store/database.ts';
import type { Messages } from '../store/messages.ts';
import { isEmoji } from '../text/is-emoji.ts';
import { requireSupport } from './capabilities.ts';
import type { NetworkTasks } from './network-tasks.ts';
import { requireSent } from './require-sent.ts';
import { withoutReactions } from './without-reactions.ts';

export interface ReactionParts {
  readonly database: Database;
  readonly accounts: Accounts;
  readonly chats: Chats;
  readonly messages: Messages;
  readonly networkTasks: NetworkTasks;
}

/** Gives reactions to messages, and takes them back. */
export class Reactions {
  readonly #parts: ReactionParts;
  readonly #transactions: Counter;

  constructor(parts: ReactionParts) {
    this.#parts = parts;
    this.#transactions = new Counter(parts.database, 'reaction', 0);
  }

  /**
   * Reacts to a message as the owner of its account.
   *
   * @throws {Failure} 404 when there is no such message, 422 when it takes no such reaction
   */
  add(place: ChatPlace, messageID: string, { reactionKey, transactionID }: AddReactionInput): AddReactionOutput {
    const { chats, database, messages } = this.#parts;
    const message = messages.require(place.messageChatIDs, messageID);
    requireSent(message);
    if (message.isDeleted) {
      throw unacceptable(['path', 'messageID'], 'A deleted message takes no reactions.', 'deleted');
    }
    const { capabilities = {} } = chats.require(message.chatID);
    requireSupport(capabilities.reaction, ['path', 'chatID'], 'Messages of this chat take no reactions.');
    const { allowedReactions, customEmojiReactions } = capabilities;
    if (allowedReactions && !allowedReactions.includes(reactionKey)) {
      const message = `Expected one of ${allowedReactions.join(' ')}.`;
      throw unacceptable(['body', 'reactionKey'], message, 'invalid_value');
    }
    if (customEmojiReactions === false && !isEmoji(reactionKey)) {
      throw unacceptable(['body', 'reactionKey'], 'Expected an emoji.', 'invalid_value');
    }
    return database.transaction(() => {
      if (!transactionID || messages.takeTransaction(message, transactionID)) {
        this.#change('addReaction', message, reactionKey);
      }
      return {
        success: true,
        chatID: message.chatID,
        messageID: message.id,
        reactionKey,
        transactionID: transactionID || `txn_${this.#transactions.up().toString(16).padStart(8, '0')}`,
      };
    });
  }

  /**
   * Takes a reaction of the owner of the account back.
   *
   * @throws {Failure} 404 when there is no such message, or no such reaction to it
   */
  remove(place: ChatPlace, messageID: string, reactionKey: string): RemoveReactionOutput {
    const { database, messages } = this.#parts;
    const message = messages.require(place.messageChatIDs, messageID);
    const isGiven = this.#ownOf(message).some((one) => one.reactionKey === reactionKey);
    if (!isGiven) throw notFound('reaction of yours', reactionKey);
    database.transaction(() => this.#change('removeReaction', message, reactionKey));
    return { success: true, chatID: message.chatID, messageID: message.id, reactionKey };
  }

  /** Takes over that somebody has reacted. What is beyond their share takes the place of their oldest. */
  take(message: Message, participantID: string, reactionKey: string): Message {
    const { chats, messages } = this.#parts;
    const { reactionCount = Number.POSITIVE_INFINITY } = chats.require(message.chatID).capabilities ?? {};
    return messages.change(message, (message) => {
      const { reactions = [] } = message;
      const own = reactions.filter((one) => one.participantID === participantID);
      if (own.some((one) => one.reactionKey === reactionKey)) return message;
      const replaced = own.slice(0, Math.max(own.length + 1 - reactionCount, 0));
      const reaction: Reaction = {
        id: reactionCount === 1 ? participantID : participantID + reactionKey,
        reactionKey,
        participantID,
        emoji: isEmoji(reactionKey),
      };
      return { ...message, reactions: [...reactions.filter((one) => !replaced.includes(one)), reaction] };
    });
  }

  /** Takes over that somebody has taken a reaction back. */
  drop(message: Message, participantID: string, reactionKey: string): Message {
    return this.#parts.messages.change(message, (message) => {
      const reactions = (message.reactions ?? []).filter(
        (one) => one.participantID !== participantID || one.reactionKey !== reactionKey,
      );
      return reactions.length > 0 ? { ...message, reactions } : omit(message, 'reactions');
    });
  }

  /** Changes a reaction of the owner, and has the network do the same. What changes nothing is none of its business. */
  #change(what: 'addReaction' | 'removeReaction', message: Message, reactionKey: string): void {
    const { networkTasks } = this.#parts;
    const participantID = this.#ownerOf(message);
    const before = this.#ownOf(message);
    const changed =
      what === 'addReaction'
        ? this.take(message, participantID, reactionKey)
        : this.drop(message, participantID, reactionKey);
    const after = this.#ownOf(changed);
    const given = withoutReactions(after, before);
    const taken = withoutReactions(before, after);
    if (given.length + taken.length === 0) return;
    networkTasks.schedule(
      { do: what, chatID: message.chatID, messageID: message.id, reactionKey },
      { of: 'reactions', place: message, given, taken },
    );
  }

  #ownOf(message: Message): Reaction[] {
    const owner = this.#ownerOf(message);
    return (message.reactions ?? []).filter(({ participantID }) => participantID === owner);
  }

  #ownerOf({ accountID }: Message): string {
    return this.#parts.accounts.ownerOf(accountID) ?? accountID;
  }
}
