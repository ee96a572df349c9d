// What the profiles of several networks name people and accounts by.

import type { Identities } from './profile.ts';
import type { Seeded } from './seeded.ts';

/** IDs of people such as `@whatsapp_14155550142:beeper.local`. */
export function prefixedIDs(prefix: string, domain: string): Pick<Identities, 'toID' | 'toHandle'> {
  const start = `@${prefix}`;
  const end = `:${domain}`;
  return {
    toID: (handle) => `${start}${handle}${end}`,
    toHandle: (id) => (id.startsWith(start) && id.endsWith(end) ? id.slice(start.length, -end.length) : undefined),
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
