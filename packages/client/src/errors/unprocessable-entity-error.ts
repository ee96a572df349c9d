import { APIError } from './api-error.ts';

/**
 * 422: a value is not acceptable; `issues` names the fields.
 *
 * @example
 * ```ts
 * const error = await client.messages.send('!Rd9kWq2LmVx7:beeper.local', {}).catch((error) => error);
 * if (error instanceof UnprocessableEntityError) {
 *   for (const { path, message } of error.issues) console.log(path.join('.'), message);
 * }
 * ```
 */
export class UnprocessableEntityError extends APIError {
  override name = 'UnprocessableEntityError';
  declare readonly status: 422;
  declare readonly headers: Headers;
  protected static override readonly advice = 'Correct the values.';
}
