import type { RequestHeaders } from './incoming.ts';

/**
 * Where the caller has found the API: scheme, host and port, without a slash at the end.
 *
 * @param url what was asked for, as the transport has it
 * @param trustsProxy whether the headers count that a proxy adds; anybody else may write them too
 */
export function baseURLOf(url: string, headers: RequestHeaders, trustsProxy: boolean): string {
  const { origin, protocol, host } = new URL(url);
  if (!trustsProxy) return origin;
  const forwarded = `${first(headers['x-forwarded-proto']) ?? protocol.slice(0, -1)}://${first(headers['x-forwarded-host']) ?? host}`;
  return /^https?:\/\/[^/?#@\\\s]+$/.test(forwarded) && URL.canParse(forwarded) ? new URL(forwarded).origin : origin;
}

/** The value of the proxy that the caller has spoken to: each one after it has added its own. */
function first(header: string | undefined): string | undefined {
  return header?.split(',')[0]?.trim() || undefined;
}
