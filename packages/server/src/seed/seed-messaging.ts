import type { Account, Chat } from '@beeper-openapi/types';
import type { Reminders } from '../messaging/reminders.ts';
import type { Timeline } from '../messaging/timeline.ts';
import type { Networks } from '../networks/networks.ts';
import { omit } from '../omit.ts';
import type { Accounts } from '../store/accounts.ts';
import type { ChatRecord, Chats } from '../store/chats.ts';
import type { Labels } from '../store/labels.ts';
import type { Messages } from '../store/messages.ts';
import type { Seed } from './seed.ts';

/** Where a seed's labels, chats and messages go. */
export interface MessagingParts {
  readonly networks: Networks;
  readonly accounts: Accounts;
  readonly labels: Labels;
  readonly chats: Chats;
  readonly messages: Messages;
  readonly timeline: Timeline;
  readonly reminders: Reminders;
}

/** Puts the labels, chats and messages of a seed into the database. Its accounts are there already. */
export function seedMessaging(parts: MessagingParts, seed: Seed): void {
  const { accounts, chats, labels, messages, networks, reminders, timeline } = parts;
  for (const label of seed.labels ?? []) labels.put(label);
  const records = new Map<string, ChatRecord>();
  for (const chat of seed.chats ?? []) {
    const account = accounts.get(chat.accountID);
    if (!account) accounts.put(makeAccount(chat), true);
    // A merged chat can do what its members can.
    const network = account && !chat.merge && networks.ofAccount(account);
    const capabilities = chat.capabilities ?? (network || undefined)?.chatCapabilities;
    const record = { ...omit(chat, 'participants', 'labels'), ...(capabilities && { capabilities }) };
    records.set(chat.id, record);
    chats.insert(record, chat.participants.items, chat.participants.total);
    for (const label of chat.labels ?? []) {
      labels.put(label);
      chats.label(chat.id, label.id);
    }
    reminders.plan(record);
  }
  for (const message of seed.messages ?? []) {
    const chat = records.get(message.chatID);
    if (!chat) throw new Error(`The message ${message.id} of the seed is in a chat that the seed lacks.`);
    timeline.planDisappearance(messages.addAt(message), chat);
  }
}

/** The account of a chat, as far as the chat tells. */
function makeAccount({ accountID, network, participants }: Chat): Account {
  const self = participants.items.find(({ isSelf }) => isSelf);
  return {
    accountID,
    bridge: { id: accountID, provider: 'local', type: accountID },
    status: 'connected',
    user: self ? omit(self, 'isAdmin', 'isPending', 'isNetworkBot') : { id: accountID, isSelf: true },
    network,
  };
}
