import { BeeperDesktopError } from '../errors/beeper-desktop-error.ts';

/** A sign-in that has failed: the person turned it down, or it cannot be trusted. Nothing was kept; begin it again. */
export class SignInError extends BeeperDesktopError {
  override name = 'SignInError';
  /** What went wrong, in OAuth's words, such as `access_denied`. Undefined when the app does not say. */
  declare readonly code: string | undefined;

  constructor(message: string, code?: string, cause?: unknown) {
    super(message, { cause });
    Object.assign(this, { code });
  }
}
