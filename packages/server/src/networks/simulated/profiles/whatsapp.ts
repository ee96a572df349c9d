import { localAccountID, phoneNumberOf, prefixedIDs } from '../identities.ts';
import type { NetworkProfile } from '../profile.ts';
import type { SignInStep } from '../sign-in.ts';
import { askPhoneNumber, showQRCode } from '../sign-in-steps.ts';

const ids = prefixedIDs('whatsapp_', /\d{7,15}/, 'beeper.local');

const showPairingCode: SignInStep = {
  ask: ({ sessionID }, seeded) => ({
    type: 'display_and_wait',
    stepID: 'whatsapp-pairing-code',
    display: {
      type: 'code',
      data: seeded.letters(8, 'pairing code', sessionID).toUpperCase().replace(/^.{4}/, '$&-'),
    },
    instructions: 'In WhatsApp on your phone, open Linked devices, Link with phone number, and enter this code.',
  }),
};

/** People are phone numbers, and any number can be written to. */
export const whatsapp: NetworkProfile = {
  bridge: {
    id: 'local-whatsapp',
    type: 'whatsapp',
    provider: 'local',
    displayName: 'WhatsApp',
    network: 'WhatsApp',
    supportsMultipleAccounts: true,
    accountLimit: 5,
    removeScopes: ['current-device'],
  },
  capabilities: {
    group_creation: {
      group: {
        type_description: 'Group',
        avatar: { allowed: true },
        disappear: {
          allowed: true,
          settings: { types: ['', 'after_send'], timers: [86_400_000, 604_800_000, 7_776_000_000] },
        },
        name: { allowed: true, max_length: 100, min_length: 1, required: true },
        participants: { allowed: true, max_length: 1023, min_length: 1, required: true },
        topic: { allowed: true, max_length: 512 },
      },
    },
    resolve_identifier: {
      any_phone: true,
      contact_list: true,
      create_dm: true,
      lookup_email: false,
      lookup_phone: true,
      lookup_username: false,
      search: false,
    },
  },
  chatCapabilities: {
    formatting: { bold: 2, italic: 2, strikethrough: 2, inline_code: 2, underline: -1 },
    attachments: {
      'm.image': {
        mimeTypes: { 'image/jpeg': 2, 'image/png': 2, 'image/gif': 1 },
        caption: 2,
        maxCaptionLength: 1024,
        maxSize: 16_777_216,
        viewOnce: true,
      },
      'm.file': { mimeTypes: { '*/*': 2 }, caption: 2, maxSize: 2_000_000_000 },
      'org.matrix.msc3245.voice': { mimeTypes: { 'audio/ogg': 2 }, caption: -2 },
    },
    maxTextLength: 65_536,
    locationMessage: 2,
    poll: 1,
    thread: -1,
    reply: 2,
    edit: 2,
    editMaxCount: 10,
    editMaxAge: 900,
    delete: 2,
    deleteMaxAge: 172_800,
    deleteForMe: true,
    reaction: 2,
    reactionCount: 1,
    customEmojiReactions: false,
    disappearingTimer: { types: ['afterSend'], timers: [86_400_000, 604_800_000, 7_776_000_000] },
    readReceipts: true,
    typingNotifications: true,
    archive: true,
    markAsUnread: true,
    deleteChat: true,
    deleteChatForEveryone: false,
    participantActions: { ban: 0, invite: 2, kick: 2, leave: 2, revokeInvite: 0 },
    state: { disappearingTimer: { level: 2 }, avatar: { level: 2 }, title: { level: 2 }, description: { level: 2 } },
  },
  signInFlows: [
    {
      id: 'qr',
      name: 'QR code',
      description: 'Scan a code with WhatsApp on a phone.',
      steps: [
        showQRCode(
          'whatsapp',
          'In WhatsApp on your phone, open Linked devices, Link a device, and scan this code.',
          ({ sessionID }, seeded) => `2@${seeded.letters(32, 'QR code', sessionID)}`,
        ),
      ],
    },
    {
      id: 'phone',
      name: 'Phone number',
      description: 'Enter a code in WhatsApp on a phone.',
      steps: [askPhoneNumber('whatsapp', 'WhatsApp'), showPairingCode],
    },
  ],
  identities: {
    ...ids,
    find: ({ kind, value }) => (kind === 'phoneNumber' ? value.slice(1) : undefined),
    describe: (handle) => ({ phoneNumber: `+${handle}` }),
    invent: (seeded, sessionID) => phoneNumberOf(seeded, sessionID).slice(1),
    toLoginID: (handle) => handle,
    toAccountID: localAccountID('local-whatsapp'),
  },
  chatDomain: 'beeper.local',
  delays: { sent: [150, 700], received: { delivered: [200, 1500], seen: [2000, 30_000] }, echo: [1500, 3000] },
};
