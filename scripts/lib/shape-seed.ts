import type { Story } from './read-story.ts';

type Thing = Record<string, unknown>;
type Things = Record<string, Thing>;

/** When the story is told: a moment after its latest message. */
const NOW = '2026-10-16T19:30:00.000Z';

/** What a server that tells the story begins with: everything as it stands at the story's last moment. */
export function shapeSeed(story: Story): object {
  const accounts = story.accounts as Things;
  const people = story.people as Record<string, Things>;
  const chats = Object.values(story.chats as Things);
  const { logins } = story.bridges as { logins: Things };
  const setup = story.setup as StoryOfSetup;
  return {
    now: NOW,
    accounts: Object.values(accounts),
    // Of the others, their accounts tell all there is to know.
    logins: [logins.telegram],
    contacts: Object.fromEntries(
      Object.entries(accounts).map(([network, { accountID }]) => {
        return [accountID, Object.values(people[network] ?? {}).filter(({ isSelf }) => !isSelf)];
      }),
    ),
    labels: Object.values(story.labels as Things),
    // The chats in which nothing has happened are opened by requests that the examples show.
    chats: chats.filter(({ lastActivity }) => lastActivity !== undefined),
    messages: latestStates(
      Object.values(story.messages as Record<string, Things>).flatMap((chat) => Object.values(chat)),
    ).map(withoutPlaces),
    files: shapeFiles(story.files as StoryOfFiles),
    people: [shapeMaya(setup)],
    setup: { ...setup.matrix.maya, recoveryKey: setup.recoveryKeys.old },
  };
}

interface StoryOfFiles {
  attachments: Things;
  contents: Record<string, string>;
  /** As base64. */
  bytes: Record<string, string>;
}

interface StoryOfSetup {
  addresses: Record<string, string>;
  matrix: Things;
  phone: Thing;
  tablet: Thing;
  recoveryKeys: Record<string, string>;
}

/** The one who has a Beeper account when the story begins. */
function shapeMaya({ addresses, matrix, phone, tablet, recoveryKeys }: StoryOfSetup): object {
  const { deviceID: _, ...maya } = matrix.maya ?? {};
  return { ...maya, email: addresses.maya, recoveryKey: recoveryKeys.old, devices: [phone, tablet] };
}

/** A message that the story tells in several states, as one while it is sent and then as one that has gone out. */
function latestStates(messages: readonly Thing[]): Thing[] {
  return [...new Map(messages.map((message) => [message.sortKey, message])).values()];
}

/** The story names places on the disk of the machine that it tells of. A server has the files under their IDs alone. */
function withoutPlaces(message: Thing): Thing {
  if (!Array.isArray(message.attachments)) return message;
  return {
    ...message,
    attachments: message.attachments.map((attachment) => ({ ...attachment, srcURL: attachment.id })),
  };
}

/** The bytes of what hangs on messages. */
function shapeFiles({ attachments, contents, bytes }: StoryOfFiles): object[] {
  return Object.entries(attachments).map(([key, { id: url, mimeType, fileName }]) => {
    const base64 = bytes[key] ?? Buffer.from(contents[key] ?? '').toString('base64');
    return { url, mimeType, fileName, base64 };
  });
}
