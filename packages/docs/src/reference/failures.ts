// The failures that operations share: each said once, with the operations that may answer it.

import { type Description, listLocatedOperations } from '@beeper-openapi/scripts/openapi';
import { describeReply, type Reply } from './operations.ts';

export interface SharedFailure extends Reply {
  /** The name of the shared response, which is its anchor too. */
  name: string;
  /** The operations that may answer it, as `GET /v1/accounts`. */
  operations: string[];
}

/** The shared failures by status. */
export function listSharedFailures(description: Description): SharedFailure[] {
  const failures = new Map<string, SharedFailure>();
  for (const { method, path, operation } of listLocatedOperations(description)) {
    for (const [status, response] of Object.entries(operation.responses ?? {})) {
      const reply = describeReply(description, status, response);
      if (reply.shared === undefined || /^[123]/.test(status)) continue;
      const failure = failures.get(reply.shared) ?? { ...reply, name: reply.shared, operations: [] };
      failure.operations.push(`${method.toUpperCase()} ${path}`);
      failures.set(reply.shared, failure);
    }
  }
  return [...failures.values()].sort((a, b) => a.status.localeCompare(b.status));
}
