import type { Account } from '@beeper-openapi/types';
import type { NetworkChat } from '../networks/network.ts';
import type { ChatRecord } from '../store/chats.ts';

/** A chat of a network as the app begins with it. */
export function toChatRecord(account: Account, chat: NetworkChat): ChatRecord {
  const { id, type, title, description, capabilities } = chat;
  return {
    id,
    accountID: account.accountID,
    network: account.network ?? account.bridge.type,
    title,
    type,
    unreadCount: 0,
    ...(description !== undefined && { description }),
    isReadOnly: false,
    unreadMentionsCount: 0,
    draft: null,
    reminder: null,
    snooze: null,
    isArchived: false,
    isMarkedUnread: false,
    isMuted: false,
    isPinned: false,
    isLowPriority: false,
    messageExpirySeconds: null,
    capabilities,
  };
}
