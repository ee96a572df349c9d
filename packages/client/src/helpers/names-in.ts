import type { Chat, User } from '@beeper-openapi/types';
import type { BaseBeeperDesktop } from '../base-client.ts';
import type { RequestOptions } from '../options.ts';
import { Chats, Contacts } from '../resources.gen.ts';
import { nameOf } from './name-of.ts';

/**
 * The names of all who are in a chat, by their ID. Lists give a chat with some of its participants, and some of those
 * without a name: what is missing is read from the chat, then from the account's contacts.
 *
 * @param chat as a list, a search or `chats.retrieve` gives it
 * @returns a name for each participant; the ID itself for one whom nobody knows by name
 * @throws {APIError} when something that is missing cannot be read
 * @example
 * ```ts
 * const chat = await client.chats.retrieve('!Rd9kWq2LmVx7:beeper.local');
 * const names = await namesIn(client, chat);
 * for (const { senderID, text } of (await client.messages.list(chat.id)).items) console.log(names.get(senderID), text);
 * ```
 */
export async function namesIn(
  client: BaseBeeperDesktop,
  chat: Pick<Chat, 'id' | 'accountID' | 'participants'>,
  options?: RequestOptions,
): Promise<Map<string, string>> {
  let { participants } = chat;
  if (participants.hasMore) {
    ({ participants } = await new Chats(client).retrieve(chat.id, { maxParticipantCount: -1 }, options));
  }
  const names = new Map(participants.items.map((person) => [person.id, nameOf(person)]));
  const nameless = new Set(participants.items.filter(isNameless).map(({ id }) => id));
  if (nameless.size === 0) return names;
  for await (const contact of new Contacts(client).list(chat.accountID, {}, options)) {
    if (nameless.has(contact.id) && !isNameless(contact)) {
      names.set(contact.id, nameOf(contact));
      nameless.delete(contact.id);
      if (nameless.size === 0) break;
    }
  }
  return names;
}

function isNameless(person: User): boolean {
  return nameOf(person) === person.id;
}
