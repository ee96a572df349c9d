import { BeeperDesktopError } from './beeper-desktop-error.ts';

/** A write on a client with `readOnly: true`. Nothing was sent. */
export class ReadOnlyError extends BeeperDesktopError {
  override name = 'ReadOnlyError';

  constructor(method: string, path: string) {
    super(`${method} ${path} was not sent: this client is readOnly.`);
  }
}
