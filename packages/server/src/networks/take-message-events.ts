import type { Account, ChatType, Message, MessageSeen, MessageSeenByParticipant } from '@beeper-openapi/types';
import type { Clock } from '../clock.ts';
import type { Delivery } from '../messaging/delivery.ts';
import type { MessageEditor } from '../messaging/message-editor.ts';
import type { Reactions } from '../messaging/reactions.ts';
import type { Reminders } from '../messaging/reminders.ts';
import type { Timeline } from '../messaging/timeline.ts';
import { toTimestamp } from '../messaging/times.ts';
import type { Accounts } from '../store/accounts.ts';
import type { ChatRecord, Chats } from '../store/chats.ts';
import type { Messages } from '../store/messages.ts';
import { readRichText } from '../text/read-rich-text.ts';
import type { Inbox } from './inbox.ts';
import type { IncomingMessage } from './network.ts';

export interface MessageEventParts {
  readonly clock: Clock;
  readonly accounts: Accounts;
  readonly chats: Chats;
  readonly messages: Messages;
  readonly timeline: Timeline;
  readonly delivery: Delivery;
  readonly messageEditor: MessageEditor;
  readonly reactions: Reactions;
  readonly reminders: Reminders;
}

/** Takes what networks tell of messages. What is told of unknown ones, and what is known already, is let be. */
export function takeMessageEvents(inbox: Inbox, parts: MessageEventParts): void {
  const { accounts, chats, clock, delivery, messageEditor, messages, reactions, reminders, timeline } = parts;

  inbox.take('message.received', ({ chatID, message }) => {
    const chat = chats.get(chatID);
    if (!chat || isKnown(chatID, message)) return;
    const added = timeline.add(toMessage(chat, message, true));
    name(added, message.matrixEventID);
    if (!added.isSender) reminders.dismiss(chatID);
    // Muted chats stay where they are, or else to mute one would be of little use.
    if (!added.isSender && chat.isArchived && !chat.isMuted) {
      chats.change(chatID, (chat) => ({ ...chat, isArchived: false }));
    }
  });

  inbox.take('message.backfilled', ({ chatID, messages: older }) => {
    const chat = chats.get(chatID);
    if (!chat) return;
    for (const message of older) {
      if (isKnown(chatID, message)) continue;
      name(timeline.addOlder(toMessage(chat, message, false)), message.matrixEventID);
    }
  });

  inbox.take('message.sent', ({ chatID, pendingID, id, matrixEventID }) => {
    const message = messages.find([chatID], pendingID);
    if (message?.sendStatus?.status !== 'PENDING') return;
    const same = messages.find([chatID], id);
    if (same) {
      // The network has brought it as one that was written elsewhere, before it said that this is the one.
      timeline.remove(message);
      messages.addAlias(same, pendingID);
      return;
    }
    const sendStatus = { status: 'SUCCESS', timestamp: toTimestamp(clock.now()) };
    const sent = messages.change(message, (message) => ({ ...message, id, sendStatus }));
    messages.addAlias(sent, pendingID);
    name(sent, matrixEventID);
  });

  inbox.take('message.failed', ({ chatID, pendingID, failure }) => {
    const message = messages.find([chatID], pendingID);
    if (message) delivery.fail(message, failure);
  });

  inbox.take('message.delivered', ({ chatID, messageID, userIDs }) => {
    const message = messages.find([chatID], messageID);
    if (!message) return;
    const { deliveredToUsers = [] } = message.sendStatus ?? {};
    const added = userIDs.filter((userID) => !deliveredToUsers.includes(userID));
    if (added.length === 0) return;
    messages.change(message, (message) => ({
      ...message,
      sendStatus: {
        ...(message.sendStatus ?? { status: 'SUCCESS', timestamp: toTimestamp(clock.now()) }),
        deliveredToUsers: [...deliveredToUsers, ...added],
      },
    }));
  });

  inbox.take('message.seen', ({ chatID, messageID, userID, at }) => {
    const message = messages.find([chatID], messageID);
    const chat = chats.get(chatID);
    if (!message || !chat) return;
    const seen = addSeen(message.seen, chat.type, userID, toTimestamp(at));
    if (seen !== message.seen) messages.change(message, (message) => ({ ...message, seen }));
  });

  inbox.take('message.edited', ({ chatID, messageID, text, at }) => {
    const message = messages.find([chatID], messageID);
    if (message && !message.isDeleted && message.text !== text) messageEditor.take(message, text, at);
  });

  inbox.take('message.deleted', ({ chatID, messageID }) => {
    const message = messages.find([chatID], messageID);
    if (message) timeline.empty(message);
  });

  inbox.take('reaction.added', ({ chatID, messageID, userID, reactionKey }) => {
    const message = messages.find([chatID], messageID);
    if (message && !message.isDeleted) reactions.take(message, userID, reactionKey);
  });

  inbox.take('reaction.removed', ({ chatID, messageID, userID, reactionKey }) => {
    const message = messages.find([chatID], messageID);
    if (message?.reactions) reactions.drop(message, userID, reactionKey);
  });

  function isKnown(chatID: string, { id }: IncomingMessage): boolean {
    return messages.find([chatID], id) !== undefined;
  }

  /** Has a message found by the ID of its Matrix event too. */
  function name(message: Message, matrixEventID: string | undefined): void {
    if (matrixEventID !== undefined && matrixEventID !== message.id) messages.addAlias(message, matrixEventID);
  }

  /** @param isNews whether the person has yet to read it */
  function toMessage(chat: ChatRecord, message: IncomingMessage, isNews: boolean): Omit<Message, 'sortKey'> {
    const { id, senderID, type = 'TEXT', text, timestamp, replyToMessageID, attachments } = message;
    const isSender = senderID === ownerOf(chat);
    const { links = [], mentions: named = [] } = text === undefined ? {} : readRichText(text);
    const mentions = message.mentions ?? named;
    const sender = chats.participant(chat.id, senderID);
    const senderName = sender?.fullName ?? sender?.username;
    return {
      id,
      chatID: chat.id,
      accountID: chat.accountID,
      senderID,
      ...(senderName !== undefined && { senderName }),
      timestamp: toTimestamp(timestamp),
      type,
      ...(text !== undefined && { text }),
      isSender,
      ...(isSender && { sendStatus: { status: 'SUCCESS', timestamp: toTimestamp(timestamp) } }),
      ...(attachments && { attachments }),
      isUnread: isNews && !isSender,
      ...(replyToMessageID !== undefined && { linkedMessageID: replyToMessageID }),
      ...(mentions.length > 0 && { mentions }),
      ...(links.length > 0 && { links }),
    };
  }

  function ownerOf({ accountID }: ChatRecord): Account['user']['id'] | undefined {
    return accounts.get(accountID)?.user.id;
  }
}

/** In a group, who has seen a message when; in a direct chat, when it was seen. The first time counts. */
function addSeen(seen: MessageSeen | undefined, type: ChatType, userID: string, at: string): MessageSeen {
  if (type === 'single') return typeof seen === 'string' ? seen : at;
  const byParticipant: MessageSeenByParticipant = typeof seen === 'object' ? seen : {};
  return typeof byParticipant[userID] === 'string' ? byParticipant : { ...byParticipant, [userID]: at };
}
