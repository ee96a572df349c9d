// Values are explained where they are listed: each of them, and nothing that is not a value.

import {
  type Async3Rule,
  isPlainObject,
  type Oas3_1Schema,
  type Oas3Rule,
  type UserContext,
} from '@redocly/openapi-core';

type Enumeration = Oas3_1Schema & { 'x-extensible-enum'?: unknown[]; 'x-enumDescriptions'?: unknown };

export const enumDescriptions: Oas3Rule & Async3Rule = () => ({
  Schema(schema: Enumeration, { report, location }: UserContext) {
    const keyword = schema.enum ? 'enum' : 'x-extensible-enum';
    const values = (schema[keyword] ?? []).filter((value) => value !== null).map(String);
    const meanings = isPlainObject(schema['x-enumDescriptions']) ? Object.keys(schema['x-enumDescriptions']) : [];

    for (const [index, value] of values.entries()) {
      if (meanings.includes(value)) continue;
      const message = `\`${value}\` is not explained. Say what it means in \`x-enumDescriptions\`.`;
      report({ message, location: location.child([keyword, index]) });
    }
    for (const meaning of meanings) {
      if (values.includes(meaning)) continue;
      const message = `\`${meaning}\` is explained, but is no value. Add it to \`${keyword}\`, or delete the explanation.`;
      report({ message, location: location.child(['x-enumDescriptions', meaning]).key() });
    }
  },
});
