// An OpenAPI operation has no place for what travels over the WebSocket that it opens. `x-websocket` is that place: its
// schemas are resolved, linted and bundled like those of any body, so the bundle has a type for each message.

import type { NodeType } from '@redocly/openapi-core';

export function websocketTypes(types: Record<string, NodeType>): Record<string, NodeType> {
  return {
    ...types,
    WebSocketMessages: {
      properties: { clientSends: 'Schema', serverSends: 'Schema' },
      required: ['clientSends', 'serverSends'],
    },
    Operation: {
      ...types.Operation,
      properties: { ...types.Operation?.properties, 'x-websocket': 'WebSocketMessages' },
    },
  };
}
