// Whatever the official SDK has, by its own types, is here under the same name and takes the same arguments. What differs
// stands here by name; a difference that goes away has to leave this list, or this does not compile.

import type * as official from '@beeper/desktop-api';
import type { APIResource } from '@beeper/desktop-api/core/resource';
import type * as ours from '../../src/index.ts';

type RequestOptions = NonNullable<Parameters<official.BeeperDesktop['info']['retrieve']>[0]>;

/** The ways to members that are not here, or do not take what theirs take. */
type Lacking<Theirs, Ours, Path extends string = ''> = {
  [Name in keyof Theirs & string]: Name extends keyof Ours
    ? LackingIn<Theirs[Name], Ours[Name], `${Path}${Name}`>
    : `${Path}${Name}`;
}[keyof Theirs & string];

type LackingIn<Theirs, Ours, Path extends string> = Theirs extends (...args: infer Args) => unknown
  ? Ours extends (...args: infer Own) => unknown
    ? WithOurOptions<Args> extends Own
      ? never
      : `${Path}()`
    : Path
  : Theirs extends APIResource
    ? Lacking<Theirs, Ours, `${Path}.`>
    : never;

/** Options are held against each other once, below. */
type WithOurOptions<Args> = {
  [Index in keyof Args]: IsSame<NonNullable<Args[Index]>, RequestOptions> extends true
    ? ours.RequestOptions | undefined
    : Args[Index];
};

type IsSame<A, B> = [A, B] extends [B, A] ? true : false;

type LackingFromClient =
  // For those who extend the client, which this one is not made for.
  | 'buildRequest'
  | 'buildURL'
  | 'fetchWithTimeout'
  | 'getAPIList'
  | 'request'
  | 'requestAPIList'
  // Options, and not a promise of them.
  | `${'delete' | 'get' | 'patch' | 'post' | 'put'}()`
  // One value for a header, and not a list of them.
  | 'withOptions()'
  // A direction that the API knows, and not any text.
  | `${'accounts.contacts' | 'chats' | 'messages'}.list()`
  | `${'chats' | 'messages'}.search()`
  // A body that has nothing but what the API knows, which is nothing.
  | 'chats.notifyAnyway()';

/** Of use to the SDK's own methods alone. */
type LackingFromOptions = '__binaryResponse' | '__security' | 'defaultBaseURL' | 'method' | 'stream';

export const differences: [
  IsSame<Lacking<official.BeeperDesktop, ours.BeeperDesktop>, LackingFromClient>,
  IsSame<Exclude<keyof RequestOptions, keyof ours.RequestOptions>, LackingFromOptions>,
  IsSame<Exclude<keyof official.ClientOptions, keyof ours.ClientOptions>, never>,
  IsSame<Exclude<keyof typeof official, keyof typeof ours>, never>,
] = [true, true, true, true];
