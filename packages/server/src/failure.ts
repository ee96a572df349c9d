import type { Error as ErrorBody, ValidationIssue } from '@beeper-openapi/types';

/** Ends a request with a status other than success, in the form that every failure of the API has. */
export class Failure extends Error {
  override name = 'Failure';
  readonly status: number;
  readonly code: string;
  readonly details: unknown;

  constructor(status: number, code: string, message: string, details?: unknown) {
    super(message);
    this.status = status;
    this.code = code;
    this.details = details;
  }

  /** The body of the reply. */
  get body(): ErrorBody {
    const { code, message, details } = this;
    return { message, code, ...(details !== undefined && { details }) } as ErrorBody;
  }
}

/** The transport turns a request away, before any operation has seen it: for that the spec need not list the status. */
export class Refusal extends Failure {
  override name = 'Refusal';
  /** What the reply says beside its body. */
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    code: string,
    message: string,
    { headers = {}, details }: { headers?: Record<string, string>; details?: unknown } = {},
  ) {
    super(status, code, message, details);
    this.headers = headers;
  }
}

/** The request cannot be understood. */
export function badRequest(message: string): Failure {
  return new Failure(400, 'bad_request', message);
}

/** There is nothing under an ID, or nothing that this token may see. */
export function notFound(what: string, id: string): Failure {
  return new Failure(404, 'not_found', `There is no ${what} with the ID ${JSON.stringify(id)}.`);
}

/** The request is sound, but not in the present state. */
export function conflict(message: string, code = 'conflict'): Failure {
  return new Failure(409, code, message);
}

/** Values that are not acceptable, each with the way to it. */
export function invalid(issues: readonly ValidationIssue[]): Failure {
  return new Failure(422, 'validation_error', summarize(issues), { issues });
}

/** One value that is well-formed and still cannot be accepted. */
export function unacceptable(path: readonly (string | number)[], message: string, code = 'not_acceptable'): Failure {
  return invalid([{ code, message, path: [...path] }]);
}

/** Several faults in one sentence, by the first of them. */
export function summarize([first]: readonly ValidationIssue[]): string {
  return first ? `${first.path.join('.')}: ${first.message}` : 'The request did not pass validation.';
}
