import type { ChatCapabilities, ProvisioningCapabilities, User } from '@beeper-openapi/types';
import type { BridgeFacts, PersonIdentifier } from '../network.ts';
import type { Seeded } from './seeded.ts';
import type { SignInFlow } from './sign-in.ts';

/** All that tells one simulated network from another. */
export interface NetworkProfile {
  readonly bridge: BridgeFacts;
  readonly capabilities: ProvisioningCapabilities;
  /** What its chats support. The network keeps to it: it refuses what is beyond. */
  readonly chatCapabilities: ChatCapabilities;
  /** None when accounts cannot be added. */
  readonly signInFlows: readonly SignInFlow[];
  readonly identities: Identities;
  /** What follows the `:` in IDs of chats. */
  readonly chatDomain: string;
  readonly delays: Delays;
}

/**
 * How a network names people. A person has one handle there, such as a username or the digits of a phone number; the
 * rest follows from it.
 */
export interface Identities {
  /** The ID that the app knows a person by. */
  toID(handle: string): string;
  /** The other way; undefined when the ID is none of this network. */
  toHandle(id: string): string | undefined;
  /**
   * The handle of whoever has a phone number, an email address or a username.
   *
   * @param self who asks
   * @returns undefined when the network does not look people up by it, or nobody can have it
   */
  find(identifier: PersonIdentifier, self: User): string | undefined;
  /**
   * What the network tells of a person beside the name.
   *
   * @param self who asks; undefined for one who is signing in
   */
  describe(handle: string, self: User | undefined): Pick<User, 'username' | 'phoneNumber' | 'email'>;
  /** The handle of somebody who signs in without giving a phone number. */
  invent(seeded: Seeded, sessionID: string): string;
  toLoginID(handle: string): string;
  toAccountID(loginID: string, seeded: Seeded): string;
}

/** How long things take, in milliseconds: at least, and at most. */
export interface Delays {
  /** Until the network has a message that is sent. */
  readonly sent: Range;
  /** From then on, until it reaches the others, and from there until each of them reads it. Absent on networks that do not tell. */
  readonly received?: { readonly delivered: Range; readonly seen: Range };
  /** From when a message is sent, until the echo answers. */
  readonly echo: Range;
}

type Range = readonly [least: number, most: number];
