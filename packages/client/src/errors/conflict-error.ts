import { APIError } from './api-error.ts';

/** 409: the request clashes with the present state. */
export class ConflictError extends APIError {
  override name = 'ConflictError';
  declare readonly status: 409;
  declare readonly headers: Headers;
  protected static override readonly advice = 'Read the state again.';
}
