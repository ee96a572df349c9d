import type { ValidationIssue } from '@beeper-openapi/types';
import { BeeperDesktopError } from './beeper-desktop-error.ts';

/** Which call failed. */
export interface FailedCall {
  readonly method: string;
  readonly path: string;
  /** The operation's id, such as `retrieveAccount`. Undefined for `client.get` and its like. */
  readonly operationID: string | undefined;
}

/**
 * A call that failed: the app answered with a failure, or there was no answer.
 *
 * @example
 * ```ts
 * try {
 *   await client.accounts.retrieve('no-such-account');
 * } catch (error) {
 *   if (!(error instanceof APIError)) throw error;
 *   console.log(error.status, error.code, error.operationID);
 * }
 * ```
 */
export class APIError extends BeeperDesktopError {
  override name = 'APIError';
  /** The status of the reply. Undefined when there was none. */
  declare readonly status: number | undefined;
  /** The headers of the reply. Undefined when there was none. */
  declare readonly headers: Headers | undefined;
  /** The body of the reply: the API's `Error` object, or whatever stood in its place. */
  declare readonly error: unknown;
  /** What went wrong, for programs. Undefined when the reply does not say. */
  declare readonly code: string | undefined;
  /** What more the reply says of the failure. Undefined when it says nothing. */
  declare readonly details: unknown;
  /** The faults in the request. Empty unless the reply names them. */
  declare readonly issues: readonly ValidationIssue[];
  /** The operation that failed, such as `retrieveAccount`. Undefined for `client.get` and its like. */
  declare readonly operationID: string | undefined;
  /** What a caller can do about it; the end of the message. */
  protected static readonly advice: string = '';

  constructor(
    status: number | undefined,
    error: unknown,
    message: string | undefined,
    headers: Headers | undefined,
    call?: FailedCall,
  ) {
    const body = Object(error) as { message?: string; code?: string; details?: { issues?: ValidationIssue[] } };
    const { code, details } = body;
    const issues = Array.isArray(details?.issues) ? details.issues : [];
    const said = message ?? body.message ?? (error || 'The reply has no body.');
    const faults = issues.map((issue) => `${issue.path?.join('.')}: ${issue.message}`);
    super(
      [call && `${call.method} ${call.path}:`, status, said, ...faults, new.target.advice].filter(Boolean).join(' '),
    );
    Object.assign(this, { status, headers, error, code, details, issues, operationID: call?.operationID });
  }
}
