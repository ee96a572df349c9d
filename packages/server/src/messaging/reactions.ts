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
import type { NetworkTask, NetworkTasks } from './network-tasks.ts';
import { requireSent } from './require-sent.ts';

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
        this.#tell('addReaction', message, reactionKey);
        this.take(message, this.#ownerOf(message), reactionKey);
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
    const owner = this.#ownerOf(message);
    const isGiven = message.reactions?.some((one) => one.participantID === owner && one.reactionKey === reactionKey);
    if (!isGiven) throw notFound('reaction of yours', reactionKey);
    database.transaction(() => {
      this.#tell('removeReaction', message, reactionKey);
      this.drop(message, owner, reactionKey);
    });
    return { success: true, chatID: message.chatID, messageID: message.id, reactionKey };
  }

  /** Takes over that somebody has reacted. What is beyond their share takes the place of their oldest. */
  take(message: Message, participantID: string, reactionKey: string): void {
    const { chats, messages } = this.#parts;
    const { reactionCount = Number.POSITIVE_INFINITY } = chats.require(message.chatID).capabilities ?? {};
    messages.change(message, (message) => {
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
  drop(message: Message, participantID: string, reactionKey: string): void {
    this.#parts.messages.change(message, (message) => {
      const reactions = (message.reactions ?? []).filter(
        (one) => one.participantID !== participantID || one.reactionKey !== reactionKey,
      );
      return reactions.length > 0 ? { ...message, reactions } : omit(message, 'reactions');
    });
  }

  #tell(what: 'addReaction' | 'removeReaction', message: Message, reactionKey: string): void {
    const participantID = this.#ownerOf(message);
    const reactions = (message.reactions ?? []).filter((one) => one.participantID === participantID);
    const task: NetworkTask = { do: what, chatID: message.chatID, messageID: message.id, reactionKey };
    this.#parts.networkTasks.schedule(task, { of: 'reactions', place: message, participantID, reactions });
  }

  #ownerOf({ accountID }: Message): string {
    return this.#parts.accounts.get(accountID)?.user.id ?? accountID;
  }
}
