import { APIError } from './api-error.ts';

/** There was no answer: the connection failed. `cause` holds what the runtime says of it. */
export class APIConnectionError extends APIError {
  override name = 'APIConnectionError';
  protected static override readonly advice: string = 'Check that Beeper Desktop is running.';
}
