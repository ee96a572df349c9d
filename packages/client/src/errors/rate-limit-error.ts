import { APIError } from './api-error.ts';

/** 429: too many requests in a short time. */
export class RateLimitError extends APIError {
  override name = 'RateLimitError';
  declare readonly status: 429;
  declare readonly headers: Headers;
  protected static override readonly advice = 'Wait before the next call.';
}
