/** What a client may take of the server. Times are in milliseconds. */
export interface Limits {
  /** Until the headers of a request are there. */
  readonly headersTimeout: number;
  /** Until all of a request is there: long enough for a large file on a slow line. */
  readonly requestTimeout: number;
  /** How long a connection without a request is kept. */
  readonly keepAliveTimeout: number;
  /** How often requests are looked at that take too long. */
  readonly checkInterval: number;
  /** In bytes, with the path and query. */
  readonly headerSize: number;
  /** Further connections are closed at once. */
  readonly openSockets: number;
  /** Further requests are turned away with 429. */
  readonly requestsInFlight: number;
}

export const defaultLimits: Limits = {
  headersTimeout: 10_000,
  requestTimeout: 600_000,
  keepAliveTimeout: 30_000,
  checkInterval: 5_000,
  headerSize: 16 * 2 ** 10,
  openSockets: 2_048,
  requestsInFlight: 512,
};
