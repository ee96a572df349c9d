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
  const setup = story.setup as { matrix: Things; recoveryKeys: Record<string, string> };
  return {
    now: NOW,
    accounts: Object.values(accounts),
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
    ),
    setup: { ...setup.matrix.maya, recoveryKey: setup.recoveryKeys.old },
  };
}

/** A message that the story tells in several states, as one while it is sent and then as one that has gone out. */
function latestStates(messages: readonly Thing[]): Thing[] {
  return [...new Map(messages.map((message) => [message.sortKey, message])).values()];
}
