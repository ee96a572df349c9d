// What Redocly's own rules cannot know of a change: what this repository promises beside the wire format.

import type { Plugin } from '@redocly/openapi-core';
import type { DiffRule } from './change.ts';
import { deprecated } from './deprecated.ts';
import { enumValuesChanged, openEnumTypes } from './enum-values-changed.ts';
import { schemaNameChanged } from './schema-name-changed.ts';
import { sdkMethodChanged } from './sdk-method-changed.ts';
import { websocketMessages } from './websocket-messages.ts';

export default function house(): Plugin & { diff: { oas3: Record<string, DiffRule> } } {
  return {
    id: 'house',
    typeExtension: { oas3: openEnumTypes },
    decorators: { oas3: { 'websocket-messages': websocketMessages } },
    diff: {
      oas3: {
        deprecated,
        'enum-values-changed': enumValuesChanged,
        'schema-name-changed': schemaNameChanged,
        'sdk-method-changed': sdkMethodChanged,
      },
    },
  };
}
