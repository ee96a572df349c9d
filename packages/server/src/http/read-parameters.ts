import type { Operation } from '@beeper-openapi/types/operations';
import { Refusal } from '../failure.ts';
import { requests } from '../validation/requests.gen.ts';
import { fieldsOf } from './fields.ts';
import type { RequestContext, RequestHeaders } from './incoming.ts';
import { validate } from './validate.ts';

/** The operations that tell of faults in their parameters themselves: that of a page, to the person or the client. */
const tellsFaults: readonly string[] = ['authorizeOAuth'];

/**
 * Reads the parameters of a request, and holds them to the spec. Those that it does not know are let be.
 *
 * @throws {Refusal} 400 for what cannot be parsed, 422 for what is not as the spec says
 */
export function readParameters(operation: Operation, { req }: RequestContext, headers: RequestHeaders) {
  const end = req.url.indexOf('?');
  const address = end === -1 ? req.url : req.url.slice(0, end);
  if (!isWellEncoded(address)) throw new Refusal(400, 'bad_request', 'The path has a % that begins no character.');
  const query = end === -1 ? {} : fieldsOf(new URLSearchParams(req.url.slice(end + 1)), queryNames(operation));
  const parameters = { path: req.param(), query, header: headers };
  if (!tellsFaults.includes(operation.id)) validate(operation, requests[operation.id]?.parameters, parameters);
  return parameters;
}

function queryNames({ parameters }: Operation): string[] {
  return parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name);
}

function isWellEncoded(address: string): boolean {
  try {
    return !address.includes('%') || decodeURI(address) !== '';
  } catch {
    return false;
  }
}
