// What a reply may hold can grow with the app, so its enumerations are open; what a caller may send cannot, so those
// are closed. An open one is a public type with its known values, and so a model in a file of its own.

import type { Oas3_1Schema, Oas3Rule, UserContext } from '@redocly/openapi-core';
import { type LocatedSchema, locate, partsOf } from './lib/located-schema.ts';

interface WithSchema {
  schema?: unknown;
  content?: Record<string, { schema?: unknown }>;
}

export const openEnums: Oas3Rule = () => {
  const sent = new Map<Oas3_1Schema, LocatedSchema>();
  const received = new Map<Oas3_1Schema, LocatedSchema>();
  return {
    Parameter: (parameter: WithSchema, context: UserContext) => reach(parameter, sent, context),
    RequestBody: (body: WithSchema, context: UserContext) => reach(body, sent, context),
    Response: (response: WithSchema, context: UserContext) => reach(response, received, context),
    Header: (header: WithSchema, context: UserContext) => reach(header, received, context),
    Schema(schema: object, { report, location }: UserContext) {
      if (!isOpen(schema) || location.pointer === '#/') return;
      const message = 'An open enumeration is a public type. Give it a schema file of its own.';
      report({ message, location: location.child('x-extensible-enum').key() });
    },
    Root: {
      leave(_, { report }) {
        for (const { schema, location } of sent.values()) {
          if (!isOpen(schema)) continue;
          const message =
            'A request refers to this open enumeration. Callers choose from a closed one: list the values that they may send in an `enum` there.';
          report({ message, location: location.child('x-extensible-enum').key() });
        }
        for (const { schema, location } of received.values()) {
          const isClosed = schema.enum?.some((value) => typeof value === 'string');
          if (!isClosed || sent.has(schema)) continue;
          const message =
            'Only replies hold these values, and the API may add to them. Use `x-extensible-enum`, in a schema file of its own.';
          report({ message, location: location.child('enum').key() });
        }
      },
    },
  };
};

function isOpen(schema: object): boolean {
  return 'x-extensible-enum' in schema;
}

/** Notes every schema that can be reached from a thing that has one, or one for each media type. */
function reach(node: WithSchema, found: Map<Oas3_1Schema, LocatedSchema>, { location, resolve }: UserContext): void {
  const roots = [locate(node.schema, location.child('schema'), resolve)];
  for (const [mediaType, { schema }] of Object.entries(node.content ?? {})) {
    roots.push(locate(schema, location.child(['content', mediaType, 'schema']), resolve));
  }
  const pending = roots.filter((root) => root !== undefined);
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (found.has(next.schema)) continue;
    found.set(next.schema, next);
    pending.push(...partsOf(next, resolve));
  }
}
