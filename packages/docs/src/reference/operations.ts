// What a page says of one operation.

import { STATUS_CODES } from 'node:http';
import {
  type Description,
  type LocatedOperation,
  listLocatedOperations,
  resolve,
} from '@beeper-openapi/scripts/openapi';
import { anchorBelow } from './anchors.ts';
import { type Field, growTree } from './fields.ts';
import { type Body, type Content, listBodies } from './message.ts';
import type { Schema } from './schema.ts';

export interface OperationDetails {
  /** Markdown. */
  description?: string;
  /** Grouped by where they are sent, in the order of reading a request. */
  parameters: { in: 'path' | 'query' | 'header' | 'cookie'; fields: Parameter[] }[];
  requestBody?: { description?: string; required: boolean; bodies: Body[] };
  replies: Reply[];
  failures: Reply[];
}

export interface Parameter extends Field {
  /** A value that could be sent, as text. */
  example?: string;
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

/** The details of every operation, by what identifies it in a document: its method and path. */
export function describeOperations(description: Description): Map<string, OperationDetails> {
  return new Map(
    listLocatedOperations(description).map((located) => [
      `${located.method.toUpperCase()} ${located.path}`,
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
        fields: parameters.filter((it) => it.in === place).map((it) => describeParameter(description, it, place)),
      }))
      .filter(({ fields }) => fields.length > 0),
    ...(requestBody && {
      requestBody: {
        ...(requestBody.description !== undefined && { description: requestBody.description }),
        required: requestBody.required ?? false,
        bodies: listBodies(description, requestBody.content, 'body'),
      },
    }),
    replies: all.filter(({ status }) => /^[123]/.test(status)),
    failures: all.filter(({ status }) => !/^[123]/.test(status)),
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

function describeParameter(description: Description, parameter: object, place: string): Parameter {
  const named = parameter as Named;
  const [first] = Object.values(named.examples ?? {});
  const example = named.example ?? (first && resolve<{ value?: unknown }>(description, first).value);
  return {
    ...describeNamed(description, named, place),
    ...(example !== undefined && { example: typeof example === 'string' ? example : JSON.stringify(example) }),
  };
}

function describeNamed(description: Description, named: Named, place: string): Field {
  const { schema = {}, name, required = false } = named;
  const own: Schema = { ...schema };
  if (named.description !== undefined) own.description = named.description;
  if (named.deprecated !== undefined) own.deprecated = named.deprecated;
  if (named['x-since'] !== undefined) own['x-since'] = named['x-since'];
  return { ...growTree(description, own, parameterAnchor(place, name)), name, required, role: 'property' };
}

/** Where a parameter is on its operation's page. */
export function parameterAnchor(place: string, name: string): string {
  return anchorBelow(place, '.', name);
}

function describeReply(description: Description, status: string, response: object): Reply {
  const { headers = {}, ...rest } = resolve<ResponseBody>(description, response as ResponseBody);
  const [, shared] = /^#\/components\/responses\/(.+)$/.exec((response as { $ref?: string }).$ref ?? '') ?? [];
  return {
    status,
    phrase: STATUS_CODES[status] ?? '',
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
