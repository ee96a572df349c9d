import { type Clock, sleep } from '../clock.ts';
import type { Call, Layer, Respond } from './call.ts';
import { cut } from './outcome.ts';

/** How long operations take, in milliseconds: anything from the one to the other. */
export interface Latency {
  readonly from: number;
  readonly to: number;
}

/** Lets operations take as long as they would on a slow machine. The delays are the same ones at every start. */
export function delayReplies({ from, to }: Latency, clock: Clock): Layer {
  const random = createRandom(1);
  return (next) => (call) => delay(from + random() * (to - from), clock, call, next);
}

/** Answers later, by a clock. If the client is gone by then, nothing is done any more. */
export async function delay(milliseconds: number, clock: Clock, call: Call, next: Respond): Promise<Response> {
  const { signal } = call.context.req.raw;
  await sleep(clock, milliseconds, signal);
  return signal.aborted ? cut(call.context) : next(call);
}

/** Numbers from 0 to 1, as if by chance, and the same for the same seed: https://en.wikipedia.org/wiki/Xorshift */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
