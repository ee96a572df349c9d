import type { Account, Chat } from '@beeper-openapi/types';

/** The names of networks whose bridges are called otherwise. */
const names = new Map([
  ['discordgo', 'Discord'],
  ['imessage', 'iMessage'],
  ['matrix', 'Beeper (Matrix)'],
  ['slackgo', 'Slack'],
  ['whatsapp', 'WhatsApp'],
]);

/**
 * The network's name for people, wherever this version of the app tells it. Early versions have it on chats, 4.2.557
 * has it on neither, and since 4.2.808 it is on both again; without it, the account's bridge gives one.
 *
 * @param chat anything that may have a `network`
 * @param account the chat's account, if you have it
 * @returns the name, or undefined when nothing tells it
 * @example
 * ```ts
 * const [account] = await client.accounts.list();
 * console.log(networkOf({}, account));
 * ```
 */
export function networkOf(
  chat: Partial<Pick<Chat, 'network'>>,
  account?: Partial<Pick<Account, 'network' | 'bridge'>>,
): string | undefined {
  const type = account?.bridge?.type;
  return (
    chat.network || account?.network || (type && (names.get(type) ?? type.charAt(0).toUpperCase() + type.slice(1)))
  );
}
