// The form of what Ajv compiles. The tables beside this file are made from the spec.

/** One value that is not as the spec says. */
export interface Fault {
  /** A JSON pointer to it. */
  readonly instancePath: string;
  /** The keyword of JSON Schema that it fails, such as `minLength`. */
  readonly keyword: string;
  /** What the keyword asks for, such as `limit`. */
  readonly params: Readonly<Record<string, unknown>>;
}

/** Looks whether a value is as the spec says, and keeps what is not in `errors`. Text becomes numbers where it has to. */
export interface Validator {
  (data: unknown): boolean;
  readonly errors?: readonly Fault[] | null;
}

/** What an operation is sent. What is absent takes any value. */
export interface RequestValidators {
  /** An object of `path`, `query` and `header`. */
  readonly parameters?: Validator;
  readonly body?: { readonly [mediaType: string]: Validator | undefined };
  /** What a client sends over the WebSocket. */
  readonly command?: Validator;
}

/** What an operation answers. */
export interface ReplyValidators {
  readonly body: { readonly [status: string]: { readonly [mediaType: string]: Validator | undefined } };
  /** What the app sends over the WebSocket. */
  readonly message?: Validator;
}

/** By the ID of the operation. */
export type RequestTable = { readonly [id: string]: RequestValidators };
export type ReplyTable = { readonly [id: string]: ReplyValidators };
