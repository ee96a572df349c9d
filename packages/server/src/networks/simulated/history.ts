import type { Account, User } from '@beeper-openapi/types';
import type { IncomingMessage, NetworkChat } from '../network.ts';
import type { Planned } from './planned.ts';
import type { Seeded } from './seeded.ts';

const MINUTE = 60_000;

/** How many messages each chat has, and how many of them come at once. */
const MESSAGES = 24;
const BATCH = 12;

const lines = [
  'Are you coming tonight?',
  'I will be ten minutes late.',
  'Did you see the photos from Sunday?',
  'Yes, count me in.',
  'Let me check and tell you tomorrow.',
  'The train leaves at eight.',
  'Thank you, that helped a lot.',
  'Shall we say Thursday instead?',
  'I have left the key with the neighbours.',
  'Good idea!',
] as const;

/**
 * What an account brings with it once it is added: its status moves on from `connecting`, its contacts arrive, then its
 * chats, then their messages, the newest first.
 *
 * @param chats with the people in each
 */
export function planHistory(
  account: Account,
  contacts: readonly User[],
  chats: readonly NetworkChat[],
  seeded: Seeded,
  now: number,
): Planned[] {
  const { accountID } = account;
  const status = (after: number, status: Account['status'], statusText?: string): Planned => ({
    after,
    event: { type: 'account.status', accountID, status, ...(statusText !== undefined && { statusText }) },
  });
  return [
    status(0, 'connecting'),
    status(1000, 'backfilling', 'Fetching older messages'),
    { after: 1200, event: { type: 'contacts.known', accountID, contacts } },
    ...chats.map((chat): Planned => ({ after: 1500, event: { type: 'chat.created', accountID, chat } })),
    ...chats.flatMap((chat, position) => {
      const messages = writeMessages(chat, seeded, now);
      return [0, BATCH].map((from): Planned => {
        const batch = messages.slice(from, from + BATCH);
        const after = 2000 + position * 500 + from * 100;
        return { after, event: { type: 'message.backfilled', chatID: chat.id, messages: batch } };
      });
    }),
    status(6000, 'connected'),
  ];
}

/** The newest first, each some minutes or hours older than the one before. */
function writeMessages({ id: chatID, participants }: NetworkChat, seeded: Seeded, now: number): IncomingMessage[] {
  let timestamp = now;
  return Array.from({ length: MESSAGES }, (_, index) => {
    const about = ['history', chatID, String(index)];
    timestamp -= seeded.within([2 * MINUTE, 600 * MINUTE], 'time', ...about);
    const sender = participants[seeded.within([0, participants.length - 1], 'sender', ...about)] as User;
    return {
      id: seeded.digits(15, 'ID', ...about),
      senderID: sender.id,
      text: seeded.pick(lines, 'text', ...about),
      timestamp,
    };
  });
}
