export type * from './models.gen.ts';
export * from './models.gen.ts';
export type { components, operations as Operations, paths } from './openapi.gen.ts';
export {
  type Operation,
  type OperationID,
  type OperationParameter,
  type OperationRequestBody,
  operations,
} from './operations.gen.ts';
