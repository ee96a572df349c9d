import { APIConnectionError } from './errors/api-connection-error.ts';
import { APIError } from './errors/api-error.ts';
import { DeliveryUnknownError } from './errors/delivery-unknown-error.ts';

/** Who asks for a longer wait than this, in milliseconds, is not waited for: the caller is told instead. */
const LONGEST_WAIT = 60_000;

/**
 * Whether a call that failed may be sent again.
 *
 * @param isIdempotent whether it has the same effect however often it is sent
 */
export function mayRepeat(error: unknown, isIdempotent: boolean): error is APIError {
  // Of those without an answer, only a write that may have reached the server is a DeliveryUnknownError.
  if (error instanceof APIConnectionError) return !(error instanceof DeliveryUnknownError);
  if (!isIdempotent || !(error instanceof APIError)) return false;
  const { status = 0, headers } = error;
  const said = headers?.get('x-should-retry');
  return said === 'true' || (said !== 'false' && (status === 408 || status === 429 || status >= 500));
}

/**
 * How long to wait before the next attempt, in milliseconds: as long as the server asks, or else longer each time, less
 * up to a quarter at random, so that callers who failed together do not return together. Infinite for too long.
 *
 * @param attempts how many there were
 */
export function delayBeforeRetry(attempts: number, headers: Headers | undefined, now: number): number {
  const said = (name: string) => String(headers?.get(name));
  const after = said('retry-after');
  const delays = [parseFloat(said('retry-after-ms')), parseFloat(after) * 1000, Date.parse(after) - now];
  const asked = delays.find((delay) => delay >= 0);
  if (asked !== undefined) return asked > LONGEST_WAIT ? Infinity : asked;
  return Math.min(250 * 2 ** attempts, 8_000) * (1 - Math.random() / 4);
}

/**
 * Whether a connection failed before the request left, as each runtime says it: refused, or a name without an address.
 * Anything else may have reached the server. Browsers do not say, so there the answer is no.
 */
export function neverLeft(error: unknown): boolean {
  const { code, cause } = Object(error) as { code?: string; cause?: { code?: string } };
  // Node has the code in the cause, Bun in the error itself; Deno says it in words.
  return /conn(ection)?refused|enotfound|eai_again|connect_timeout|\(connect\)/i.test(
    `${error} ${code} ${cause?.code}`,
  );
}
