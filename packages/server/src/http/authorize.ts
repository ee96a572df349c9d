import type { Operation } from '@beeper-openapi/types/operations';
import { Refusal } from '../failure.ts';
import type { Grant } from '../oauth/grant.ts';
import type { Tokens } from '../oauth/tokens.ts';
import type { RequestHeaders } from './incoming.ts';

/**
 * Looks whether a request may do what it asks for.
 *
 * @returns what its token allows; undefined where none is needed
 * @throws {Refusal} 401 without a token that works, 403 without the scope
 */
export function authorize(
  tokens: Tokens,
  { authentication, scopes, responses }: Pick<Operation, 'authentication' | 'scopes' | 'responses'>,
  { authorization }: RequestHeaders,
): Grant | undefined {
  if (authentication === 'none' || (authentication === 'optional' && authorization === undefined)) return undefined;
  const [, token] = /^bearer (\S+)$/i.exec(authorization ?? '') ?? [];
  const grant = token === undefined ? undefined : tokens.find(token);
  if (!grant) {
    // Where the spec has no 401, a token that does not work is none.
    if (authentication === 'optional' && !Object.hasOwn(responses, 401)) return undefined;
    // https://www.rfc-editor.org/rfc/rfc6750#section-3
    const challenge = authorization === undefined ? 'Bearer' : 'Bearer error="invalid_token"';
    throw new Refusal(401, 'unauthorized', 'The access token is missing or not valid.', {
      headers: { 'www-authenticate': challenge },
    });
  }
  const missing = scopes.find((scope) => !(grant.scopes as readonly string[]).includes(scope));
  if (missing === undefined) return grant;
  throw new Refusal(403, 'forbidden', `This needs the scope "${missing}", which the access token does not have.`, {
    headers: { 'www-authenticate': `Bearer error="insufficient_scope", scope="${missing}"` },
  });
}
