// A list of values that gains or loses one is news for callers even where it breaks none, and Redocly rates it a patch.
// An open enumeration may gain values in a reply: callers were told to expect it. It may lose them too: a caller that
// waits for the value is not refused anything, but should hear of it. What breaks callers has built-in rules, which win.

import type { NodeType } from '@redocly/openapi-core';
import type { DiffRule } from './change.ts';

export const enumValuesChanged: DiffRule = () => ({
  Schema(change, { report }) {
    if (change.property !== 'enum' && change.property !== 'x-extensible-enum') return;
    const before = toList(change.base?.value);
    const after = toList(change.revision?.value);
    const gained = after.filter((value) => !before.includes(value));
    const lost = before.filter((value) => !after.includes(value));
    if (gained.length > 0) report({ message: `Known values gained: ${print(gained)}.` });
    if (lost.length > 0) report({ message: `Known values lost: ${print(lost)}.` });
  },
});

/**
 * Makes open enumerations visible. What an extension holds is compared only where it is an object; a declared keyword
 * of a type without an extension prefix is compared as a value, as `enum` is.
 */
export function openEnumTypes(types: Record<string, NodeType>): Record<string, NodeType> {
  const { extensionsPrefix: _, ...schema } = types.Schema as NodeType;
  return {
    ...types,
    Schema: { ...schema, properties: { ...schema.properties, 'x-enumDescriptions': 'EnumDescriptions' } },
  };
}

function toList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function print(values: unknown[]): string {
  return values.map((value) => `'${value}'`).join(', ');
}
