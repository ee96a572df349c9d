// What our types and those of the official SDK, in version 5.0.0, say of the same calls. It is checked by compiling it:
// each difference has to be listed here, and each one that is listed has to be there.

import type { BeeperDesktop } from '@beeper/desktop-api';
import type * as here from '../../src/index.ts';
import type { Difference } from './difference.ts';
import type { OurCall, OurParameters, OurPath, OurResponse } from './ours.ts';
import type { TheirCall, TheirParameters, TheirResponse } from './theirs.ts';

/** Every difference that is known and meant. */
type Listed =
  // What came after 5.0.0.
  | 'Account.status: only here, and required'
  | `Account.${'capabilities' | 'loginID' | 'statusText'}: only here`
  | `${Chat}.${'labels' | 'merge' | 'mergedIntoChatID'}: only here`
  | 'chats.list parameters.limit: only here'
  | 'chats.search parameters.labelID: only here'
  // Enumerations that are open here: a newer app may answer other values.
  | 'Account.bridge.provider: wider here'
  | 'Attachment.type: wider here'
  | `${Chat}.${'type' | 'capabilities.disappearingTimer.types[]' | 'draft.attachments{}.type'}: wider here`
  | `${Message}.${'type' | 'sendStatus.status'}: wider here`
  | `chats.${'create' | 'start'} response.status: wider here`
  // The SDK takes null for a parameter that is left out, and any text for a direction.
  | `${Paged} parameters.${'cursor' | 'direction'}: wider there`
  | `${'accounts.contacts.list' | 'chats.search' | 'messages.search'} parameters.limit: wider there`
  // The SDK turns streams, responses and files on disk into a body by itself.
  | 'assets.upload parameters.file: wider there'
  // The SDK knows of a page what all pages have, and drops the chats that the messages belong to.
  | 'messages.search response.chats: only here, and required';

/** Where the SDK has a chat, under its name or with more fields. */
type Chat = 'Chat' | 'chats.create response' | 'chats.list response.items[]' | 'chats.start response';
type Message = 'Message' | 'messages.update response';
type Paged = 'accounts.contacts.list' | 'chats.list' | 'chats.search' | 'messages.list' | 'messages.search';

/** Models that both name. What differs in one is reported once. */
interface Models {
  Account: [here.Account, BeeperDesktop.Account];
  Attachment: [here.Attachment, BeeperDesktop.Attachment];
  Chat: [here.Chat, BeeperDesktop.Chat];
  Message: [here.Message, BeeperDesktop.Message];
  Reaction: [here.Reaction, BeeperDesktop.Reaction];
  User: [here.User, BeeperDesktop.User];
}

type Found =
  | {
      [Call in OurCall & TheirCall]:
        | Difference<OurParameters<Call>, TheirParameters<Call, OurPath<Call>>, `${Call} parameters`, Models>
        | Difference<OurResponse<Call>, TheirResponse<Call>, `${Call} response`, Models>;
    }[OurCall & TheirCall]
  | `${Exclude<TheirCall, OurCall>}: only there`;

// The compiler names what is left over, with these words of advice.
export const notListed: Record<Exclude<Found, Listed>, 'mend the spec, or list it with its reason'> = {};
export const notFound: Record<Exclude<Listed, Found>, 'it is gone: take it off the list'> = {};
