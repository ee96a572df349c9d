import type { Error as ErrorBody, ValidationIssue } from '@beeper-openapi/types';
import { Failure } from '../failure.ts';

/**
 * A failure in the words of OAuth, which its libraries look for, beside those of the API:
 * https://www.rfc-editor.org/rfc/rfc6749#section-5.2
 */
export class OAuthFailure extends Failure {
  override name = 'OAuthFailure';

  /** @param error one of the codes that OAuth defines */
  constructor(error: string, description: string, details?: unknown) {
    super(400, error, description, details);
  }

  override get body(): ErrorBody {
    return { ...super.body, error: this.code, error_description: this.description } as ErrorBody;
  }

  /** The message in the characters that OAuth allows there. */
  get description(): string {
    return this.message.replaceAll(/["\\]/g, "'").replaceAll(/[^ -~]/g, '?');
  }
}

/** What the transport has found wrong with a request to one of OAuth's endpoints, in the words of OAuth. */
export function inOAuthTerms(failure: Failure): Failure {
  if (![400, 413, 415, 422].includes(failure.status) || failure instanceof OAuthFailure) return failure;
  const { issues = [] } = (failure.details ?? {}) as { issues?: ValidationIssue[] };
  return new OAuthFailure(errorOf(issues[0]), failure.message, failure.details);
}

function errorOf(issue: ValidationIssue | undefined): string {
  const [, field] = issue?.path ?? [];
  if (field === 'redirect_uris') return 'invalid_redirect_uri';
  if (field === 'grant_type' && issue?.code === 'invalid_value') return 'unsupported_grant_type';
  const isOfRegistration = ['grant_types', 'response_types', 'token_endpoint_auth_method', 'client_name', 'client_uri'];
  return isOfRegistration.includes(String(field)) ? 'invalid_client_metadata' : 'invalid_request';
}
