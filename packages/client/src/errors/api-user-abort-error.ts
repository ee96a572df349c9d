import { APIError } from './api-error.ts';

/** The caller's `signal` was aborted. A write that was under way may have taken effect. */
export class APIUserAbortError extends APIError {
  override name = 'APIUserAbortError';
}
