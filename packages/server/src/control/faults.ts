import type { OperationID } from '@beeper-openapi/types';
import type { Operation } from '@beeper-openapi/types/operations';
import type { Clock } from '../clock.ts';
import { Failure, Refusal } from '../failure.ts';
import type { Call, Layer, Respond } from '../http/call.ts';
import { delay } from '../http/delay-replies.ts';
import { cut } from '../http/outcome.ts';
import type { Replies } from '../http/reply.ts';

/** What goes wrong. */
export type FaultEffect =
  /** The operation is carried out, and the connection ends before the answer. */
  | { readonly effect: 'drop' }
  /** The connection ends before anything is done. */
  | { readonly effect: 'close' }
  /** The operation begins later, by the server's clock, if the client still waits. */
  | { readonly effect: 'delay'; readonly milliseconds: number }
  /** The answer is 429, and nothing is done. */
  | { readonly effect: 'tooManyRequests'; readonly retryAfter?: RetryAfter }
  /** The answer is an error of the server, and nothing is done. */
  | {
      readonly effect: 'fail';
      /** @default 500 */
      readonly status?: number;
      /** Whether there is a body. @default true */
      readonly hasBody?: boolean;
    };

/** How the client is told when to try again: `Retry-After` in either form, or the `Retry-After-Ms` that some clients know. */
export type RetryAfter =
  | { readonly seconds: number }
  /** ISO 8601. */
  | { readonly date: string }
  | { readonly milliseconds: number };

/** A fault, and when it happens. What is absent may be anything. */
export type FaultRule = FaultEffect & {
  readonly operationID?: OperationID;
  readonly method?: Operation['method'];
  /**
   * How often it happens.
   *
   * @default 1
   */
  readonly times?: number;
};

/** A fault that is still to happen. */
export type Fault = FaultRule & { readonly times: number };

/** What is to go wrong, the first to be told first. */
export class Faults {
  #faults: readonly Fault[] = [];

  add(rule: FaultRule): Fault {
    const fault: Fault = { times: 1, ...rule };
    this.#faults = [...this.#faults, fault];
    return fault;
  }

  list(): readonly Fault[] {
    return this.#faults;
  }

  clear(): void {
    this.#faults = [];
  }

  /** Lets them happen. */
  layer(clock: Clock, replies: Replies): Layer {
    return (next) => (call) => {
      const fault = this.#take(call.operation as Operation);
      return fault ? inject(fault, call, next, clock, replies) : next(call);
    };
  }

  /** The fault that happens now, if any. */
  #take({ id, method }: Operation): Fault | undefined {
    const fault = this.#faults.find(
      (one) => (one.operationID ?? id) === id && (one.method ?? method) === method && one.times > 0,
    );
    if (!fault) return undefined;
    const rest = this.#faults.map((one) => (one === fault ? { ...one, times: one.times - 1 } : one));
    this.#faults = rest.filter(({ times }) => times > 0);
    return fault;
  }
}

async function inject(fault: Fault, call: Call, next: Respond, clock: Clock, replies: Replies): Promise<Response> {
  const { context, origin } = call;
  switch (fault.effect) {
    case 'drop':
      await next(call);
      return cut(context);
    case 'close':
      return cut(context);
    case 'delay':
      return delay(fault.milliseconds, clock, call, next);
    case 'tooManyRequests':
      return replies.failure(tooManyRequests(fault.retryAfter), origin);
    case 'fail': {
      const { status = 500, hasBody = true } = fault;
      if (!hasBody) return replies.complete(new Response(null, { status }), origin);
      return replies.failure(new Failure(status, 'internal_error', 'This fault was asked for.'), origin);
    }
  }
}

function tooManyRequests(retryAfter: RetryAfter | undefined): Refusal {
  return new Refusal(429, 'too_many_requests', 'This fault was asked for.', { headers: headersFor(retryAfter) });
}

function headersFor(retryAfter: RetryAfter | undefined): Record<string, string> {
  if (!retryAfter) return {};
  if ('seconds' in retryAfter) return { 'retry-after': String(retryAfter.seconds) };
  if ('date' in retryAfter) return { 'retry-after': new Date(retryAfter.date).toUTCString() };
  return { 'retry-after-ms': String(retryAfter.milliseconds) };
}
