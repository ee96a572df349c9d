import { APIError } from './api-error.ts';

/** 403: the access token lacks a scope. */
export class PermissionDeniedError extends APIError {
  override name = 'PermissionDeniedError';
  declare readonly status: 403;
  declare readonly headers: Headers;
  protected static override readonly advice = 'Get a token with the scope that this needs.';
}
