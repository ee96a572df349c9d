import { isPlainObject, isRef, type Oas3_1Schema, type UserContext } from '@redocly/openapi-core';

/** A schema and where it stands, so that references in it can be followed and faults reported in their own file. */
export interface LocatedSchema {
  schema: Oas3_1Schema;
  location: UserContext['location'];
}

/** The schema that a node is, or refers to. Undefined when there is none: it is absent, true or false, or leads nowhere. */
export function locate(
  node: unknown,
  location: UserContext['location'],
  resolve: UserContext['resolve'],
): LocatedSchema | undefined {
  if (!isPlainObject(node)) return undefined;
  if (!isRef(node)) return { schema: node as Oas3_1Schema, location };
  const target = resolve<Oas3_1Schema>(node, location.source.absoluteRef);
  return target.location && target.node && { schema: target.node, location: target.location };
}

/** The members of a union or of a composition. */
export function membersOf(
  { schema, location }: LocatedSchema,
  keyword: 'allOf' | 'anyOf' | 'oneOf',
  resolve: UserContext['resolve'],
): LocatedSchema[] {
  return (schema[keyword] ?? []).flatMap(
    (member, index) => locate(member, location.child([keyword, index]), resolve) ?? [],
  );
}

/** A property, be it the schema's own or that of a schema that it is composed of. */
export function propertyOf(
  located: LocatedSchema,
  name: string,
  resolve: UserContext['resolve'],
): LocatedSchema | undefined {
  const own = locate(located.schema.properties?.[name], located.location.child(['properties', name]), resolve);
  return (
    own ??
    membersOf(located, 'allOf', resolve)
      .map((member) => propertyOf(member, name, resolve))
      .find(Boolean)
  );
}

/** Every schema that can be met one step into a schema. */
export function partsOf(located: LocatedSchema, resolve: UserContext['resolve']): LocatedSchema[] {
  const { schema, location } = located;
  const properties = Object.entries(schema.properties ?? {});
  return [
    ...properties.map(([name, node]) => locate(node, location.child(['properties', name]), resolve)),
    locate(schema.items, location.child('items'), resolve),
    locate(schema.additionalProperties, location.child('additionalProperties'), resolve),
    ...(['allOf', 'anyOf', 'oneOf'] as const).flatMap((keyword) => membersOf(located, keyword, resolve)),
  ].filter((part) => part !== undefined);
}
