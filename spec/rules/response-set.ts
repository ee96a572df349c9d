// An operation lists what it can answer: the failures that are common to its group, in ascending order, each referring
// to the one file that says what the status means.

import {
  getLineColLocation,
  isRef,
  type Oas3Operation,
  type Oas3Responses,
  type Oas3Rule,
  type UserContext,
} from '@redocly/openapi-core';

interface Options {
  /** For each tag, the statuses that every operation under it can fail with. */
  failures?: Record<string, number[]>;
  /** Operations that truly have no 2xx response, by operationId. */
  withoutSuccess?: string[];
  /** Operations that truly have no 4xx response, by operationId. */
  withoutFailure?: string[];
}

type Report = (message: string, status?: string) => void;

export const responseSet: Oas3Rule = ({ failures = {}, withoutSuccess = [], withoutFailure = [] }: Options) => ({
  Operation({ operationId = '', tags = [], responses = {} }: Oas3Operation, context: UserContext) {
    const location = context.location.child('responses');
    const report: Report = (message, status) => {
      context.report({ message, location: location.child(status ?? []).key() });
    };
    const statuses = Object.keys(responses);
    checkCommon(statuses, tags[0] ?? '', failures, report);
    checkPresence(statuses, '2', withoutSuccess.includes(operationId), 'withoutSuccess', report);
    checkPresence(statuses, '4', withoutFailure.includes(operationId), 'withoutFailure', report);
    checkShared(responses, report);
    // Numeric keys of an object put themselves in order; where they stand in the file tells what the author wrote.
    checkOrder(statuses, (status) => getLineColLocation(location.child(status).key()).start.line, report);
  },
});

function checkCommon(statuses: string[], tag: string, failures: Record<string, number[]>, report: Report): void {
  const common = failures[tag];
  if (!common) {
    report(`The tag \`${tag}\` has no common failures yet. Add it to \`failures\` in redocly.yaml.`);
    return;
  }
  const missing = common.filter((status) => !statuses.includes(String(status))).join(', ');
  if (missing) report(`Missing here: ${missing}. Every operation under ${tag} can fail with ${common.join(', ')}.`);
}

function checkPresence(statuses: string[], group: string, isExcepted: boolean, option: string, report: Report): void {
  const isPresent = statuses.some((status) => status.startsWith(group));
  if (isPresent === !isExcepted) return;
  report(
    isExcepted
      ? `There is a ${group}xx response after all. Take the operation off \`${option}\` in redocly.yaml.`
      : `There is no ${group}xx response. Add one, or name the operation under \`${option}\` in redocly.yaml and say why.`,
  );
}

function checkShared(responses: Oas3Responses, report: Report): void {
  for (const [status, response] of Object.entries(responses)) {
    if (Number(status) < 400 || (isRef(response) && response.$ref.includes('components/responses/'))) continue;
    report(`The failure ${status} is described here alone. Refer to a file in components/responses instead.`, status);
  }
}

function checkOrder(statuses: string[], lineOf: (status: string) => number, report: Report): void {
  for (const [index, status] of statuses.entries()) {
    const lower = statuses[index - 1];
    if (lower === undefined || lineOf(lower) < lineOf(status)) continue;
    report(`${status} stands before ${lower}. List statuses in ascending order.`, status);
  }
}
