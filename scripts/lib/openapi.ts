// The one file that knows the shape of an OpenAPI document. Generators ask it; none walks the document itself.

import { readFile } from 'node:fs/promises';
import type {
  OpenAPI3,
  OperationObject,
  ParameterObject,
  PathItemObject,
  ReferenceObject,
  RequestBodyObject,
  ResponseObject,
  SchemaObject,
} from 'openapi-typescript';
import { repositoryPath } from './repository.ts';

export type { OperationObject, ParameterObject, ReferenceObject, RequestBodyObject, ResponseObject, SchemaObject };

/** An OpenAPI 3.1 document in one piece: every `$ref` points into the document itself. */
export type Description = OpenAPI3;

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const;
export type Method = (typeof METHODS)[number];

/** The bundle of this repository's own spec. */
export async function readBundle(): Promise<Description> {
  const file = 'spec/dist/openapi.json';
  try {
    return JSON.parse(await readFile(repositoryPath(file), 'utf8'));
  } catch (error) {
    throw new Error(`${file} cannot be read. Make it with "pnpm build". (${(error as Error).message})`);
  }
}

/** Follows references until there is something that is none. */
export function resolve<T extends object>(description: Description, node: T | ReferenceObject): T {
  const seen = new Set<string>();
  let at: unknown = node;
  while (isReference(at)) {
    if (seen.has(at.$ref)) throw new Error(`${at.$ref} refers to itself.`);
    seen.add(at.$ref);
    at = atPointer(description, at.$ref);
  }
  return at as T;
}

export interface LocatedOperation {
  path: string;
  method: Method;
  operation: OperationObject;
  /** The path's parameters with the operation's own laid over them, as OpenAPI merges them. */
  parameters: ParameterObject[];
}

/** Every operation in the order of the document. */
export function listLocatedOperations(description: Description): LocatedOperation[] {
  return Object.entries(description.paths ?? {}).flatMap(([path, item]) => {
    const pathItem = resolve<PathItemObject>(description, item as PathItemObject | ReferenceObject);
    return METHODS.flatMap((method) => {
      const found = pathItem[method];
      if (!found) return [];
      const operation = resolve<OperationObject>(description, found);
      return [{ path, method, operation, parameters: mergeParameters(description, pathItem, operation) }];
    });
  });
}

/** The named schemas, in the order of the document. */
export function namedSchemas(description: Description): [name: string, schema: SchemaObject][] {
  return Object.entries(description.components?.schemas ?? {});
}

/** The name of the component that a reference leads to; undefined for anything else. */
export function referredName(node: object | undefined): string | undefined {
  if (!isReference(node)) return undefined;
  return pointerKeys(node.$ref).at(-1);
}

/** What the document says of a tag. */
export function tagDescription(description: Description, tag: string): string | undefined {
  return description.tags?.find(({ name }) => name === tag)?.description;
}

/** The value of a specification extension, such as `x-since`. */
export function extension(node: object, name: `x-${string}`): unknown {
  return (node as Record<string, unknown>)[name];
}

/** The keys that a JSON pointer such as `#/paths/~1v1~1chats` names, outermost first. */
export function pointerKeys(pointer: string): string[] {
  if (!pointer.startsWith('#/')) throw new Error(`${pointer} leads out of the document. Bundle it first.`);
  return pointer
    .slice(2)
    .split('/')
    .map((key) => decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~'));
}

/**
 * Throws when something leads out of the document, be it only in an example: tools that follow references follow it
 * there too, to files and to other hosts.
 */
export function refuseWaysOut(node: unknown): void {
  if (typeof node !== 'object' || node === null) return;
  const { $ref, externalValue, propertyName, mapping } = node as Record<string, unknown>;
  const references = [$ref, externalValue].filter((target) => typeof target === 'string' && !target.startsWith('#'));
  // A mapping may give the name of a schema in place of a reference.
  const mapped = propertyName === undefined ? [] : Object.values(mapping ?? {});
  const [wayOut] = [...references, ...mapped.filter((target) => /^[^#]*(\/|\.(json|ya?ml))/.test(String(target)))];
  if (wayOut !== undefined) throw new Error(`${wayOut} leads out of the document. Bundle it first.`);
  for (const child of Object.values(node)) refuseWaysOut(child);
}

function mergeParameters(description: Description, pathItem: PathItemObject, operation: OperationObject) {
  const merged = new Map<string, ParameterObject>();
  for (const reference of [...(pathItem.parameters ?? []), ...(operation.parameters ?? [])]) {
    const parameter = resolve<ParameterObject>(description, reference);
    merged.set(`${parameter.in} ${parameter.name}`, parameter);
  }
  return [...merged.values()];
}

export function isReference(node: unknown): node is ReferenceObject {
  return typeof node === 'object' && node !== null && typeof (node as ReferenceObject).$ref === 'string';
}

function atPointer(description: Description, pointer: string): unknown {
  let at: unknown = description;
  for (const key of pointerKeys(pointer)) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) {
      throw new Error(`${pointer} leads nowhere: there is no "${key}".`);
    }
    at = (at as Record<string, unknown>)[key];
  }
  return at;
}
