import type { ValidationIssue } from '@beeper-openapi/types';
import type { Operation } from '@beeper-openapi/types/operations';
import { Refusal, summarize } from '../failure.ts';
import { toIssue } from '../validation/issue.ts';
import type { Validator } from '../validation/validator.ts';

/**
 * Holds a part of a request to the spec.
 *
 * @param place what it is a part of, for the way to a field: `body`; none for an object of places
 * @throws {Refusal} when it does not pass
 */
export function validate(operation: Operation, validator: Validator | undefined, data: unknown, place?: string): void {
  if (!validator || validator(data)) return;
  const faults = validator.errors ?? [];
  throw unprocessable(
    operation,
    faults.map((fault) => toIssue(fault, place, data)),
  );
}

/** Turns a request away for its values: with 422, or with 400 where the operation knows no such status. */
export function unprocessable(operation: Operation, issues: readonly ValidationIssue[]): Refusal {
  const status = '422' in operation.responses ? 422 : 400;
  return new Refusal(status, 'validation_error', summarize(issues), { details: { issues } });
}
