import { NotFoundError } from './not-found-error.ts';

/**
 * A 404 from an app that is older than the operation. Updating Beeper Desktop mends it.
 *
 * @example
 * ```ts
 * const error = await client.labels.list().catch((error) => error);
 * if (error instanceof UnsupportedByAppError) console.log(error.appVersion, 'is older than', error.requiredVersion);
 * ```
 */
export class UnsupportedByAppError extends NotFoundError {
  override name = 'UnsupportedByAppError';
  protected static override readonly advice = 'Update Beeper Desktop.';
  /** The version of the app that answered. */
  declare readonly appVersion: string;
  /** The first version of the app that has the operation. */
  declare readonly requiredVersion: string;
}
