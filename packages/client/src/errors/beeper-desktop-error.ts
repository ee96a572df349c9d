/**
 * Anything that this client throws. The other classes say what it was.
 *
 * @example
 * ```ts
 * try {
 *   await client.accounts.list();
 * } catch (error) {
 *   if (!(error instanceof BeeperDesktopError)) throw error;
 *   console.log(error.name, error.message);
 * }
 * ```
 */
export class BeeperDesktopError extends Error {
  override name = 'BeeperDesktopError';
}
