import { camelCase } from 'change-case';
import { toMember } from './identifiers.ts';
import {
  type Description,
  extension,
  type LocatedOperation,
  listLocatedOperations,
  type RequestBodyObject,
  type ResponseObject,
  resolve,
  type SchemaObject,
} from './openapi.ts';
import type { Operation, OperationParameter } from './operation.ts';
import { refuseDoubles } from './refuse-doubles.ts';

/** The operations table of a description: one row for each operation, in the description's order. */
export function listOperations(description: Description): Operation[] {
  const operations = listLocatedOperations(description).map((located) => toRow(description, located));
  refuseDoubles(operations, (operation) => operation.id, complainOf('operationId'));
  refuseDoubles(
    operations,
    ({ resource, methodName }) => [...resource, methodName].join('.'),
    complainOf('x-sdk-method'),
  );
  return operations;
}

function complainOf(field: string) {
  return (name: string, one: Operation, other: Operation) =>
    `${field} "${name}" is taken twice, by ${one.method} ${one.path} and ${other.method} ${other.path}. Rename one of them.`;
}

function toRow(description: Description, located: LocatedOperation): Operation {
  const { path, method, operation } = located;
  const id = operation.operationId ?? camelCase(`${method} ${path}`);
  const tag = operation.tags?.[0];
  const since = extension(operation, 'x-since');
  const requestBody = operation.requestBody && resolve<RequestBodyObject>(description, operation.requestBody);
  return {
    id,
    method: method.toUpperCase() as Operation['method'],
    path,
    ...(tag !== undefined && { tag }),
    summary: operation.summary ?? id,
    parameters: located.parameters.map(toParameter),
    ...(requestBody && {
      requestBody: { mediaTypes: Object.keys(requestBody.content), required: requestBody.required ?? false },
    }),
    responses: Object.fromEntries(
      responsesOf(description, located).map(([status, it]) => [status, Object.keys(it.content ?? {})]),
    ),
    ...toSecurity(description, located),
    ...(since !== undefined && { since: String(since) }),
    ...(operation.deprecated && { deprecated: true }),
    readOnly: Boolean(
      extension(operation, 'x-read-only') ?? (method === 'get' || method === 'head' || method === 'options'),
    ),
    ...(isPaged(description, located) && { pagination: 'cursor' }),
    ...toMethod(id, tag, extension(operation, 'x-sdk-method')),
  };
}

function toParameter(parameter: LocatedOperation['parameters'][number]): OperationParameter {
  // The defaults are OpenAPI's: https://spec.openapis.org/oas/v3.1.0#parameter-object
  const style = parameter.style ?? (parameter.in === 'query' || parameter.in === 'cookie' ? 'form' : 'simple');
  return {
    name: parameter.name,
    in: parameter.in,
    required: parameter.required ?? false,
    style,
    explode: parameter.explode ?? style === 'form',
  };
}

function responsesOf(description: Description, { operation }: LocatedOperation): [status: string, ResponseObject][] {
  return Object.entries(operation.responses ?? {}).map(([status, response]) => [
    status,
    resolve<ResponseObject>(description, response),
  ]);
}

function toSecurity(description: Description, { operation }: LocatedOperation) {
  const alternatives = operation.security ?? description.security ?? [];
  const scopes = alternatives.flatMap((alternative) => Object.values(alternative).flat()) as string[];
  const anonymous = alternatives.length === 0;
  const optional = alternatives.some((alternative) => Object.keys(alternative).length === 0);
  return {
    authentication: anonymous ? 'none' : optional ? 'optional' : 'required',
    scopes: [...new Set(scopes)],
  } as const;
}

/** Pages are known by their form: a `cursor` to send, and four fields in the answer. */
function isPaged(description: Description, located: LocatedOperation): boolean {
  if (!located.parameters.some((parameter) => parameter.in === 'query' && parameter.name === 'cursor')) return false;
  const success = responsesOf(description, located).find(([status]) => status.startsWith('2'))?.[1];
  const schema = success?.content?.['application/json']?.schema;
  if (!schema) return false;
  const properties = (resolve<SchemaObject>(description, schema) as { properties?: object }).properties ?? {};
  return ['items', 'hasMore', 'oldestCursor', 'newestCursor'].every((name) => Object.hasOwn(properties, name));
}

function toMethod(id: string, tag: string | undefined, sdkMethod: unknown): Pick<Operation, 'resource' | 'methodName'> {
  if (sdkMethod !== undefined) {
    const names = String(sdkMethod).split('.').map(toMember);
    return { resource: names.slice(0, -1), methodName: names.at(-1) as string };
  }
  // Without the extension: the tag, and what the id adds to it, as in `repos/list-branches`.
  const own = tag !== undefined && id.startsWith(`${tag}/`) ? id.slice(tag.length + 1) : id;
  return { resource: tag === undefined ? [] : [toMember(camelCase(tag))], methodName: toMember(camelCase(own)) };
}
