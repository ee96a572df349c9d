/** A seed cannot be taken. The message names the fields at fault, for people. */
export class SeedError extends Error {
  override name = 'SeedError';
}
