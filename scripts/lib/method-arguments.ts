import { toVariable } from './identifiers.ts';
import type { Method } from './list-resources.ts';
import {
  type Description,
  type ParameterObject,
  type RequestBodyObject,
  referredName,
  resolve,
  type SchemaObject,
} from './openapi.ts';
import { printLiteral, printString, Source } from './print.ts';
import { modelName } from './print-models.ts';

/** The arguments of a method, but for its options. */
export interface MethodArguments {
  /** The first argument: the last parameter of the path, and what it is called here. */
  argument: (Field & { variable: string }) | undefined;
  /** The next one: an object with all the rest. */
  rest: Rest | undefined;
}

/** A parameter of the path. */
export interface Field {
  name: string;
  type: 'string' | 'number';
  description: string | undefined;
  example: unknown;
}

export interface Rest {
  /** What it is called: after what it becomes, if that is one thing. */
  name: 'query' | 'body' | 'params';
  /** The parameters of the path before the last one. */
  fields: Field[];
  /** The types of the query, the headers and the body, as far as there are any. */
  types: string[];
  /** Whether an interface can extend those: each has a name, and fields that are known. */
  isExtensible: boolean;
  isOptional: boolean;
  /** A value to show. Undefined when there is nothing to show or to require. */
  example: Record<string, unknown> | undefined;
}

/**
 * The arguments in the order of the official SDK: the last parameter of the path by itself, then one object with those
 * before it, the query, the headers and the body.
 */
export function methodArguments(description: Description, { operation, located }: Method): MethodArguments {
  const fields = Array.from(operation.path.matchAll(/\{(.+?)\}/g), ([, name]) => {
    const parameter = located.parameters.find((it) => it.in === 'path' && it.name === name);
    if (!parameter) throw new Error(`${operation.path} does not describe its parameter "${name}". Describe it.`);
    return toField(description, parameter);
  });
  const last = fields.pop();
  const argument = last && { ...last, variable: toVariable(last.name, TAKEN) };
  const type = `models.Operations[${printString(operation.id)}]`;
  const query = located.parameters.filter((parameter) => parameter.in === 'query');
  const headers = located.parameters.filter((parameter) => parameter.in === 'header');
  const body = bodyOf(description, type, located.operation.requestBody);
  if (fields.length + query.length + headers.length === 0 && !body) return { argument, rest: undefined };

  const isOptional =
    fields.length === 0 && ![...query, ...headers].some((parameter) => parameter.required) && !body?.isRequired;
  const shown = [...query, ...headers].filter((parameter) => parameter.required);
  const example = Object.assign(
    Object.fromEntries([...fields, ...shown].map((it) => [it.name, exampleOf(it)])),
    body?.example,
  );
  return {
    argument,
    rest: {
      name: fields.length + headers.length > 0 || (body && query.length > 0) ? 'params' : body ? 'body' : 'query',
      fields,
      types: [
        ...(query.length > 0 ? [`NonNullable<${type}['parameters']['query']>`] : []),
        ...(headers.length > 0 ? [`NonNullable<${type}['parameters']['header']>`] : []),
        ...(body ? [body.type] : []),
      ],
      isExtensible: body?.isExtensible ?? true,
      isOptional,
      example: isOptional && Object.keys(example).length === 0 ? undefined : example,
    },
  };
}

/** What the source of a method has these names for. */
const TAKEN = ['body', 'call', 'callPaged', 'operations', 'options', 'params', 'query'];

function toField(description: Description, parameter: ParameterObject): Field {
  const { type } = (parameter.schema ? resolve<SchemaObject>(description, parameter.schema) : {}) as { type?: unknown };
  return {
    name: parameter.name,
    type: type === 'integer' || type === 'number' ? 'number' : 'string',
    description: parameter.description,
    example: exampleOf(parameter),
  };
}

function bodyOf(description: Description, type: string, requestBody: Method['located']['operation']['requestBody']) {
  if (!requestBody) return undefined;
  const { content, required = false } = resolve<RequestBodyObject>(description, requestBody);
  // The preferred form stands first.
  const [[mediaType, media] = []] = Object.entries(content);
  if (mediaType === undefined || !media || !('schema' in media) || !media.schema) return undefined;
  const name = referredName(media.schema);
  const plain =
    name !== undefined
      ? `models.${modelName(name)}`
      : `NonNullable<${type}['requestBody']>['content'][${printString(mediaType)}]`;
  const schema = resolve<SchemaObject>(description, media.schema) as PlainSchema;
  return {
    type: mediaType === 'multipart/form-data' ? `WithUploads<${plain}>` : plain,
    isExtensible: name !== undefined && schema.type === 'object' && !schema.oneOf && !schema.anyOf,
    isRequired: required,
    example: withFiles(exampleOf(media), schema),
  };
}

interface PlainSchema {
  type?: unknown;
  oneOf?: unknown;
  anyOf?: unknown;
  properties?: Record<string, { format?: string }>;
}

/** An example of a body, whose files are shown as such: a description can only give what is in them. */
function withFiles(example: unknown, { properties = {} }: PlainSchema): unknown {
  if (typeof example !== 'object' || example === null) return example;
  const fields = Object.entries(example).map(([name, value]) => {
    const isFile = properties[name]?.format === 'binary';
    return [name, isFile ? new Source(`new File([${printLiteral(value)}], 'file')`) : value];
  });
  return Object.fromEntries(fields);
}

/** The first example of a parameter or a body. */
function exampleOf(node: { example?: unknown; examples?: unknown }): unknown {
  if (node.example !== undefined) return node.example;
  const [first] = Object.values((node.examples ?? {}) as Record<string, { value?: unknown }>);
  return first?.value;
}
