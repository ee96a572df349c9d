import { Failure } from '../failure.ts';
import { NetworkFailure } from './network.ts';

/**
 * Asks a network for something.
 *
 * @throws {Failure} 502 when the network does not do it
 */
export async function ask<Answer>(work: Promise<Answer>): Promise<Answer> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof NetworkFailure)) throw error;
    const { message, reason } = error.failure;
    throw new Failure(502, 'bad_gateway', message, { reason });
  }
}
