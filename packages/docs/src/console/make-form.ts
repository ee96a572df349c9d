// Forms from a description, made while the site builds.

import {
  type Description,
  type LocatedOperation,
  listLocatedOperations,
  type ParameterObject,
  type RequestBodyObject,
  resolve,
} from '@beeper-openapi/scripts/openapi';
import type { Operation } from '@beeper-openapi/types/operations';
import { firstSentence, plainText } from '../reference/markdown.ts';
import type { Content } from '../reference/message.ts';
import { operationKey } from '../reference/operation-key.ts';
import { type PlainSchema, type Schema, simplify } from '../reference/schema.ts';
import { isList } from '../reference/type-name.ts';
import type { Control, Form, Input } from './form.ts';

/** The form of every operation that a page can call, by the operation's key. */
export function makeForms(description: Description, table: readonly Operation[]): Map<string, Form> {
  const rows = new Map(table.map((operation) => [operationKey(operation), operation]));
  return new Map(
    listLocatedOperations(description).flatMap((located) => {
      const key = operationKey(located);
      const row = rows.get(key);
      // What answers with another protocol is not for `fetch`.
      return row && !('101' in row.responses) ? [[key, makeForm(description, located, row)]] : [];
    }),
  );
}

function makeForm(description: Description, { operation, parameters }: LocatedOperation, row: Operation): Form {
  const body = operation.requestBody && resolve<RequestBodyObject>(description, operation.requestBody);
  const [mediaType] = Object.keys(body?.content ?? {});
  return {
    method: row.method,
    path: row.path,
    takesToken: row.authentication !== 'none',
    scopes: row.scopes,
    changes: !row.readOnly,
    inputs: [
      ...(['path', 'query', 'header'] as const).flatMap((place) => {
        return parameters.filter((it) => it.in === place).map((it) => parameterInput(description, it, place));
      }),
      ...(body && mediaType !== undefined ? bodyInputs(description, body, mediaType) : []),
    ],
    ...(body && mediaType !== undefined && { body: { mediaType, required: body.required ?? false } }),
  };
}

function parameterInput(
  description: Description,
  parameter: ParameterObject,
  place: 'path' | 'query' | 'header',
): Input {
  const { name, required = false, explode = place === 'query' } = parameter;
  const schema = simplify(description, (parameter.schema ?? {}) as Schema);
  const control = controlOf(description, schema);
  const example = exampleOf(description, parameter);
  return {
    name,
    in: place,
    required,
    ...hintOf(parameter.description ?? schema.description),
    ...(example !== undefined && { [required ? 'value' : 'example']: asText(example, control) }),
    control: control.kind === 'list' && !explode ? { ...control, separator: ',' } : control,
  };
}

function exampleOf(description: Description, { example, examples }: { example?: unknown; examples?: object }): unknown {
  const [first] = Object.values(examples ?? {});
  return example ?? (first && resolve<{ value?: unknown }>(description, first).value);
}

function bodyInputs(description: Description, body: RequestBodyObject, mediaType: string): Input[] {
  const content = (body.content[mediaType] ?? {}) as Content[string];
  const schema = simplify(description, content.schema ?? true);
  const example = exampleOf(description, content);
  const properties = Object.entries(schema.properties ?? {});
  if (properties.length === 0 || schema.oneOf || schema.anyOf) {
    const value = example === undefined ? {} : { value: JSON.stringify(example, null, 2) };
    return [{ name: 'body', in: 'whole', required: body.required ?? false, ...value, control: { kind: 'json' } }];
  }
  return properties.map(([name, property]) => {
    const plain = simplify(description, property);
    const control = controlOf(description, plain);
    const value = (example as Record<string, unknown> | undefined)?.[name];
    return {
      name,
      in: 'body' as const,
      required: schema.required?.includes(name) ?? false,
      ...hintOf(plain.description),
      ...(value !== undefined && control.kind !== 'file' && { value: asText(value, control) }),
      control,
    };
  });
}

function hintOf(description: string | undefined): Pick<Input, 'hint'> {
  const hint = plainText(firstSentence(description ?? ''));
  return hint === '' ? {} : { hint };
}

function asText(value: unknown, { kind }: Control): string {
  if (kind === 'json') return JSON.stringify(value, null, 2);
  return Array.isArray(value) ? value.join('\n') : String(value);
}

function controlOf(description: Description, schema: PlainSchema): Control {
  const [type] = schema.types;
  if (schema.format === 'binary') return { kind: 'file' };
  if (schema.types.length !== 1) return { kind: 'json' };
  if (type === 'boolean') return { kind: 'boolean' };
  if (type === 'integer' || type === 'number') return numberControl(schema, type === 'integer');
  if (type === 'string') return textControl(schema);
  if (!isList(schema)) return { kind: 'json' };
  const items = simplify(description, schema.items ?? true);
  if (items.types.join() !== 'string') return { kind: 'json' };
  return { kind: 'list', separator: '\n', ...(items.enum && { values: items.enum.map(String) }) };
}

function numberControl({ minimum, maximum }: PlainSchema, whole: boolean): Control {
  return {
    kind: 'number',
    whole,
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
  };
}

function textControl(schema: PlainSchema): Control {
  const { enum: values, const: only, format, maxLength, minLength, pattern, 'x-extensible-enum': suggestions } = schema;
  if (values) return { kind: 'choice', values: values.map(String) };
  if (only !== undefined) return { kind: 'choice', values: [String(only)] };
  return {
    kind: 'text',
    ...(format === 'password' && { secret: true }),
    // HTML matches the whole text, a description any part of it.
    ...(pattern?.startsWith('^') && pattern.endsWith('$') && { pattern: pattern.slice(1, -1) }),
    ...(minLength !== undefined && { minLength }),
    ...(maxLength !== undefined && { maxLength }),
    ...(suggestions && { suggestions: suggestions.map(String) }),
  };
}
