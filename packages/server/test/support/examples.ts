import { readFile } from 'node:fs/promises';
import type { OperationID } from '@beeper-openapi/types';
import { operations } from '@beeper-openapi/types/operations';

const file = new URL(import.meta.resolve('@beeper-openapi/spec/openapi.json'));
const description = JSON.parse(await readFile(file, 'utf8'));

/** What the spec shows as the reply of an operation, by the name of the example. */
export function exampleOf(id: OperationID, name: string): unknown {
  const { path, method } = operations[id];
  const operation = description.paths[path][method.toLowerCase()];
  return operation.responses[200].content['application/json'].examples[name].value;
}
