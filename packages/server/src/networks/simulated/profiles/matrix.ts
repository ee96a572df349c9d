import type { NetworkProfile } from '../profile.ts';

const USER_ID = /^@([^:]+:.+)$/;

/** Beeper's own network. Its account is that of the app, so none can be added and none removed. */
export const matrix: NetworkProfile = {
  bridge: {
    id: 'matrix',
    type: 'matrix',
    provider: 'cloud',
    displayName: 'Beeper',
    network: 'Beeper (Matrix)',
    supportsMultipleAccounts: false,
    accountLimit: 1,
    removeScopes: [],
  },
  capabilities: {
    group_creation: {
      group: {
        type_description: 'Room',
        avatar: { allowed: true },
        disappear: { allowed: true, settings: { types: ['', 'after_send', 'after_read'], omit_empty_timer: true } },
        name: { allowed: true },
        participants: { allowed: true },
        topic: { allowed: true },
        username: { allowed: true },
      },
    },
    resolve_identifier: {
      any_phone: false,
      contact_list: true,
      create_dm: true,
      lookup_email: false,
      lookup_phone: false,
      lookup_username: true,
      search: true,
    },
    image_pack_import: true,
  },
  chatCapabilities: {
    formatting: {
      bold: 2,
      italic: 2,
      underline: 2,
      strikethrough: 2,
      inline_code: 2,
      code_block: 2,
      blockquote: 2,
      spoiler: 2,
    },
    attachments: {
      'm.image': { mimeTypes: { 'image/*': 2 }, caption: 2, maxSize: 104_857_600 },
      'm.video': { mimeTypes: { 'video/*': 2 }, caption: 2, maxSize: 104_857_600 },
      'm.audio': { mimeTypes: { 'audio/*': 2 }, caption: 2, maxSize: 104_857_600 },
      'm.file': { mimeTypes: { '*/*': 2 }, caption: 2, maxSize: 104_857_600 },
      'm.sticker': { mimeTypes: { 'image/*': 2 }, caption: -2, maxSize: 104_857_600 },
      'fi.mau.gif': { mimeTypes: { 'image/gif': 2, 'video/mp4': 2 }, caption: 2, maxSize: 104_857_600 },
      'org.matrix.msc3245.voice': { mimeTypes: { 'audio/ogg': 2 }, caption: 2, maxSize: 104_857_600 },
    },
    maxTextLength: 60_000,
    locationMessage: 2,
    poll: 2,
    thread: 2,
    reply: 2,
    edit: 2,
    delete: 2,
    deleteForMe: false,
    reaction: 2,
    customEmojiReactions: true,
    disappearingTimer: { types: ['afterSend', 'afterRead'], omitEmptyTimer: true },
    readReceipts: true,
    typingNotifications: true,
    archive: true,
    markAsUnread: true,
    participantActions: { ban: 2, invite: 2, kick: 2, leave: 2, revokeInvite: 2 },
    state: { disappearingTimer: { level: 2 }, avatar: { level: 2 }, title: { level: 2 }, description: { level: 2 } },
  },
  signInFlows: [],
  identities: {
    toID: (handle) => `@${handle}`,
    toHandle: (id) => USER_ID.exec(id)?.[1],
    find({ kind, value }) {
      if (kind !== 'username' || !/^[\w.=/-]+(?::[\w.-]+)?$/.test(value)) return undefined;
      return value.includes(':') ? value : `${value}:beeper.com`;
    },
    describe: (handle) => ({ username: `@${handle}` }),
    invent: (seeded, sessionID) => `${seeded.letters(8, 'username', sessionID).toLowerCase()}:beeper.com`,
    toLoginID: (handle) => handle,
    toAccountID: () => 'matrix',
  },
  chatDomain: 'beeper.com',
  delays: { sent: [50, 250], received: { delivered: [50, 400], seen: [2000, 20_000] }, echo: [800, 1800] },
};
