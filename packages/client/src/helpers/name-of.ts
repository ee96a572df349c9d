import type { User } from '@beeper-openapi/types';

/**
 * What to call a person: the best that is known of them, and their ID when nothing is.
 *
 * @example
 * ```ts
 * for (const person of (await client.chats.retrieve('!Rd9kWq2LmVx7:beeper.local')).participants.items) {
 *   console.log(nameOf(person));
 * }
 * ```
 */
export function nameOf({ fullName, username, phoneNumber, email, id }: User): string {
  return [fullName, username, phoneNumber, email].find((name) => name?.trim()) ?? id;
}
