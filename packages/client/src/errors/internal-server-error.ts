import { APIError } from './api-error.ts';

/** 500 and above: the app or the network behind it failed. */
export class InternalServerError extends APIError {
  override name = 'InternalServerError';
  declare readonly status: number;
  declare readonly headers: Headers;
  protected static override readonly advice = 'Look whether it took effect before sending it again.';
}
