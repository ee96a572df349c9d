import { localAccountID, prefixedIDs } from '../identities.ts';
import type { NetworkProfile } from '../profile.ts';
import { rightAnswers } from '../rules.ts';

const ids = prefixedIDs('twitter_', /\w{4,15}/, 'beeper.local');

const HOME_PAGE = '^https://x\\.example/home';

/** People are usernames. Signing in takes what a web page leaves behind, and then a passcode. */
export const twitter: NetworkProfile = {
  bridge: {
    id: 'local-twitter',
    type: 'twitter',
    provider: 'local',
    displayName: 'X (Twitter)',
    network: 'X (Twitter)',
    supportsMultipleAccounts: true,
    accountLimit: 5,
    removeScopes: ['current-device', 'all-devices'],
  },
  capabilities: {
    group_creation: {
      group: {
        type_description: 'Group conversation',
        avatar: { allowed: true },
        name: { allowed: true, max_length: 50 },
        participants: { allowed: true, max_length: 255, min_length: 2, required: true },
      },
    },
    resolve_identifier: {
      any_phone: false,
      contact_list: false,
      create_dm: true,
      lookup_email: false,
      lookup_phone: false,
      lookup_username: true,
      search: true,
    },
    image_pack_import: false,
  },
  chatCapabilities: {
    attachments: {
      'm.image': { mimeTypes: { 'image/jpeg': 2, 'image/png': 2, 'image/webp': 2 }, caption: 2, maxSize: 5_242_880 },
      'm.video': { mimeTypes: { 'video/mp4': 2 }, caption: 2, maxSize: 15_728_640, maxDuration: 140 },
      'fi.mau.gif': { mimeTypes: { 'image/gif': 2 }, caption: 2, maxSize: 15_728_640 },
      'org.matrix.msc3245.voice': { mimeTypes: { 'audio/ogg': 1, 'audio/mp4': 2 }, caption: -2, maxSize: 5_242_880 },
    },
    maxTextLength: 10_000,
    locationMessage: -2,
    poll: -2,
    thread: -2,
    reply: 2,
    edit: 2,
    editMaxCount: 5,
    editMaxAge: 900,
    delete: 0,
    deleteForMe: true,
    reaction: 2,
    reactionCount: 1,
    customEmojiReactions: false,
    readReceipts: true,
    typingNotifications: true,
    archive: true,
    markAsUnread: false,
    deleteChat: true,
    participantActions: { ban: 0, invite: 2, kick: 0, leave: 2, revokeInvite: 0 },
    state: {
      disappearingTimer: { level: -2 },
      avatar: { level: 2 },
      title: { level: 2 },
      description: { level: -2 },
    },
  },
  signInFlows: [
    {
      id: 'web',
      name: 'Web page',
      description: 'Sign in to X in the browser.',
      steps: [
        {
          ask: () => ({
            type: 'cookies',
            stepID: 'twitter-web',
            url: 'https://x.example/login',
            fields: [
              { id: 'auth_token', name: 'auth_token', type: 'cookie' },
              { id: 'csrf_token', name: 'x-csrf-token', type: 'header' },
            ],
            expectedFinalURLRegex: HOME_PAGE,
            instructions: 'Sign in on the page that opens. Beeper takes over from there.',
            userAgent:
              'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36',
          }),
          refuse: ({ lastURL }) =>
            lastURL === undefined || new RegExp(HOME_PAGE).test(lastURL)
              ? undefined
              : { code: 'not_signed_in', message: 'Nobody has signed in on the page of X.' },
        },
        {
          ask: () => ({
            type: 'user_input',
            stepID: 'twitter-passcode',
            fields: [
              { id: 'passcode', label: 'Passcode', type: 'password' },
              { id: 'device_name', label: 'Device name', initialValue: 'Beeper', optional: true, type: 'text' },
            ],
            instructions: 'Enter the passcode of your encrypted direct messages.',
          }),
          refuse: ({ fields }) =>
            fields?.passcode === rightAnswers.passcode
              ? undefined
              : { code: 'invalid_passcode', message: 'X did not accept this passcode.' },
        },
      ],
    },
  ],
  identities: {
    ...ids,
    find: ({ kind, value }) => (kind === 'username' && /^\w{4,15}$/.test(value) ? value : undefined),
    describe: (handle) => ({ username: handle }),
    invent: (seeded, sessionID) => `user_${seeded.letters(8, 'username', sessionID).toLowerCase()}`,
    toLoginID: (handle) => handle,
    toAccountID: localAccountID('local-twitter'),
  },
  chatDomain: 'beeper.local',
  delays: { sent: [200, 800], received: { delivered: [200, 900], seen: [3000, 40_000] }, echo: [1500, 3500] },
};
