import type { Operation } from '@beeper-openapi/types/operations';
import type { RequestContext, RequestHeaders } from './incoming.ts';

/** A request on its way to its reply. */
export interface Call {
  readonly context: RequestContext;
  readonly headers: RequestHeaders;
  /** What it asks for; undefined when the API has no such operation. */
  readonly operation: Operation | undefined;
  /** The methods that its path takes; undefined when the API has no such path. */
  readonly methods: readonly string[] | undefined;
  /** Whose pages may read the reply, once it has passed the guard; undefined when no page asks. */
  origin?: string | undefined;
  /** What it carries, once that is read and found to be as the spec says. */
  body?: unknown;
}

/** Answers a request: at once where nothing has to be waited for, since promises cost as much as all the rest. */
export type Respond = (call: Call) => Response | Promise<Response>;

/** Something that is done around every answer. */
export type Layer = (next: Respond) => Respond;

/** Puts layers around what answers, the first one outermost. */
export function surround(layers: readonly Layer[], respond: Respond): Respond {
  return layers.reduceRight((next, layer) => layer(next), respond);
}

/** Goes on with a value: at once, or when it is there. */
export function after<Value, Result>(
  value: Value | Promise<Value>,
  next: (value: Value) => Result | Promise<Result>,
): Result | Promise<Result> {
  return value instanceof Promise ? value.then(next) : next(value);
}
