// What the chats of a network refuse. The reasons are for programs, as `sendStatus.reason` shows them.

import { stat } from 'node:fs/promises';
import type { ChatCapabilities, Message, ProvisioningCapabilities } from '@beeper-openapi/types';
import { type NetworkChatChange, NetworkFailure, type NewNetworkChat, type OutgoingMessage } from '../network.ts';

type Attachment = NonNullable<OutgoingMessage['attachment']>;

/** The message type of Matrix that each kind of file is sent as. */
const messageTypes: Readonly<Record<Attachment['type'], string>> = {
  image: 'm.image',
  video: 'm.video',
  audio: 'm.audio',
  file: 'm.file',
  gif: 'fi.mau.gif',
  'voice-note': 'org.matrix.msc3245.voice',
  sticker: 'm.sticker',
};

/** @throws {NetworkFailure} when a message cannot be sent */
export async function checkMessage(chat: ChatCapabilities, { text, attachment }: OutgoingMessage): Promise<void> {
  checkLength(text, chat.maxTextLength);
  if (!attachment) return;
  const { type, mimeType, path } = attachment;
  const limits = chat.attachments?.[messageTypes[type]];
  const [kind] = mimeType.split('/');
  if (!limits || !isSupported(limits.mimeTypes[mimeType] ?? limits.mimeTypes[`${kind}/*`] ?? limits.mimeTypes['*/*'])) {
    throw refusal('attachment_not_supported', `Files like this cannot be sent here as ${type}.`);
  }
  if (limits.maxSize !== undefined && (await stat(path)).size > limits.maxSize) {
    throw refusal('attachment_too_large', `Files like this may have ${limits.maxSize} bytes at most here.`);
  }
  if (text !== undefined && !isSupported(limits.caption)) {
    throw refusal('caption_not_supported', `No text can be sent along with a file as ${type} here.`);
  }
  checkLength(text, limits.maxCaptionLength);
}

/** @throws {NetworkFailure} when a message cannot be edited, or not any more */
export function checkEdit(chat: ChatCapabilities, text: string, message: Message | undefined, now: number): void {
  if (!isSupported(chat.edit)) throw refusal('edit_not_supported', 'Messages cannot be edited here.');
  checkAge(message, chat.editMaxAge, now);
  checkLength(text, chat.maxTextLength);
}

/** @throws {NetworkFailure} when a message cannot be deleted, or not any more */
export function checkDelete(chat: ChatCapabilities, forEveryone: boolean, message: Message | undefined, now: number) {
  if (!(forEveryone ? isSupported(chat.delete) : chat.deleteForMe)) {
    const whom = forEveryone ? 'everyone' : 'oneself alone';
    throw refusal('delete_not_supported', `Messages cannot be deleted for ${whom} here.`);
  }
  if (forEveryone) checkAge(message, chat.deleteMaxAge, now);
}

/** @throws {NetworkFailure} when a reaction cannot be given */
export function checkReaction(chat: ChatCapabilities, reactionKey: string): void {
  if (!isSupported(chat.reaction)) throw refusal('reaction_not_supported', 'Reactions cannot be given here.');
  const isEmoji = /\p{Extended_Pictographic}|\p{Emoji_Presentation}|[#*\d]\u{fe0f}?\u{20e3}/u.test(reactionKey);
  const isAllowed = chat.allowedReactions?.includes(reactionKey) ?? (isEmoji || chat.customEmojiReactions === true);
  if (!isAllowed) throw refusal('reaction_not_supported', 'This reaction cannot be given here.');
}

/** @throws {NetworkFailure} when a chat cannot be opened so */
export function checkNewChat({ group_creation }: ProvisioningCapabilities, chat: NewNetworkChat): void {
  if (chat.type === 'single') {
    if (chat.participants[0]?.cannotMessage) throw refusal('cannot_message', 'Nobody can write to this person first.');
    return;
  }
  const { name, participants } = group_creation.group ?? {};
  if (name?.max_length !== undefined && (chat.title?.length ?? 0) > name.max_length) {
    throw refusal('title_too_long', `The title of a group may have ${name.max_length} characters at most here.`);
  }
  if (participants?.max_length !== undefined && chat.participants.length > participants.max_length) {
    throw refusal('too_many_participants', `A group may begin with ${participants.max_length} people at most here.`);
  }
}

/** @throws {NetworkFailure} when a chat cannot be changed so */
export function checkChange(chat: ChatCapabilities, change: NetworkChatChange): void {
  const { title, description, imgURL, messageExpirySeconds } = change;
  const fields = { title, description, avatar: imgURL, disappearingTimer: messageExpirySeconds };
  for (const [name, value] of Object.entries(fields)) {
    if (value !== undefined && !isSupported(chat.state?.[name as keyof typeof fields]?.level)) {
      throw refusal(
        'change_not_supported',
        `The ${words[name as keyof typeof fields]} of a chat cannot be changed here.`,
      );
    }
  }
  const timers = chat.disappearingTimer?.timers;
  if (messageExpirySeconds && timers && !timers.includes(messageExpirySeconds * 1000)) {
    const seconds = timers.map((timer) => timer / 1000).join(', ');
    throw refusal('timer_not_supported', `Messages can disappear here after ${seconds} seconds, or never.`);
  }
}

const words = {
  title: 'title',
  description: 'description',
  avatar: 'picture',
  disappearingTimer: 'timer for disappearing messages',
};

/** No second attempt changes it. */
function refusal(reason: string, message: string): NetworkFailure {
  return new NetworkFailure({ reason, message, isRetriable: false });
}

function isSupported(level: number | undefined): boolean {
  return level !== undefined && level > 0;
}

/** Counts what people see: no tags, and an entity as the one character that it stands for. */
function checkLength(richText: string | undefined, limit: number | undefined): void {
  const text = richText?.replaceAll(/<[^>]*>/g, '').replaceAll(/&#?\w+;/g, '_') ?? '';
  if (limit !== undefined && [...text].length > limit) {
    throw refusal('text_too_long', `The text may have ${limit} characters at most here.`);
  }
}

/** @param limit in seconds after sending */
function checkAge(message: Message | undefined, limit: number | undefined, now: number): void {
  if (message && limit !== undefined && now - Date.parse(message.timestamp) > limit * 1000) {
    throw refusal('too_late', `This can be done here within ${limit} seconds after a message is sent.`);
  }
}
