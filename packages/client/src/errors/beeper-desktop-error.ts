/** Anything that this client throws. The other classes say what it was. */
export class BeeperDesktopError extends Error {
  override name = 'BeeperDesktopError';
}
