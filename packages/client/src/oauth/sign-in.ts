import type { BaseBeeperDesktop } from '../base-client.ts';
import { APIUserAbortError } from '../errors/api-user-abort-error.ts';
import { beginSignIn } from './begin-sign-in.ts';
import { completeSignIn } from './complete-sign-in.ts';
import { type Grant, readGrant, type Scope } from './grant.ts';
import { isSignedIn } from './is-signed-in.ts';
import { storedToken } from './stored-token.ts';
import type { TokenStore } from './token-store.ts';

/** How to sign in. */
export interface SignInParams {
  /** The program's name for people. Choose one that the person will know when asked for consent. */
  clientName: string;
  /** What to ask for. */
  scope: Scope;
  /** Where the sign-in is kept, and looked for first. */
  store: TokenStore;
  /** Shows the person a page: `open` of the package of that name, or something that prints the address. */
  open: (url: string) => unknown;
  /** Aborts it. The person may never come back, so give `AbortSignal.timeout(…)` where nobody else would end it. */
  signal?: AbortSignal | undefined;
}

/**
 * Signs a program in on the machine of the person who uses it, and gives the client the token. A token in the store
 * that works is used without asking; otherwise the person is asked for consent in a browser, which comes back to a port
 * of this machine. Call it at the start, and again on a `TokenExpiredError`.
 *
 * Once registered, a program stays so. If the browser says that the client is not known, the app was set up anew:
 * `signOut` forgets the registration.
 *
 * @throws {SignInError} when the person has turned it down
 * @throws {APIError} when the app cannot be reached
 * @throws {APIUserAbortError} when it was aborted
 * @example
 * ```ts
 * const client = new BeeperDesktop();
 * await signIn(client, {
 *   clientName: 'Ridge Planner',
 *   scope: 'read write',
 *   store: new FileTokenStore('ridge-planner.json'),
 *   open: (url) => console.log(`Open ${url}`),
 * });
 * console.log(await client.accounts.list());
 * ```
 */
export async function signIn(client: BaseBeeperDesktop, params: SignInParams): Promise<Grant> {
  const { scope, store } = params;
  const kept = await readGrant(client, store);
  const isEnough = scope.split(' ').every((one) => kept?.requestedScope.split(' ').includes(one));
  let grant = kept;
  if (!grant || !isEnough || !(await isSignedIn(client, store))) {
    grant = await askPerson(client, params, kept);
    await store.write(grant);
  }
  client.accessToken = storedToken(client, store);
  return grant;
}

/** Asks for consent in a browser. */
async function askPerson(client: BaseBeeperDesktop, params: SignInParams, kept: Grant | undefined): Promise<Grant> {
  const { clientName, open, scope, signal } = params;
  const { listen } = await import('./loopback.ts');
  const loopback = await listen(kept && Number(new URL(kept.redirectURI).port));
  const over = new AbortController();
  try {
    const { redirectURI } = loopback;
    const clientID = kept?.redirectURI === redirectURI ? kept.clientID : undefined;
    const pending = await beginSignIn(client, { clientName, scope, redirectURI, clientID, signal });
    const received = loopback.receive(pending.state, (returned) => completeSignIn(client, pending, returned, signal));
    // The person may be back before `open` says that the page is open.
    const opened = Promise.resolve(pending.url).then(open);
    return await Promise.race([received, opened.then(() => received), abortion(signal, over.signal)]);
  } finally {
    over.abort();
    loopback.close();
  }
}

/** Rejects when the signal is aborted. Nothing listens to it any more once all is over. */
function abortion(signal: AbortSignal | undefined, over: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const abort = () =>
      reject(new APIUserAbortError(undefined, undefined, 'The sign-in was aborted by its signal.', undefined));
    if (signal?.aborted) abort();
    signal?.addEventListener('abort', abort, { signal: over });
  });
}
