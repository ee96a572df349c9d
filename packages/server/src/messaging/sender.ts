import type { Message, SendMessageInput, SendMessageOutput } from '@beeper-openapi/types';
import type { Clock } from '../clock.ts';
import { unacceptable } from '../failure.ts';
import type { OutgoingMessage } from '../networks/network.ts';
import type { Accounts } from '../store/accounts.ts';
import type { Assets } from '../store/assets.ts';
import type { ChatPlace, ChatRecord, Chats } from '../store/chats.ts';
import { Counter } from '../store/counter.ts';
import type { Database } from '../store/database.ts';
import type { Messages } from '../store/messages.ts';
import type { Uploads } from '../store/uploads.ts';
import { readRichText } from '../text/read-rich-text.ts';
import { toRichText } from '../text/rich-text.ts';
import { checkFile, messageTypeOf, type OutgoingFile, toAttachment, toOutgoingFile } from './attachments.ts';
import { checkLength, requireSupport } from './capabilities.ts';
import type { Delivery } from './delivery.ts';
import type { Timeline } from './timeline.ts';
import { toTimestamp } from './times.ts';

export interface SenderParts {
  readonly database: Database;
  readonly clock: Clock;
  readonly accounts: Accounts;
  readonly chats: Chats;
  readonly messages: Messages;
  readonly timeline: Timeline;
  readonly delivery: Delivery;
  readonly uploads: Uploads;
  readonly assets: Assets;
}

/** Puts what somebody writes into a chat, and has it go out. */
export class Sender {
  readonly #parts: SenderParts;
  readonly #pendingIDs: Counter;

  constructor(parts: SenderParts) {
    this.#parts = parts;
    this.#pendingIDs = new Counter(parts.database, 'pending message', 0);
  }

  /**
   * Takes a message for sending.
   *
   * @throws {Failure} 404 when it replies to an unknown message or brings an unknown file, 422 when nothing can be sent in
   * the chat, or not this
   */
  send(place: ChatPlace, input: SendMessageInput): SendMessageOutput {
    const { assets, database, delivery, messages, uploads } = this.#parts;
    const { replyToMessageID, attachment } = input;
    const repliedTo =
      replyToMessageID === undefined ? undefined : messages.require(place.messageChatIDs, replyToMessageID);
    const chat = this.#choose(place, repliedTo);
    const upload = attachment && uploads.require(attachment.uploadID);
    const file = upload && toOutgoingFile(upload, attachment);
    const content = this.#compose(chat, input.text ?? '', repliedTo, file);
    return database.transaction(() => {
      const attachments = file && upload && [toAttachment(file, assets.add(upload))];
      const message = this.#add(chat, { ...content, ...(attachments && { attachments }) });
      delivery.schedule(message, file && toNetworkFile(file));
      return { chatID: chat.id, pendingMessageID: message.id };
    });
  }

  /** What a message says, if it can be said in a chat. */
  #compose(chat: ChatRecord, written: string, repliedTo: Message | undefined, file: OutgoingFile | undefined) {
    const { isReadOnly, capabilities = {} } = chat;
    if (isReadOnly) throw unacceptable(['path', 'chatID'], 'Nothing can be sent in this chat.', 'read_only');
    if (repliedTo) requireSupport(capabilities.reply, ['body', 'replyToMessageID'], 'This chat takes no replies.');
    const people = written.includes('@') ? this.#parts.chats.participants(chat.id) : [];
    const richText = toRichText(written, people);
    const { text, links, mentions } = readRichText(richText);
    if (file) checkFile(file, text, capabilities, ['body', 'attachment']);
    else if (richText === '') throw unacceptable(['body', 'text'], 'Send text, a file, or both.', 'too_small');
    checkLength(text, capabilities, ['body', 'text']);
    return {
      type: file ? messageTypeOf(file) : 'TEXT',
      ...(richText !== '' && { text: richText }),
      ...(mentions.length > 0 && { mentions }),
      ...(links.length > 0 && { links }),
      ...(repliedTo && { linkedMessageID: repliedTo.id }),
    };
  }

  #add(chat: ChatRecord, content: Partial<Message>): Message {
    const { accounts, clock, timeline } = this.#parts;
    const timestamp = toTimestamp(clock.now());
    const owner = accounts.get(chat.accountID)?.user;
    const senderName = owner?.fullName ?? owner?.username;
    return timeline.add({
      id: `pending_${this.#pendingIDs.up().toString(16).padStart(8, '0')}`,
      chatID: chat.id,
      accountID: chat.accountID,
      senderID: owner?.id ?? chat.accountID,
      ...(senderName !== undefined && { senderName }),
      timestamp,
      ...content,
      isSender: true,
      isUnread: false,
      sendStatus: { status: 'PENDING', timestamp },
    });
  }

  /**
   * The chat that a message goes to. Of a merged one, that is the member that has what it replies to, or the one that is
   * set, or else the one with the latest activity.
   */
  #choose({ id, messageChatIDs }: ChatPlace, repliedTo: Message | undefined): ChatRecord {
    const { chats } = this.#parts;
    if (repliedTo) return chats.require(repliedTo.chatID);
    const chat = chats.require(id);
    if (!chat.merge) return chat;
    const members = messageChatIDs.map((memberID) => chats.get(memberID)).filter((member) => member !== undefined);
    const [latest] = members.sort((a, b) => ((a.lastActivity ?? '') < (b.lastActivity ?? '') ? 1 : -1));
    const chosen = members.find((member) => member.id === chat.merge?.defaultChatID) ?? latest;
    if (!chosen) throw unacceptable(['path', 'chatID'], 'This merged chat has no members any more.', 'read_only');
    return chosen;
  }
}

function toNetworkFile({ path, mimeType, fileName, type }: OutgoingFile): NonNullable<OutgoingMessage['attachment']> {
  return { path, mimeType, fileName, type };
}
