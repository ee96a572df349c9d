import { BeeperDesktopError } from './beeper-desktop-error.ts';

/**
 * A write on a client with `readOnly: true`. Nothing was sent.
 *
 * @example
 * ```ts
 * const reader = client.withOptions({ readOnly: true });
 * const error = await reader.messages.send('!Rd9kWq2LmVx7:beeper.local', { text: 'Nine?' }).catch((error) => error);
 * if (error instanceof ReadOnlyError) console.log(error.message);
 * ```
 */
export class ReadOnlyError extends BeeperDesktopError {
  override name = 'ReadOnlyError';

  constructor(method: string, path: string) {
    super(`${method} ${path} was not sent: this client is readOnly.`);
  }
}
