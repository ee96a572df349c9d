// Generated from spec/dist/openapi.json by scripts/generate-operations.ts. Do not edit: run "pnpm generate".

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

/** Every operation of the API, by its id. */
export const operations = {
  /** List chat accounts: `GET /v1/accounts` */
  listAccounts: {
    id: 'listAccounts',
    method: 'GET',
    path: '/v1/accounts',
    tag: 'Accounts',
    summary: 'List chat accounts',
    parameters: [],
    responses: {
      '200': ['application/json'],
      '400': ['application/json'],
      '401': ['application/json'],
      '403': ['application/json'],
      '404': ['application/json'],
      '409': ['application/json'],
      '422': ['application/json'],
      '429': ['application/json'],
      '500': ['application/json'],
      '502': ['application/json'],
    },
    authentication: 'required',
    scopes: ['read'],
    since: '4.1.294',
    readOnly: true,
    resource: ['accounts'],
    methodName: 'list',
  },
  /** Get chat account: `GET /v1/accounts/{accountID}` */
  retrieveAccount: {
    id: 'retrieveAccount',
    method: 'GET',
    path: '/v1/accounts/{accountID}',
    tag: 'Accounts',
    summary: 'Get chat account',
    parameters: [{ name: 'accountID', in: 'path', required: true, style: 'simple', explode: false }],
    responses: {
      '200': ['application/json'],
      '400': ['application/json'],
      '401': ['application/json'],
      '403': ['application/json'],
      '404': ['application/json'],
      '409': ['application/json'],
      '422': ['application/json'],
      '429': ['application/json'],
      '500': ['application/json'],
      '502': ['application/json'],
    },
    authentication: 'required',
    scopes: ['read'],
    readOnly: true,
    resource: ['accounts'],
    methodName: 'retrieve',
  },
  /** Search contacts: `GET /v1/accounts/{accountID}/contacts` */
  searchContacts: {
    id: 'searchContacts',
    method: 'GET',
    path: '/v1/accounts/{accountID}/contacts',
    tag: 'Contacts',
    summary: 'Search contacts',
    parameters: [
      { name: 'accountID', in: 'path', required: true, style: 'simple', explode: false },
      { name: 'query', in: 'query', required: true, style: 'form', explode: true },
    ],
    responses: {
      '200': ['application/json'],
      '400': ['application/json'],
      '401': ['application/json'],
      '403': ['application/json'],
      '404': ['application/json'],
      '409': ['application/json'],
      '422': ['application/json'],
      '429': ['application/json'],
      '500': ['application/json'],
      '502': ['application/json'],
    },
    authentication: 'required',
    scopes: ['read'],
    since: '4.1.294',
    readOnly: true,
    resource: ['accounts', 'contacts'],
    methodName: 'search',
  },
  /** List contacts: `GET /v1/accounts/{accountID}/contacts/list` */
  listContacts: {
    id: 'listContacts',
    method: 'GET',
    path: '/v1/accounts/{accountID}/contacts/list',
    tag: 'Contacts',
    summary: 'List contacts',
    parameters: [
      { name: 'accountID', in: 'path', required: true, style: 'simple', explode: false },
      { name: 'cursor', in: 'query', required: false, style: 'form', explode: true },
      { name: 'direction', in: 'query', required: false, style: 'form', explode: true },
      { name: 'limit', in: 'query', required: false, style: 'form', explode: true },
      { name: 'query', in: 'query', required: false, style: 'form', explode: true },
    ],
    responses: {
      '200': ['application/json'],
      '400': ['application/json'],
      '401': ['application/json'],
      '403': ['application/json'],
      '404': ['application/json'],
      '409': ['application/json'],
      '422': ['application/json'],
      '429': ['application/json'],
      '500': ['application/json'],
      '502': ['application/json'],
    },
    authentication: 'required',
    scopes: ['read'],
    since: '4.2.557',
    readOnly: true,
    pagination: 'cursor',
    resource: ['accounts', 'contacts'],
    methodName: 'list',
  },
} as const satisfies { readonly [id: string]: Operation };

/** The id of an operation. */
export type OperationID = keyof typeof operations;
