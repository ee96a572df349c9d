import type { components, operations as Operations, paths } from './openapi.gen.ts';

export * from './models.gen.ts';
export type { components, Operations, paths };

/** The id of an operation. */
export type OperationID = keyof Operations;
