// The same things stand in the same order everywhere, so that an eye finds them without reading.

import type { Async3Rule, Oas3_1Schema, Oas3Rule, UserContext } from '@redocly/openapi-core';

interface Options {
  /** The keys of an operation that have an order among themselves. Others may stand anywhere. */
  operation?: string[];
  /** The same for a schema. */
  schema?: string[];
}

export const keyOrder: Oas3Rule & Async3Rule = (options: Options) => ({
  Operation(operation: object, context: UserContext) {
    checkOrder(operation, options.operation ?? [], context);
  },
  Schema(schema: Oas3_1Schema, context: UserContext) {
    checkOrder(schema, options.schema ?? [], context);
    checkRequiredFirst(schema, context);
  },
});

function checkOrder(node: object, order: string[], { report, location }: UserContext): void {
  const keys = Object.keys(node).filter((key) => order.includes(key));
  const late = keys.findIndex((key, index) => order.indexOf(key) < order.indexOf(keys[index - 1] ?? key));
  if (late === -1) return;
  const message = `\`${keys[late]}\` stands behind \`${keys[late - 1]}\`. Keep to the order ${order.join(', ')}.`;
  report({ message, location: location.child(String(keys[late])).key() });
}

function checkRequiredFirst({ properties = {}, required = [] }: Oas3_1Schema, { report, location }: UserContext): void {
  const names = Object.keys(properties);
  const late = names.findIndex(
    (name, index) => index > 0 && required.includes(name) && !required.includes(names[index - 1] ?? ''),
  );
  if (late === -1) return;
  const message = `\`${names[late]}\` is required, and stands behind \`${names[late - 1]}\`, which is not. Put required properties first.`;
  report({ message, location: location.child(['properties', String(names[late])]).key() });
}
