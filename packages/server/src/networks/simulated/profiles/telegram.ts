import { localAccountID, phoneNumberOf, prefixedIDs } from '../identities.ts';
import type { NetworkProfile } from '../profile.ts';
import { askCode, askPassword, askPhoneNumber, showQRCode } from '../sign-in-steps.ts';

const ids = prefixedIDs('telegram_', /\d{7}|[a-z][\w.]{3,31}/, 'beeper.local');

/** People have a number, which is the end of their phone number here, and most a username. */
export const telegram: NetworkProfile = {
  bridge: {
    id: 'local-telegram',
    type: 'telegram',
    provider: 'local',
    displayName: 'Telegram',
    network: 'Telegram',
    supportsMultipleAccounts: true,
    accountLimit: 5,
    removeScopes: ['current-device', 'all-devices'],
  },
  capabilities: {
    group_creation: {
      group: {
        type_description: 'Group chat',
        avatar: { allowed: true },
        disappear: {
          allowed: true,
          settings: { types: ['', 'after_send'], timers: [86_400_000, 604_800_000, 2_592_000_000] },
        },
        name: { allowed: true, max_length: 255, min_length: 1, required: true },
        participants: { allowed: true, min_length: 1, required: true },
      },
      channel: {
        type_description: 'Channel',
        name: { allowed: true, max_length: 255, min_length: 1, required: true },
        topic: { allowed: true, max_length: 255 },
        username: { allowed: false },
      },
    },
    resolve_identifier: {
      any_phone: false,
      contact_list: true,
      create_dm: true,
      lookup_email: false,
      lookup_phone: true,
      lookup_username: true,
      search: true,
    },
    image_pack_import: true,
  },
  chatCapabilities: {
    formatting: { bold: 2, italic: 2, strikethrough: 2, underline: 2, spoiler: 2, inline_code: 2, code_block: 2 },
    attachments: {
      'm.image': {
        mimeTypes: { 'image/jpeg': 2, 'image/png': 2, 'image/webp': 2 },
        caption: 2,
        maxCaptionLength: 1024,
        maxSize: 10_485_760,
      },
      'm.video': { mimeTypes: { 'video/mp4': 2 }, caption: 2, maxCaptionLength: 1024, maxSize: 2_097_152_000 },
      'm.audio': {
        mimeTypes: { 'audio/mpeg': 2, 'audio/mp4': 2 },
        caption: 2,
        maxCaptionLength: 1024,
        maxSize: 2_097_152_000,
      },
      'm.file': { mimeTypes: { '*/*': 2 }, caption: 2, maxCaptionLength: 1024, maxSize: 2_097_152_000 },
      'm.sticker': { mimeTypes: { 'image/webp': 2, 'image/png': 1 }, caption: -2, maxSize: 524_288 },
      'fi.mau.gif': { mimeTypes: { 'video/mp4': 2, 'image/gif': 1 }, caption: 2, maxCaptionLength: 1024 },
      'org.matrix.msc3245.voice': { mimeTypes: { 'audio/ogg': 2 }, caption: 2, maxCaptionLength: 1024 },
    },
    maxTextLength: 4096,
    locationMessage: 2,
    poll: 1,
    thread: 1,
    reply: 2,
    edit: 2,
    editMaxAge: 172_800,
    delete: 2,
    deleteForMe: true,
    reaction: 2,
    reactionCount: 1,
    allowedReactions: ['👍', '👎', '❤️', '🔥', '🥰', '👏', '😁', '🤔', '🤯', '😱', '😢', '🎉', '🙏', '👌', '💯'],
    customEmojiReactions: false,
    disappearingTimer: { types: ['afterSend'], timers: [86_400_000, 604_800_000, 2_592_000_000] },
    readReceipts: true,
    typingNotifications: true,
    archive: true,
    markAsUnread: true,
    deleteChat: true,
    deleteChatForEveryone: true,
    participantActions: { ban: 2, invite: 2, kick: 2, leave: 2, revokeInvite: 0 },
    state: { disappearingTimer: { level: 2 }, avatar: { level: 2 }, title: { level: 2 }, description: { level: 2 } },
  },
  signInFlows: [
    {
      id: 'phone',
      name: 'Phone number',
      description: 'Telegram sends a code to the devices that are still signed in.',
      steps: [
        askPhoneNumber('telegram', 'Telegram'),
        askCode('telegram', 'Telegram'),
        askPassword('telegram', 'Telegram'),
      ],
    },
    {
      id: 'qr',
      name: 'QR code',
      description: 'Scan a code with Telegram on a phone.',
      steps: [
        showQRCode(
          'telegram',
          'In Telegram on your phone, open Settings, Devices, Link Desktop Device, and scan this code.',
          ({ sessionID }, seeded) => `tg://login?token=${seeded.letters(24, 'QR code', sessionID)}`,
        ),
      ],
    },
  ],
  identities: {
    ...ids,
    find({ kind, value }) {
      if (kind === 'phoneNumber') return value.slice(-7);
      return kind === 'username' && /^[a-z][\w.]{3,31}$/.test(value) ? value : undefined;
    },
    describe: (handle) => (/^\d/.test(handle) ? {} : { username: handle }),
    invent: (seeded, sessionID) => phoneNumberOf(seeded, sessionID).slice(-7),
    toLoginID: (handle) => handle,
    toAccountID: localAccountID('local-telegram'),
  },
  chatDomain: 'beeper.local',
  delays: { sent: [100, 500], received: { delivered: [100, 600], seen: [2000, 30_000] }, echo: [1200, 2500] },
};
