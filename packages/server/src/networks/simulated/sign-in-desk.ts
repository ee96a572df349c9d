import type { APIError, BridgeLogin, User } from '@beeper-openapi/types';
import type { LoginAnswer, LoginProgress } from '../network.ts';
import { Approvals } from './approvals.ts';
import { nameOf } from './people.ts';
import type { NetworkProfile } from './profile.ts';
import type { Seeded } from './seeded.ts';
import type { SignIn, SignInFlow, SignInStep } from './sign-in.ts';

/** Leads people through the sign-ins of a network. */
export class SignInDesk {
  readonly #profile: NetworkProfile;
  readonly #seeded: Seeded;
  readonly #approvals = new Approvals();

  constructor(profile: NetworkProfile, seeded: Seeded) {
    this.#profile = profile;
    this.#seeded = seeded;
  }

  begin(sessionID: string, flowID: string, reconnecting: BridgeLogin | undefined): LoginProgress {
    return this.#goOn({ sessionID, flowID, position: 0, reconnecting });
  }

  async answer(signIn: SignIn, answer: LoginAnswer, signal: AbortSignal): Promise<LoginProgress> {
    const step = this.#flowOf(signIn).steps[signIn.position] as SignInStep;
    const refusal = step.refuse?.(answer);
    if (refusal) return { failure: refusal };
    const phoneNumber = step.readPhoneNumber?.(answer) ?? signIn.phoneNumber;
    if (this.#isSomebodyElse(signIn, phoneNumber)) return { failure: this.#wrongAccount() };
    if (answer.type === 'display_and_wait') await this.#approvals.wait(signIn.sessionID, signal);
    return this.#goOn({ ...signIn, phoneNumber, position: signIn.position + 1 });
  }

  /** Does what the person would do elsewhere: scan the code that is on display, or enter it. */
  approve(sessionID: string): void {
    this.#approvals.approve(sessionID);
  }

  #goOn(signIn: SignIn): LoginProgress {
    const { steps } = this.#flowOf(signIn);
    const position = steps.findIndex((step, at) => at >= signIn.position && (step.isNeeded?.(signIn) ?? true));
    const step = steps[position];
    if (!step) return this.#complete(signIn);
    return { step: step.ask(signIn, this.#seeded), state: { ...signIn, position } };
  }

  #complete({ sessionID, phoneNumber, reconnecting }: SignIn): LoginProgress {
    const { bridge, identities } = this.#profile;
    const handle = this.#handleOf(phoneNumber) ?? identities.invent(this.#seeded, sessionID);
    const loginID = reconnecting?.loginID ?? identities.toLoginID(handle);
    const user = reconnecting?.user ?? this.#describe(handle, phoneNumber);
    const accountID = identities.toAccountID(loginID, this.#seeded);
    return {
      login: {
        bridgeID: bridge.id,
        loginID,
        removeScopes: [...bridge.removeScopes],
        status: 'connected',
        accountIDs: [accountID],
        user,
      },
      accounts: [
        {
          accountID,
          bridge: { id: bridge.id, provider: bridge.provider, type: bridge.type },
          status: 'connected',
          user,
          loginID,
          network: bridge.network,
        },
      ],
    };
  }

  #describe(handle: string, phoneNumber: string | undefined): User {
    const { identities } = this.#profile;
    return {
      id: identities.toID(handle),
      ...identities.describe(handle, undefined),
      fullName: nameOf(this.#seeded, handle),
      ...(phoneNumber !== undefined && { phoneNumber }),
      isSelf: true,
    };
  }

  #isSomebodyElse({ reconnecting }: SignIn, phoneNumber: string | undefined): boolean {
    const handle = this.#handleOf(phoneNumber);
    return (
      reconnecting !== undefined &&
      handle !== undefined &&
      this.#profile.identities.toLoginID(handle) !== reconnecting.loginID
    );
  }

  #wrongAccount(): APIError {
    const { displayName } = this.#profile.bridge;
    return { code: 'wrong_account', message: `This is another ${displayName} account than the one to connect again.` };
  }

  /** The handle of whoever has a phone number, on networks that know people by it. */
  #handleOf(phoneNumber: string | undefined): string | undefined {
    if (phoneNumber === undefined) return undefined;
    // Nobody asks yet: who signs in is not known before.
    return this.#profile.identities.find({ kind: 'phoneNumber', value: phoneNumber }, { id: '' });
  }

  #flowOf({ flowID }: SignIn): SignInFlow {
    const flow = this.#profile.signInFlows.find(({ id }) => id === flowID);
    if (!flow) throw new Error(`The network ${this.#profile.bridge.id} has no sign-in ${flowID}.`);
    return flow;
  }
}
