import type { Message } from '@beeper-openapi/types';
import type { Clock } from '../clock.ts';
import { unacceptable } from '../failure.ts';
import { omit } from '../omit.ts';
import type { ChatPlace, Chats } from '../store/chats.ts';
import type { Database } from '../store/database.ts';
import type { Messages } from '../store/messages.ts';
import { readRichText } from '../text/read-rich-text.ts';
import { toRichText } from '../text/rich-text.ts';
import { checkLength, requireSupport } from './capabilities.ts';
import { membersOf, type NetworkTasks } from './network-tasks.ts';
import { requireSent } from './require-sent.ts';
import type { Timeline } from './timeline.ts';
import { toTimestamp } from './times.ts';

export interface MessageEditorParts {
  readonly database: Database;
  readonly clock: Clock;
  readonly chats: Chats;
  readonly messages: Messages;
  readonly timeline: Timeline;
  readonly networkTasks: NetworkTasks;
}

/** Changes messages that have been sent, and takes them back. */
export class MessageEditor {
  readonly #parts: MessageEditorParts;

  constructor(parts: MessageEditorParts) {
    this.#parts = parts;
  }

  /**
   * Gives a message another text.
   *
   * @throws {Failure} 404 when there is no such message, 422 when it cannot be edited, or not so
   */
  edit({ messageChatIDs }: ChatPlace, messageID: string, text: string): Message {
    const { chats, clock, database, messages, networkTasks } = this.#parts;
    const message = messages.require(messageChatIDs, messageID);
    const { chatID } = message;
    const { capabilities = {} } = chats.require(chatID);
    requireSupport(capabilities.edit, ['path', 'chatID'], 'Messages of this chat cannot be edited.');
    this.#checkEditable(message);
    const { editMaxCount, editMaxAge } = capabilities;
    if (editMaxCount !== undefined && messages.editCount(message) >= editMaxCount) {
      throw refuse(`A message here can be edited ${editMaxCount} times at most.`, 'limit_reached');
    }
    checkAge(message, editMaxAge, clock.now(), 'edited');
    const richText = toRichText(text, text.includes('@') ? chats.participants(chatID) : []);
    if (richText === '') throw unacceptable(['body', 'text'], 'Nothing of this text shows.', 'too_small');
    checkLength(readRichText(richText).text, capabilities, ['body', 'text']);
    return database.transaction(() => {
      const members = membersOf(message, 'text', 'mentions', 'links', 'editedTimestamp');
      const task = { do: 'editMessage', chatID, messageID: message.id, text: richText } as const;
      networkTasks.schedule(task, { of: 'message', place: message, members });
      return this.take(message, richText, clock.now());
    });
  }

  /** Takes a new text over that a message has been given. */
  take(message: Message, richText: string, at: number): Message {
    const { database, messages } = this.#parts;
    return database.transaction(() => {
      messages.countEdit(message);
      const { mentions, links } = readRichText(richText);
      return messages.change(message, (message) => ({
        ...omit(message, 'mentions', 'links'),
        text: richText,
        ...(mentions.length > 0 && { mentions }),
        ...(links.length > 0 && { links }),
        editedTimestamp: toTimestamp(at),
      }));
    });
  }

  /**
   * Deletes a message, for everyone or for the account's owner alone. One that is deleted already stays so.
   *
   * @throws {Failure} 404 when there is no such message, 422 when it cannot be deleted, or not any more
   */
  delete({ messageChatIDs }: ChatPlace, messageID: string, forEveryone: boolean): void {
    const { database, messages, networkTasks, timeline } = this.#parts;
    const message = messages.require(messageChatIDs, messageID);
    if (message.sendStatus?.status === 'PENDING' || message.id !== messageID) {
      throw refuse(
        'The message is not known by this ID any more, or not sent yet. Delete it by its final ID.',
        'pending',
      );
    }
    if (message.sendStatus?.status.startsWith('FAIL')) {
      // It never went out, so nobody else has it.
      timeline.remove(message);
      return;
    }
    if (message.isDeleted && forEveryone) return;
    this.#checkDeletable(message, forEveryone);
    database.transaction(() => {
      networkTasks.schedule(
        { do: 'deleteMessage', chatID: message.chatID, messageID, forEveryone },
        forEveryone
          ? { of: 'message', place: message, members: membersOf(message, ...emptied) }
          : { of: 'removed message', message },
      );
      if (forEveryone) timeline.empty(message);
      else timeline.remove(message);
    });
  }

  #checkEditable(message: Message): void {
    requireSent(message);
    if (!message.isSender) throw refuse('Only a message of the account’s owner can be edited.', 'not_sender');
    if (message.isDeleted) throw refuse('A deleted message cannot be edited.', 'deleted');
    if (message.attachments?.length) throw refuse('A message with attachments cannot be edited.', 'has_attachments');
  }

  #checkDeletable(message: Message, forEveryone: boolean): void {
    const { chats, clock } = this.#parts;
    const { capabilities = {} } = chats.require(message.chatID);
    const field = ['query', 'forEveryone'];
    if (!forEveryone) {
      requireSupport(capabilities.deleteForMe, field, 'This chat cannot delete a message for the owner alone.');
      return;
    }
    requireSupport(capabilities.delete, field, 'This chat cannot delete a message for everyone.');
    checkAge(message, capabilities.deleteMaxAge, clock.now(), 'deleted for everyone');
    if (message.isSender) return;
    const self = chats.participants(message.chatID).find(({ isSelf }) => isSelf);
    if (!self?.isAdmin) {
      throw refuse('Only an admin can delete the message of somebody else for everyone.', 'not_sender');
    }
  }
}

/** What deleting takes away from a message, or changes about it. */
const emptied = ['text', 'attachments', 'links', 'mentions', 'reactions', 'isDeleted', 'isUnread'] as const;

/** @param limit in seconds */
function checkAge({ timestamp }: Message, limit: number | undefined, now: number, done: string): void {
  if (limit !== undefined && now - Date.parse(timestamp) > limit * 1000) {
    throw refuse(`A message here can be ${done} within ${limit} seconds after it is sent.`, 'too_late');
  }
}

function refuse(message: string, code: string) {
  return unacceptable(['path', 'messageID'], message, code);
}
