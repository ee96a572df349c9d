import { APIError } from './api-error.ts';

/**
 * 409: the request clashes with the present state.
 *
 * @example
 * ```ts
 * const { setup } = client.app;
 * const error = await setup.recoveryKey.reset.confirm({ recoveryKey: 'never asked for' }).catch((error) => error);
 * if (error instanceof ConflictError) console.log(error.message);
 * ```
 */
export class ConflictError extends APIError {
  override name = 'ConflictError';
  declare readonly status: 409;
  declare readonly headers: Headers;
  protected static override readonly advice = 'Read the state again.';
}
