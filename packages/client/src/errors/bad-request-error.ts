import { APIError } from './api-error.ts';

/** 400: the request cannot be understood. */
export class BadRequestError extends APIError {
  override name = 'BadRequestError';
  declare readonly status: 400;
  declare readonly headers: Headers;
  protected static override readonly advice = 'Correct the request.';
}
