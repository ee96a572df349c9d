import type { Operation } from '@beeper-openapi/types';
import { requests } from '../validation/requests.gen.ts';
import { readBody } from './body.ts';
import type { RequestContext, RequestHeaders } from './incoming.ts';
import { validate } from './validate.ts';

/**
 * Reads what an operation is asked, and holds it to the spec. Bytes are left to the operation that takes them.
 *
 * @throws {Failure} 400 for what cannot be parsed, 413, 415, and 422 for what is not as the spec says
 */
export async function readRequest(operation: Operation, context: RequestContext, headers: RequestHeaders) {
  const { req } = context;
  const parameters = { path: req.param(), query: readQuery(operation, req.url), header: headers };
  validate(requests[operation.id]?.parameters, parameters);
  const body = operation.requestBody ? await readBody(operation, req.raw) : undefined;
  return { path: parameters.path, query: parameters.query, body, headers, raw: req.raw };
}

/** The parameters that an operation knows, as text; one that is given several times as a list. Others are let be. */
function readQuery(operation: Operation, url: string): Record<string, string | string[]> {
  const start = url.indexOf('?');
  const query: Record<string, string | string[]> = {};
  if (start === -1) return query;
  const given = new URLSearchParams(url.slice(start + 1));
  for (const parameter of operation.parameters) {
    if (parameter.in !== 'query' || !given.has(parameter.name)) continue;
    const values = given.getAll(parameter.name);
    query[parameter.name] = values.length === 1 ? (values[0] as string) : values;
  }
  return query;
}
