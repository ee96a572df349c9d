import { BeeperDesktopError } from '../errors/beeper-desktop-error.ts';

/**
 * A sign-in that has failed: the person turned it down, or it cannot be trusted. Nothing was kept; begin it again.
 *
 * @example
 * ```ts
 * try {
 *   await signIn(client, { clientName: 'Ridge Planner', scope: 'read', store, open });
 * } catch (error) {
 *   if (!(error instanceof SignInError)) throw error;
 *   console.log(error.code === 'access_denied' ? 'You said no.' : error.message);
 * }
 * ```
 */
export class SignInError extends BeeperDesktopError {
  override name = 'SignInError';
  /** What went wrong, in OAuth's words, such as `access_denied`. Undefined when the app does not say. */
  declare readonly code: string | undefined;

  constructor(message: string, code?: string, cause?: unknown) {
    super(message, { cause });
    Object.assign(this, { code });
  }
}
