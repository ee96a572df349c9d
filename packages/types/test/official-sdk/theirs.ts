// The official SDK's calls, read off the type of its client.

import type { BeeperDesktop } from '@beeper/desktop-api';
import type { APIPromise } from '@beeper/desktop-api/core/api-promise';
import type { PagePromise } from '@beeper/desktop-api/core/pagination';
import type { APIResource } from '@beeper/desktop-api/core/resource';

/** The name of each call: every method of the client and its resources that sends a request of its own. */
export type TheirCall = Calls<BeeperDesktop>;

type Calls<Resource, Prefix extends string = ''> = {
  [Key in keyof Resource & string]: Resource[Key] extends APIResource
    ? Calls<Resource[Key], `${Prefix}${Key}.`>
    : unknown extends Answer<Resource[Key]>
      ? never
      : `${Prefix}${Key}`;
}[keyof Resource & string];

/** What a method promises. Unknown for what is no method, and for those that send whatever they are told to. */
type Answer<Method> = Method extends (...args: never) => PagePromise<infer _, infer Item>
  ? unknown extends Item
    ? unknown
    : BeeperDesktop.CursorSearchResponse<Item>
  : Method extends (...args: never) => APIPromise<infer Body>
    ? Body
    : unknown;

type MethodOf<Call extends string, Resource = BeeperDesktop> = Call extends `${infer Key}.${infer Rest}`
  ? MethodOf<Rest, Resource[Key & keyof Resource]>
  : Resource[Call & keyof Resource];

/** What a call is answered: a page as its fields, bytes as a Blob, nothing as undefined. */
export type TheirResponse<Call extends TheirCall> =
  Answer<MethodOf<Call>> extends infer Body
    ? Body extends Response
      ? Blob
      : undefined extends Body
        ? undefined
        : Body
    : never;

/** What a call sends, in one object. The first argument is the last parameter of the path, so that has to be known. */
export type TheirParameters<Call extends TheirCall, Path extends string> =
  Arguments<MethodOf<Call>> extends [infer First extends string, ...infer Rest]
    ? Merge<{ [Name in LastParameter<Path>]: First } & Given<Rest[0]>>
    : Merge<Given<Arguments<MethodOf<Call>>[0]>>;

/** The arguments without the last one, the options of the request. */
type Arguments<Method> = Method extends (...args: infer All) => unknown
  ? Required<All> extends [...infer Sent, unknown]
    ? Sent
    : []
  : [];

type Given<Parameters> = [NonNullable<Parameters>] extends [never] ? unknown : NonNullable<Parameters>;

type LastParameter<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Rest extends `${string}{${string}`
    ? LastParameter<Rest>
    : Name
  : never;

type Merge<T> = { [Key in keyof T]: T[Key] };
