// Our operations as calls of a client: by the name of the method, with everything that is sent in one object.

import type { OperationID, Operations } from '../../src/index.ts';
import type { operations } from '../../src/operations.gen.ts';

type Table = typeof operations;

/** The name of each call in a client, such as `accounts.contacts.list`, and the operation behind it. */
type IDs = { [ID in OperationID as Join<[...Table[ID]['resource'], Table[ID]['methodName']]>]: ID };

export type OurCall = keyof IDs;

/** What a call sends: path, query and body in one object. */
export type OurParameters<Call extends OurCall> = Merge<
  Part<Operations[IDs[Call]], 'path'> & Part<Operations[IDs[Call]], 'query'> & Body<Operations[IDs[Call]]>
>;

/** What a call is answered when all goes well; undefined without a body. */
export type OurResponse<Call extends OurCall> = {
  [Status in keyof Operations[IDs[Call]]['responses'] & Success]: Content<Operations[IDs[Call]]['responses'][Status]>;
}[keyof Operations[IDs[Call]]['responses'] & Success];

export type OurPath<Call extends OurCall> = Table[IDs[Call]]['path'];

type Success = 200 | 201 | 202 | 204;

type Part<Operation, Name extends string> = Operation extends { parameters: { [Key in Name]?: infer Parameters } }
  ? [Parameters] extends [undefined]
    ? unknown
    : NonNullable<Parameters>
  : unknown;

type Body<Operation> = Operation extends { requestBody?: infer RequestBody }
  ? [RequestBody] extends [undefined]
    ? unknown
    : Properties<Content<NonNullable<RequestBody>>>
  : unknown;

/** An object without properties is generated as `Record<string, never>`, which would forbid those of the path. */
type Properties<T> = T extends Record<string, never> ? unknown : T;

type Content<Message> = Message extends { content: infer Content } ? Content[keyof Content] : undefined;

type Merge<T> = { [Key in keyof T]: T[Key] };

type Join<Names extends readonly string[]> = Names extends readonly [
  infer First extends string,
  ...infer Rest extends string[],
]
  ? Rest extends readonly []
    ? First
    : `${First}.${Join<Rest>}`
  : never;
