// The API that this site documents: its bundle and its operations table, read once.

import type { Description } from '@beeper-openapi/scripts/openapi';
import asyncapi from '@beeper-openapi/spec/asyncapi.json' with { type: 'json' };
import bundle from '@beeper-openapi/spec/openapi.json' with { type: 'json' };
import { type Operation, operations } from '@beeper-openapi/types/operations';
import { describeEvents, type EventDescription } from './events.ts';
import { operationKey } from './operation-key.ts';
import { readReference } from './reference.ts';

const table: readonly Operation[] = Object.values(operations);

export const reference = readReference(bundle as unknown as Description, table);

export const operationsByKey: ReadonlyMap<string, Operation> = new Map(
  table.map((operation) => [operationKey(operation), operation]),
);

export const operationsByID: ReadonlyMap<string, Operation> = new Map(
  table.map((operation) => [operation.id, operation]),
);

export const events = describeEvents(bundle as unknown as Description, asyncapi as unknown as EventDescription);
