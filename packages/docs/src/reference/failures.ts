// The failures that operations share: each said once, with the operations that may answer it.

import { operationKey } from './operation-key.ts';
import type { Reply } from './operations.ts';
import type { DescribedOperation } from './reference.ts';

export interface SharedFailure extends Reply {
  /** The name of the shared response, which is its anchor too. */
  name: string;
  /** The operations that may answer it, as `GET /v1/accounts`. */
  operations: string[];
}

/** The shared failures by status. */
export function listSharedFailures(operations: readonly DescribedOperation[]): SharedFailure[] {
  const failures = new Map<string, SharedFailure>();
  for (const operation of operations) {
    for (const reply of operation.failures) {
      if (reply.shared === undefined) continue;
      const failure = failures.get(reply.shared) ?? { ...reply, name: reply.shared, operations: [] };
      failure.operations.push(operationKey(operation));
      failures.set(reply.shared, failure);
    }
  }
  return [...failures.values()].sort((a, b) => a.status.localeCompare(b.status));
}
