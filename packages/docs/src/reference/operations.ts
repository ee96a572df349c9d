// What a page says of one operation.

import {
  type Description,
  type LocatedOperation,
  listLocatedOperations,
  resolve,
} from '@beeper-openapi/scripts/openapi';
import { anchorBelow } from './anchors.ts';
import { type Field, growTree } from './fields.ts';
import { print } from './limits.ts';
import { type Body, type Content, listBodies } from './message.ts';
import { operationKey } from './operation-key.ts';
import type { Schema } from './schema.ts';
import { isFailure, phraseOf } from './status.ts';

export interface OperationDetails {
  /** Markdown. */
  description?: string;
  /** Grouped by where they are sent, in the order of reading a request. */
  parameters: { in: 'path' | 'query' | 'header' | 'cookie'; fields: Field[] }[];
  requestBody?: { description?: string; required: boolean; bodies: Body[] };
  replies: Reply[];
  failures: Reply[];
}

export interface Reply {
  /** `200`, or `default`. */
  status: string;
  /** The status in words, such as `Not Found`. */
  phrase: string;
  /** Markdown. */
  description: string;
  headers: Field[];
  bodies: Body[];
  /** The name of the response that it shares with other operations. */
  shared?: string;
}

/** The details of every operation, by its key. */
export function describeOperations(description: Description): Map<string, OperationDetails> {
  return new Map(
    listLocatedOperations(description).map((located) => [
      operationKey(located),
      describeOperation(description, located),
    ]),
  );
}

function describeOperation(description: Description, { operation, parameters }: LocatedOperation): OperationDetails {
  const requestBody = operation.requestBody && resolve(description, operation.requestBody as RequestBody);
  const all = Object.entries(operation.responses ?? {}).map(([status, response]) => {
    return describeReply(description, status, response);
  });
  return {
    ...(operation.description !== undefined && { description: operation.description }),
    parameters: (['path', 'query', 'header', 'cookie'] as const)
      .map((place) => ({
        in: place,
        fields: parameters.filter((it) => it.in === place).map((it) => describeNamed(description, it as Named, place)),
      }))
      .filter(({ fields }) => fields.length > 0),
    ...(requestBody && {
      requestBody: {
        ...(requestBody.description !== undefined && { description: requestBody.description }),
        required: requestBody.required ?? false,
        bodies: listBodies(description, requestBody.content, 'body'),
      },
    }),
    replies: all.filter(({ status }) => !isFailure(status)),
    failures: all.filter(({ status }) => isFailure(status)),
  };
}

interface RequestBody {
  description?: string;
  required?: boolean;
  content: Content;
}

/** A parameter or a header: what OpenAPI keeps beside the schema rather than in it. */
interface Named {
  name: string;
  description?: string;
  required?: boolean;
  deprecated?: boolean;
  schema?: Schema;
  example?: unknown;
  examples?: Record<string, unknown>;
  'x-since'?: string;
}

function describeNamed(description: Description, named: Named, place: string): Field {
  const { deprecated, description: text, name, required = false, schema = {}, 'x-since': since } = named;
  const own: Schema = {
    ...schema,
    ...(text !== undefined && { description: text }),
    ...(deprecated !== undefined && { deprecated }),
    ...(since !== undefined && { 'x-since': since }),
  };
  const [first] = Object.values(named.examples ?? {});
  const example = named.example ?? (first && resolve<{ value?: unknown }>(description, first).value);
  return {
    ...growTree(description, own, anchorBelow(place, '.', name)),
    name,
    required,
    role: 'property',
    ...(example !== undefined && { example: print(example) }),
  };
}

function describeReply(description: Description, status: string, response: object): Reply {
  const { headers = {}, ...rest } = resolve<ResponseBody>(description, response as ResponseBody);
  const [, shared] = /^#\/components\/responses\/(.+)$/.exec((response as { $ref?: string }).$ref ?? '') ?? [];
  return {
    status,
    phrase: phraseOf(status),
    description: rest.description,
    headers: Object.entries(headers).map(([name, header]) => {
      const named = { ...resolve<Omit<Named, 'name'>>(description, header), name };
      return describeNamed(description, named, `${status}~headers`);
    }),
    bodies: listBodies(description, rest.content ?? {}, status),
    ...(shared !== undefined && { shared }),
  };
}

interface ResponseBody {
  description: string;
  headers?: Record<string, Omit<Named, 'name'>>;
  content?: Content;
}
