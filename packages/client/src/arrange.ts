import type { BaseBeeperDesktop } from './base-client.ts';
import type { BodyEncoder } from './body/encoder.ts';
import { json } from './body/json.ts';
import type { Operation } from './operation.ts';
import type { HeadersLike, RequestOptions } from './options.ts';

/** What is to be sent, with everything in its place. */
export interface CallRequest {
  readonly client: BaseBeeperDesktop;
  readonly operation: Operation;
  readonly method: string;
  /** The path template. */
  readonly path: string;
  readonly pathParameters: Record<string, unknown>;
  readonly query: Record<string, unknown> | null | undefined;
  readonly headers: HeadersLike | undefined;
  /** How the body is written. */
  readonly encode: BodyEncoder | undefined;
  /** Null or undefined for none. */
  readonly body: unknown;
  readonly options: RequestOptions;
}

/**
 * Puts a method's arguments where its operation wants them. The argument fills the last parameter of the path. Of the
 * others, those that the path, the headers or, beside a body, the query name go there. The rest is the body, or the
 * query of an operation that has none.
 */
export function arrange(
  client: BaseBeeperDesktop,
  operation: Operation,
  options: RequestOptions = {},
  argument?: unknown,
  parameters?: unknown,
): CallRequest {
  const { method = 'GET', path, encode, headers, query } = operation;
  const names = path.match(/(?<=\{)[^{}]+/g) ?? [];
  const last = names.pop() ?? '';
  // Copied only where something is taken out of it: a body by itself need not be an object.
  const rest = names[0] || headers || query ? { ...(parameters as object) } : parameters;
  const beside = take(rest, query);
  return {
    client,
    operation,
    method,
    path: options.path ?? path,
    pathParameters: { ...take(rest, names), [last]: argument },
    headers: take(rest, headers) as HeadersLike | undefined,
    query: (options.query ?? (encode ? beside : rest)) as CallRequest['query'],
    encode: options.body === undefined ? encode : json,
    // A body that is left out is sent as an empty object; null sends none.
    body: options.body ?? (encode && (rest === undefined ? {} : rest)),
    options,
  };
}

/** Takes parameters out, by name. */
function take(from: unknown, names: readonly string[] = []): Record<string, unknown> | undefined {
  if (!names[0]) return;
  const rest = from as Record<string, unknown>;
  const taken: Record<string, unknown> = {};
  for (const name of names) {
    taken[name] = rest[name];
    delete rest[name];
  }
  return taken;
}
