import type { Message } from '@beeper-openapi/types';
import type { CallRequest } from './arrange.ts';
import type { BodyEncoder } from './body/encoder.ts';

/** What a method knows of its operation: no more than it takes to send it. */
export interface Operation {
  /** Absent for `client.get` and its like, which may call what no operation describes. */
  readonly id?: string;
  /** `GET` when absent. */
  readonly method?: string;
  /** The path template. Its last parameter is the method's first argument. */
  readonly path: string;
  /** The app version that brought it. */
  readonly since?: string;
  /** How the body is written. Absent when there is none; the parameters are the query then. */
  readonly encode?: BodyEncoder;
  /** The parameters that go into the query in spite of a body. */
  readonly query?: readonly string[];
  /** The parameters that go into headers. */
  readonly headers?: readonly string[];
  /** What is accepted in place of JSON: a file's type, and the reply is handed out unread; or anything, for nothing. */
  readonly accept?: string;
  /** Whether a token is sent. `required` when absent. */
  readonly authentication?: 'optional' | 'none';
  /** How to look whether it took effect, when the answer is lost. */
  readonly confirm?: (request: CallRequest, sentAt: number) => Promise<Message | undefined>;
  /** True for what only reads in spite of its method. */
  readonly readOnly?: true;
}
