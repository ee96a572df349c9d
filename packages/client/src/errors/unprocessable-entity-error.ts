import { APIError } from './api-error.ts';

/** 422: a value is not acceptable; `issues` names the fields. */
export class UnprocessableEntityError extends APIError {
  override name = 'UnprocessableEntityError';
  declare readonly status: 422;
  declare readonly headers: Headers;
  protected static override readonly advice = 'Correct the values.';
}
