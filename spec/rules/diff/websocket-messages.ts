// What travels over a WebSocket breaks callers as what travels in a body does, but Redocly knows only bodies. So for
// the comparison, what the client sends is a request body and what the server sends a response: one media type for each
// message, as a client ignores the messages that it does not know, and a new one breaks nobody.

import type { Oas3Decorator, UserContext } from '@redocly/openapi-core';

interface Reference {
  $ref: string;
}

interface WebSocketOperation {
  responses: Record<string, object>;
  'x-websocket'?: { clientSends: Reference; serverSends: Reference };
}

interface Union {
  discriminator?: { mapping: Record<string, string> };
}

export const websocketMessages: Oas3Decorator = () => ({
  Operation: {
    leave(operation: object, context) {
      const { responses, 'x-websocket': messages } = operation as WebSocketOperation;
      if (messages === undefined) return;
      const requestBody = { content: contentByType(messages.clientSends, context) };
      const reply = { ...responses['101'], content: contentByType(messages.serverSends, context) };
      Object.assign(operation, { requestBody, responses: { ...responses, '101': reply }, 'x-websocket': undefined });
    },
  },
});

/** Unfolds a union of messages. Nothing is left of it, or its growth would be reported a second time. */
function contentByType(reference: Reference, { resolve }: UserContext): Record<string, { schema: Reference }> {
  const union = resolve<Union>(reference).node as Union;
  const variants = Object.entries(union.discriminator?.mapping ?? {});
  Object.assign(union, { oneOf: undefined, discriminator: undefined });
  return Object.fromEntries(variants.map(([type, $ref]) => [type, { schema: { $ref } }]));
}
