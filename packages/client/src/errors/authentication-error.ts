import { APIError } from './api-error.ts';

/** 401: the access token is missing, wrong or expired. */
export class AuthenticationError extends APIError {
  override name = 'AuthenticationError';
  declare readonly status: 401;
  declare readonly headers: Headers;
  protected static override readonly advice = 'Get a new access token.';
}
