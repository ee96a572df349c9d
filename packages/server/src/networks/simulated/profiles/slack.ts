import { prefixedIDs } from '../identities.ts';
import type { NetworkProfile } from '../profile.ts';

const ids = prefixedIDs('slackgo_', /[a-z\d]+-[\w.-]+/, 'beeper.com');

/** People are members of a workspace: they are found in it alone, and nobody else is. */
export const slack: NetworkProfile = {
  bridge: {
    id: 'slackgo',
    type: 'slackgo',
    provider: 'cloud',
    displayName: 'Slack',
    network: 'Slack',
    supportsMultipleAccounts: true,
    accountLimit: 10,
    removeScopes: ['current-device', 'all-devices'],
  },
  capabilities: {
    group_creation: {
      group: {
        type_description: 'Group direct message',
        participants: { allowed: true, max_length: 8, min_length: 2, required: true },
      },
      channel: {
        type_description: 'Channel',
        name: { allowed: true, max_length: 80, min_length: 1, required: true },
        participants: { allowed: true },
        topic: { allowed: true, max_length: 250 },
      },
    },
    resolve_identifier: {
      any_phone: false,
      contact_list: true,
      create_dm: true,
      lookup_email: true,
      lookup_phone: false,
      lookup_username: true,
      search: true,
    },
    image_pack_import: false,
  },
  chatCapabilities: {
    formatting: { bold: 2, italic: 2, strikethrough: 2, inline_code: 2, code_block: 2, blockquote: 2, underline: -1 },
    attachments: {
      'm.image': { mimeTypes: { 'image/*': 2 }, caption: 2, maxSize: 1_073_741_824 },
      'm.video': { mimeTypes: { 'video/*': 2 }, caption: 2, maxSize: 1_073_741_824 },
      'm.audio': { mimeTypes: { 'audio/*': 2 }, caption: 2, maxSize: 1_073_741_824 },
      'm.file': { mimeTypes: { '*/*': 2 }, caption: 2, maxSize: 1_073_741_824 },
    },
    maxTextLength: 40_000,
    locationMessage: -2,
    poll: -2,
    thread: 2,
    reply: 1,
    edit: 2,
    delete: 2,
    deleteForMe: false,
    reaction: 2,
    customEmojiReactions: true,
    readReceipts: false,
    typingNotifications: true,
    archive: true,
    markAsUnread: true,
    participantActions: { ban: 0, invite: 2, kick: 2, leave: 2, revokeInvite: 0 },
    state: {
      disappearingTimer: { level: -2 },
      avatar: { level: -2 },
      title: { level: 2 },
      description: { level: 2 },
    },
  },
  signInFlows: [
    {
      id: 'web',
      name: 'Web page',
      description: 'Sign in to a workspace in the browser.',
      steps: [
        {
          ask: () => ({
            type: 'cookies',
            stepID: 'slack-web',
            url: 'https://slack.example/signin',
            fields: [
              { id: 'auth_token', name: 'localConfig_v2', type: 'local_storage' },
              { id: 'cookie_token', name: 'd', type: 'cookie' },
            ],
            instructions: 'Sign in to your workspace on the page that opens. Beeper takes over from there.',
          }),
        },
      ],
    },
  ],
  identities: {
    ...ids,
    find({ kind, value }, self) {
      const workspace = workspaceOf(self.id);
      const username = kind === 'email' ? usernameAt(value, domainOf(self, workspace)) : value;
      const isPossible = kind !== 'phoneNumber' && username !== undefined && /^[a-z][\w.-]*$/.test(username);
      return isPossible ? `${workspace}-u07${username}` : undefined;
    },
    describe(handle, self) {
      const [workspace = '', member = ''] = handle.split(/-(.*)/s);
      const username = member.replace(/^u07/, '');
      return { username, email: `${username}@${domainOf(self, workspace)}` };
    },
    invent: (seeded, sessionID) =>
      `t07${seeded.letters(6, 'workspace', sessionID)}-u07${seeded.letters(6, 'member', sessionID)}`.toLowerCase(),
    toLoginID: (handle) => handle.toUpperCase(),
    toAccountID: (loginID) => `slackgo.${loginID}`,
  },
  chatDomain: 'beeper.com',
  delays: { sent: [100, 400], echo: [900, 2000] },
};

function workspaceOf(id: string): string {
  return ids.toHandle(id)?.split('-')[0] ?? '';
}

/** The domain that all members have their email addresses at. */
function domainOf(self: { email?: string } | undefined, workspace: string): string {
  return self?.email?.split('@')[1] ?? `${workspace}.example`;
}

function usernameAt(email: string, domain: string): string | undefined {
  return email.endsWith(`@${domain}`) ? email.slice(0, -domain.length - 1) : undefined;
}
