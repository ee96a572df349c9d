import type { User } from '@beeper-openapi/types';

/** What a person is looked up by exactly, each in its normal form. */
export function identifiersOf({ phoneNumber, email, username }: User): string[] {
  const identifiers: string[] = [];
  if (phoneNumber !== undefined) identifiers.push(phoneNumber.replaceAll(/[^\d+]/g, ''));
  if (email !== undefined) identifiers.push(normalizeEmail(email));
  if (username !== undefined) identifiers.push(normalizeUsername(username));
  return [...new Set(identifiers)];
}

export function normalizeEmail(email: string): string {
  return email.trim().toLowerCase();
}

export function normalizeUsername(username: string): string {
  return username.trim().replace(/^@/, '').toLowerCase();
}

/**
 * Reads a phone number, in whatever form people write it.
 *
 * @param self who has written it. Without a country code, the number is one of their country.
 * @returns it as E.164 has it; undefined when it is none
 */
export async function readPhoneNumber(text: string, self: User): Promise<string | undefined> {
  if (!/^\+?[\d\s()./-]+$/.test(text)) return undefined;
  // Loaded when it is needed first: it takes longer than all else that a server starts with.
  const { parsePhoneNumberFromString: parse } = await import('libphonenumber-js/min');
  const own = self.phoneNumber === undefined ? undefined : parse(self.phoneNumber);
  const number = parse(text, { extract: false, ...(own && { defaultCallingCode: own.countryCallingCode }) });
  return number?.isPossible() ? number.number : undefined;
}
