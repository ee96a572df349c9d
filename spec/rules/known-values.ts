// An open enumeration takes any value, and so does the check of examples against it. Examples still use those that are
// known: a reader copies them.

import {
  isPlainObject,
  type Oas3Example,
  type Oas3Rule,
  type Referenced,
  type UserContext,
} from '@redocly/openapi-core';
import { type LocatedSchema, locate, membersOf, propertyOf } from './lib/located-schema.ts';

type Resolve = UserContext['resolve'];

interface WithExamples {
  schema?: unknown;
  example?: unknown;
  examples?: Record<string, Referenced<Oas3Example>>;
}

interface UnknownValue {
  value: unknown;
  path: (string | number)[];
  known: unknown[];
}

export const knownValues: Oas3Rule = () => ({ MediaType: check, Parameter: check, Header: check });

function check(node: WithExamples, { report, location, resolve }: UserContext): void {
  const schema = locate(node.schema, location.child('schema'), resolve);
  if (!schema) return;
  const examples = Object.entries(node.examples ?? {}).map(([name, example]) => {
    return { value: resolve(example).node?.value, path: ['examples', name, 'value'] };
  });
  for (const { value: example, path: start } of [{ value: node.example, path: ['example'] }, ...examples]) {
    for (const { value, path, known } of unknownValues(schema, example, start, resolve)) {
      const message = `\`${value}\` is no known value. Use one of ${known.join(', ')}.`;
      report({ message, location: location.child(path.map(String)) });
    }
  }
}

function unknownValues(
  located: LocatedSchema,
  value: unknown,
  path: UnknownValue['path'],
  resolve: Resolve,
): UnknownValue[] {
  const { schema, location } = located;
  const known = (schema as { 'x-extensible-enum'?: unknown[] })['x-extensible-enum'];
  if (known && typeof value === 'string' && !known.includes(value)) return [{ value, path, known }];

  const inside = (node: unknown, at: string[], item: unknown, key: string | number) => {
    const part = locate(node, location.child(at), resolve);
    return part ? unknownValues(part, item, [...path, key], resolve) : [];
  };
  const inMember = (member: LocatedSchema) => unknownValues(member, value, path, resolve);
  const inParts = isPlainObject(value)
    ? Object.entries(value).map(([name, item]) => {
        const own = schema.properties?.[name];
        return own
          ? inside(own, ['properties', name], item, name)
          : inside(schema.additionalProperties, ['additionalProperties'], item, name);
      })
    : Array.isArray(value)
      ? value.map((item, index) => inside(schema.items, ['items'], item, index))
      : [];
  const inAll = membersOf(located, 'allOf', resolve).map(inMember);
  // The value is of one variant: of those that it fits, the one that it is closest to.
  const inUnions = (['oneOf', 'anyOf'] as const).map((keyword) => {
    const variants = membersOf(located, keyword, resolve).filter((variant) => fits(variant, value, resolve));
    return variants.map(inMember).sort((a, b) => a.length - b.length)[0] ?? [];
  });
  return [...inParts, ...inAll, ...inUnions].flat();
}

function fits(variant: LocatedSchema, value: unknown, resolve: Resolve): boolean {
  const { type = [], required = [] } = variant.schema;
  if (!isOfType(value, [type].flat())) return false;
  if (!isPlainObject(value)) return true;
  const isAsFixed = ([name, item]: [string, unknown]) => {
    const fixed = propertyOf(variant, name, resolve)?.schema.const;
    return fixed === undefined || fixed === item;
  };
  return required.every((name) => name in value) && Object.entries(value).every(isAsFixed);
}

function isOfType(value: unknown, types: string[]): boolean {
  if (types.length === 0 || (types.includes('integer') && Number.isInteger(value))) return true;
  return types.includes(value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);
}
