import type { Operation } from '@beeper-openapi/types';
import { Failure } from '../failure.ts';
import type { Grant } from '../oauth/grant.ts';
import type { Tokens } from '../oauth/tokens.ts';
import type { RequestHeaders } from './incoming.ts';

/**
 * Looks whether a request may do what it asks for.
 *
 * @returns what its token allows; undefined where none is needed
 * @throws {Failure} 401 without a token that works, 403 without the scope
 */
export function authorize(tokens: Tokens, operation: Operation, { authorization }: RequestHeaders): Grant | undefined {
  const { authentication, scopes } = operation;
  if (authentication === 'none' || (authentication === 'optional' && authorization === undefined)) return undefined;
  const [, token] = /^bearer (\S+)$/i.exec(authorization ?? '') ?? [];
  const grant = token === undefined ? undefined : tokens.find(token);
  if (!grant) throw new Failure(401, 'unauthorized', 'The access token is missing or not valid.');
  const missing = scopes.find((scope) => !(grant.scopes as readonly string[]).includes(scope));
  if (missing === undefined) return grant;
  throw new Failure(403, 'forbidden', `This needs the scope "${missing}", which the access token does not have.`);
}
