import type { Account, BridgeLogin, Chat, Label, Message, User } from '@beeper-openapi/types';

/**
 * What an app begins with. The same as a JSON file is what `--seed` takes. Every part may be missing, and things are
 * written as the API answers with them.
 */
export interface Seed {
  /**
   * The moment that it tells of. All its times are moved along so that this moment is when the server starts: what
   * happened ten minutes ago stays ten minutes old. Absent, times stay as they are.
   */
  readonly now?: string;
  readonly accounts?: readonly Account[];
  /** Those that are missing are made up for accounts that name one. */
  readonly logins?: readonly BridgeLogin[];
  /** The people that each account knows, by account. */
  readonly contacts?: { readonly [accountID: string]: readonly User[] };
  readonly labels?: readonly Label[];
  /** A chat on an account that is not among the accounts shows all the same, as some networks' do. */
  readonly chats?: readonly Chat[];
  readonly messages?: readonly Message[];
  readonly files?: readonly SeedFile[];
  /** Who has a Beeper account, and can sign in. Any other address can sign up. */
  readonly people?: readonly SeedPerson[];
  /** Whether a person is signed in to Beeper on this device. Nobody is when it is absent. */
  readonly setup?: SeedSetup;
}

/** The bytes of an attachment. */
export interface SeedFile {
  /** What messages know it by, such as `mxc://beeper.com/…`. */
  readonly url: string;
  readonly mimeType: string;
  readonly fileName?: string;
  readonly base64: string;
}

/** Somebody who has a Beeper account. */
export interface SeedPerson {
  readonly userID: string;
  readonly homeserver: string;
  /** Where sign-in codes go. */
  readonly email: string;
  /** What unlocks the encrypted history. Absent when none was made yet. */
  readonly recoveryKey?: string;
  /** Their other devices, the one that answers first. */
  readonly devices?: readonly SeedDevice[];
}

export interface SeedDevice {
  readonly id: string;
  readonly name: string;
  /** True for a device that can vouch for others, and has no keys to pass on to them. */
  readonly lacksSecrets?: boolean;
}

/** A person who is signed in, on a device that is trusted. */
export interface SeedSetup {
  readonly userID: string;
  readonly deviceID: string;
  readonly homeserver: string;
  /** What unlocks the encrypted history. */
  readonly recoveryKey: string;
}
