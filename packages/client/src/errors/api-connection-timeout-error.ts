import { APIConnectionError } from './api-connection-error.ts';

/** There was no answer within the `timeout`. */
export class APIConnectionTimeoutError extends APIConnectionError {
  override name = 'APIConnectionTimeoutError';
  protected static override readonly advice = 'Raise the timeout, or look after the app.';
}
