import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { OperationID, Operations } from '@beeper-openapi/types';
import type { JSONText } from '../json-text.ts';
import type { Grant } from '../oauth/grant.ts';

/** Carries out one operation. The request has passed validation; the reply is that of success, failures are thrown. */
export type Handler<ID extends OperationID> = (
  request: OperationRequest<ID>,
) => OperationReply<ID> | Promise<OperationReply<ID>>;

/** A handler for every operation. One that is missing does not compile. */
export type Handlers = { readonly [ID in OperationID]: Handler<ID> };

/** What an operation is asked, as the spec types it. */
export interface OperationRequest<ID extends OperationID> {
  readonly path: ParametersOf<ID, 'path'>;
  readonly query: ParametersOf<ID, 'query'>;
  /** By names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: BodyOf<ID>;
  /** Who asks; undefined where no token is needed. */
  readonly grant: Grant | undefined;
  /** The whole address that was asked for. */
  readonly url: string;
  /** Gives the bytes of the body as they come, to operations that read them themselves. */
  readonly bytes: () => AsyncIterable<Uint8Array>;
  /** Answers in another protocol; undefined when the client has not asked for one. */
  readonly protocolSwitch: ProtocolSwitch | undefined;
}

/** Takes a connection over from HTTP. The reply is what it gives back. */
export type ProtocolSwitch = (takeOver: (request: IncomingMessage, socket: Duplex, head: Buffer) => void) => Response;

/** What an operation answers: the body of its success, or a whole reply. */
export type OperationReply<ID extends OperationID> = SuccessOf<ID> | JSONText<SuccessOf<ID>> | Response;

type ParametersOf<ID extends OperationID, Place extends 'path' | 'query'> = Operations[ID] extends {
  parameters: { [P in Place]?: infer Parameters };
}
  ? NonNullable<Parameters>
  : Record<never, never>;

type BodyOf<ID extends OperationID> = Operations[ID] extends { requestBody: { content: infer Content } }
  ? Content[keyof Content]
  : Operations[ID] extends { requestBody?: { content: infer Content } }
    ? Content[keyof Content] | undefined
    : undefined;

type SuccessOf<ID extends OperationID> = Operations[ID] extends { responses: infer Responses }
  ? BodyIn<Responses[keyof Responses & (200 | 204)]>
  : never;

// biome-ignore lint/suspicious/noConfusingVoidType: a reply without a body is what a function without a result answers.
type BodyIn<Response> = Response extends { content: infer Content } ? Content[keyof Content] : void;
