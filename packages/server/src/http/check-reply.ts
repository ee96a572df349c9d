import type { Operation } from '@beeper-openapi/types/operations';
import { type Failure, Refusal } from '../failure.ts';
import { toIssue } from '../validation/issue.ts';
import { replies } from '../validation/replies.gen.ts';

/**
 * Holds a reply to the spec.
 *
 * @param text its body; undefined when it has none, or one that is not JSON
 * @param failure what the reply tells of
 * @throws {ReplyError} when it is not as the spec says
 */
export type ReplyCheck = (operation: Operation, status: number, text: string | undefined, failure?: Failure) => void;

/** A reply is not as the spec says. The message names the fields, and none of their values. */
export class ReplyError extends Error {
  override name = 'ReplyError';
}

/** What may be answered to any request, whether or not the spec lists it for the operation. */
function isOfTransport(operation: Operation, status: number, failure: Failure | undefined): boolean {
  // A method, a size or a media type that is not taken.
  if ([405, 413, 415].includes(status)) return true;
  // https://www.rfc-editor.org/rfc/rfc6749#section-5.2
  if (operation.tag === 'OAuth' && status === 400) return true;
  // Turned away before the operation had its turn: for its form, its values or its origin, for lack of a scope, since it
  // needs another protocol, or because there are too many.
  return failure instanceof Refusal && [400, 403, 422, 426, 429].includes(status);
}

export const checkReply: ReplyCheck = (operation, status, text, failure) => {
  const mediaTypes = operation.responses[status];
  if (!mediaTypes) {
    if (isOfTransport(operation, status, failure)) return;
    throw new ReplyError(`${operation.id} answered ${status}, which the spec does not list for it.`);
  }
  if (text === undefined) {
    if (mediaTypes.includes('application/json') && mediaTypes.length === 1) {
      throw new ReplyError(`${operation.id} answered ${status} without the JSON that the spec has there.`);
    }
    return;
  }
  if (!mediaTypes.includes('application/json')) {
    throw new ReplyError(`${operation.id} answered ${status} with JSON, where the spec has none.`);
  }
  const validator = replies[operation.id]?.body[status]?.['application/json'];
  const data = parse(operation, text);
  if (!validator || validator(data)) return;
  const issues = (validator.errors ?? []).map((fault) => toIssue(fault, undefined, data));
  const list = issues.map(({ path, message }) => `${path.join('.') || 'the body'}: ${message}`);
  throw new ReplyError(`${operation.id} answered ${status}, and it is not as the spec says: ${list.join(' ')}`);
};

function parse(operation: Operation, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What the parser says would quote the text.
    throw new ReplyError(`${operation.id} answered what is not JSON.`);
  }
}
