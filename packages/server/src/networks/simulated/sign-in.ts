import type { APIError, BridgeLogin, CompleteLoginStep, LoginFlow, LoginStep } from '@beeper-openapi/types';
import type { LoginAnswer } from '../network.ts';
import type { Seeded } from './seeded.ts';

/** A way to sign in, as a profile describes it. */
export interface SignInFlow extends LoginFlow {
  readonly steps: readonly SignInStep[];
}

/** One thing that a sign-in asks for or shows. */
export interface SignInStep {
  /** Whether this sign-in has the step. When absent, every one has it. */
  isNeeded?(signIn: SignIn): boolean;
  ask(signIn: SignIn, seeded: Seeded): OpenLoginStep;
  /** Why the network does not accept an answer; undefined when it does. */
  refuse?(answer: LoginAnswer): APIError | undefined;
  /** The phone number of who signs in, from an answer that gives it. */
  readPhoneNumber?(answer: LoginAnswer): string | undefined;
}

/** A step that waits for an answer. */
export type OpenLoginStep = Exclude<LoginStep, CompleteLoginStep>;

/** How far a sign-in has come. It holds no code, no password and no cookie. */
export interface SignIn {
  readonly sessionID: string;
  readonly flowID: string;
  /** Which of the flow's steps is open. */
  readonly position: number;
  /** The login that is to be renewed; absent when a new one is to be made. */
  readonly reconnecting?: BridgeLogin | undefined;
  readonly phoneNumber?: string | undefined;
}
