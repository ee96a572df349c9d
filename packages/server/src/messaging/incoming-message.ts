import type { Message, Participant } from '@beeper-openapi/types';
import type { IncomingMessage } from '../networks/network.ts';
import type { ChatRecord } from '../store/chats.ts';
import { readRichText } from '../text/read-rich-text.ts';
import { toTimestamp } from './times.ts';

/** What the app knows of where a message comes from. */
interface Origin {
  readonly chat: ChatRecord;
  /** The ID of the account's owner. */
  readonly ownerID: string | undefined;
  /** Who has sent it, as far as they are known. */
  readonly sender: Participant | undefined;
  /** Whether the person has yet to read it, if it is not their own. */
  readonly isNews: boolean;
}

/** A message of a network as the app keeps it. */
export function toMessage(
  message: IncomingMessage,
  { chat, ownerID, sender, isNews }: Origin,
): Omit<Message, 'sortKey'> {
  const { id, senderID, type = 'TEXT', text, replyToMessageID, attachments } = message;
  const timestamp = toTimestamp(message.timestamp);
  const isSender = senderID === ownerID;
  const senderName = sender?.fullName ?? sender?.username;
  const { links = [], mentions: named = [] } = text === undefined ? {} : readRichText(text);
  const { mentions = named } = message;
  return {
    id,
    chatID: chat.id,
    accountID: chat.accountID,
    senderID,
    ...(senderName !== undefined && { senderName }),
    timestamp,
    type,
    ...(text !== undefined && { text }),
    isSender,
    ...(isSender && { sendStatus: { status: 'SUCCESS', timestamp } }),
    ...(attachments && { attachments }),
    isUnread: isNews && !isSender,
    ...(replyToMessageID !== undefined && { linkedMessageID: replyToMessageID }),
    ...(mentions.length > 0 && { mentions }),
    ...(links.length > 0 && { links }),
  };
}
