import type { ChatType, Message, MessageSeen, MessageSeenByParticipant } from '@beeper-openapi/types';
import type { Clock } from '../clock.ts';
import type { Delivery } from '../messaging/delivery.ts';
import { toMessage } from '../messaging/incoming-message.ts';
import type { MessageEditor } from '../messaging/message-editor.ts';
import type { Reactions } from '../messaging/reactions.ts';
import type { Reminders } from '../messaging/reminders.ts';
import type { Timeline } from '../messaging/timeline.ts';
import { toTimestamp } from '../messaging/times.ts';
import type { Accounts } from '../store/accounts.ts';
import type { ChatRecord, Chats } from '../store/chats.ts';
import type { Messages } from '../store/messages.ts';
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
  takeArrivals(inbox, parts);
  takeOutcomes(inbox, parts);
  takeChanges(inbox, parts);
}

/** Messages that were not there before. */
function takeArrivals(inbox: Inbox, { accounts, chats, messages, reminders, timeline }: MessageEventParts): void {
  inbox.take('message.received', ({ chatID, message }) => {
    const chat = chats.get(chatID);
    if (!chat || isKnown(chat, message)) return;
    const added = timeline.add(describe(chat, message, true));
    nameByEvent(messages, added, message.matrixEventID);
    if (added.isSender) return;
    reminders.dismiss(chatID);
    // To mute a chat would be of little use if it came back all the same.
    if (chat.isArchived && !chat.isMuted) chats.change(chatID, (chat) => ({ ...chat, isArchived: false }));
  });

  inbox.take('message.backfilled', ({ chatID, messages: older }) => {
    const chat = chats.get(chatID);
    if (!chat) return;
    for (const message of older) {
      if (isKnown(chat, message)) continue;
      nameByEvent(messages, timeline.addOlder(describe(chat, message, false)), message.matrixEventID);
    }
  });

  function isKnown({ id }: ChatRecord, message: IncomingMessage): boolean {
    return messages.find([id], message.id) !== undefined;
  }

  function describe(chat: ChatRecord, message: IncomingMessage, isNews: boolean): Omit<Message, 'sortKey'> {
    const ownerID = accounts.get(chat.accountID)?.user.id;
    return toMessage(message, { chat, ownerID, sender: chats.participant(chat.id, message.senderID), isNews });
  }
}

/** What becomes of messages that were sent from here. */
function takeOutcomes(inbox: Inbox, { chats, clock, delivery, messages, timeline }: MessageEventParts): void {
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
    nameByEvent(messages, sent, matrixEventID);
  });

  inbox.take('message.failed', ({ chatID, pendingID, failure }) => {
    const message = messages.find([chatID], pendingID);
    if (message) delivery.fail(message, failure);
  });

  inbox.take('message.delivered', ({ chatID, messageID, userIDs }) => {
    const message = messages.find([chatID], messageID);
    if (!message) return;
    const { sendStatus = { status: 'SUCCESS', timestamp: toTimestamp(clock.now()) } } = message;
    const { deliveredToUsers = [] } = sendStatus;
    const added = userIDs.filter((userID) => !deliveredToUsers.includes(userID));
    if (added.length === 0) return;
    const delivered = { ...sendStatus, deliveredToUsers: [...deliveredToUsers, ...added] };
    messages.change(message, (message) => ({ ...message, sendStatus: delivered }));
  });

  inbox.take('message.seen', ({ chatID, messageID, userID, at }) => {
    const message = messages.find([chatID], messageID);
    const chat = chats.get(chatID);
    if (!message || !chat) return;
    const seen = addSeen(message.seen, chat.type, userID, toTimestamp(at));
    if (seen !== message.seen) messages.change(message, (message) => ({ ...message, seen }));
  });
}

/** What happens to messages afterwards. */
function takeChanges(inbox: Inbox, { messageEditor, messages, reactions, timeline }: MessageEventParts): void {
  inbox.take('message.edited', ({ chatID, messageID, text, at }) => {
    const message = messages.find([chatID], messageID);
    if (message && !message.isDeleted && message.text !== text) messageEditor.take(message, text, at);
  });

  inbox.take('message.deleted', ({ chatID, messageID }) => {
    const message = messages.find([chatID], messageID);
    if (message && !message.isDeleted) timeline.empty(message);
  });

  inbox.take('reaction.added', ({ chatID, messageID, userID, reactionKey }) => {
    const message = messages.find([chatID], messageID);
    if (message && !message.isDeleted) reactions.take(message, userID, reactionKey);
  });

  inbox.take('reaction.removed', ({ chatID, messageID, userID, reactionKey }) => {
    const message = messages.find([chatID], messageID);
    if (message?.reactions) reactions.drop(message, userID, reactionKey);
  });
}

/** Has a message found by the ID of its Matrix event too. */
function nameByEvent(messages: Messages, message: Message, matrixEventID: string | undefined): void {
  if (matrixEventID !== undefined && matrixEventID !== message.id) messages.addAlias(message, matrixEventID);
}

/** In a group, who has seen a message when; in a direct chat, when it was seen. The first time counts. */
function addSeen(seen: MessageSeen | undefined, type: ChatType, userID: string, at: string): MessageSeen {
  if (type === 'single') return typeof seen === 'string' ? seen : at;
  const byParticipant: MessageSeenByParticipant = typeof seen === 'object' ? seen : {};
  return typeof byParticipant[userID] === 'string' ? byParticipant : { ...byParticipant, [userID]: at };
}
