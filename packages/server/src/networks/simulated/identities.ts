// What the profiles of several networks name people and accounts by.

import type { Identities } from './profile.ts';
import type { Seeded } from './seeded.ts';

/**
 * IDs of people such as `@whatsapp_14155550142:beeper.local`.
 *
 * @param form what the handle in the middle looks like
 */
export function prefixedIDs(prefix: string, form: RegExp, domain: string): Pick<Identities, 'toID' | 'toHandle'> {
  const pattern = new RegExp(`^@${prefix}(${form.source}):${domain.replaceAll('.', '\\.')}$`);
  return {
    toID: (handle) => `@${prefix}${handle}:${domain}`,
    toHandle: (id) => pattern.exec(id)?.[1],
  };
}

/** IDs of accounts such as `local-whatsapp_ba_7Qm2xVn4`. */
export function localAccountID(bridgeID: string): Identities['toAccountID'] {
  return (loginID, seeded) => `${bridgeID}_ba_${seeded.letters(8, 'account', bridgeID, loginID)}`;
}

/** The phone number of somebody who signs in without giving one. */
export function phoneNumberOf(seeded: Seeded, sessionID: string): string {
  return `+1415555${seeded.digits(4, 'phone number', sessionID)}`;
}
