// The rows of the operations table. This file is copied to the head of the generated table, so that its readers see
// the same words; it may import nothing.

/** One operation of the API, as far as a program has to know it. */
export interface Operation {
  /** The `operationId`: unique, and stable across versions. */
  readonly id: string;
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE' | 'OPTIONS' | 'HEAD' | 'PATCH' | 'TRACE';
  /** The path template below the base URL, such as `/v1/accounts/{accountID}`. */
  readonly path: string;
  /** The group that the docs list it in. */
  readonly tag?: string;
  /** A label of a few words, without a full stop. */
  readonly summary: string;
  readonly parameters: readonly OperationParameter[];
  /** What the request carries. Absent when it has no body. */
  readonly requestBody?: OperationRequestBody;
  /** The media types of each status that may be answered; none for an answer without a body. */
  readonly responses: { readonly [status: string]: readonly string[] };
  /** Whether a request has to carry a token: `optional` when it changes what is answered. */
  readonly authentication: 'required' | 'optional' | 'none';
  /** The OAuth scopes that the token needs. */
  readonly scopes: readonly string[];
  /** The app version that brought it. Absent when no source names one. */
  readonly since?: string;
  /** True when it should not be used in new programs. */
  readonly deprecated?: true;
  /** True when it changes nothing, so that it is always safe to repeat. */
  readonly readOnly: boolean;
  /** `cursor` when it answers in pages: `items`, `hasMore`, `oldestCursor`, `newestCursor`. */
  readonly pagination?: 'cursor';
  /** The way to its method in a client: `accounts`, `contacts` for `client.accounts.contacts.list`. */
  readonly resource: readonly string[];
  /** The name of its method in a client, on the last part of `resource`. */
  readonly methodName: string;
}

export interface OperationParameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly required: boolean;
  /** How a value becomes text, as OpenAPI defines it. */
  readonly style: string;
  /** Whether a list repeats the parameter, one value each time, rather than joining the values. */
  readonly explode: boolean;
}

export interface OperationRequestBody {
  /** What the body may be, the preferred form first. */
  readonly mediaTypes: readonly string[];
  readonly required: boolean;
}
