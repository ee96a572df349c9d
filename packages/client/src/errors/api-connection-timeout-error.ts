import { APIConnectionError } from './api-connection-error.ts';

/** There was no answer within the `timeout`. */
export class APIConnectionTimeoutError extends APIConnectionError {
  override name = 'APIConnectionTimeoutError';
  protected static override readonly advice = 'Check that the app is well, or raise the timeout.';
}
