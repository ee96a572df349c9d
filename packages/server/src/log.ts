/** Where the server says what it does. No token, no message and no name is ever among it. */
export interface Log {
  info(message: string, fields?: LogFields): void;
  error(message: string, error: unknown): void;
}

export type LogFields = Readonly<Record<string, string | number | boolean | undefined>>;

/** Says nothing. */
export const silentLog: Log = { info() {}, error() {} };
