// Examples are composed from spec/story with `$ref`, so that one person or message reads the same everywhere.
// Neither OpenAPI nor AsyncAPI gives a `$ref` inside an example's value a meaning: it is resolved here, before anything
// is linted or bundled. Keys beside a `$ref` override what it brings.

import type { Async3Preprocessor, NodeType, Oas3Preprocessor, UserContext } from '@redocly/openapi-core';

/** Makes the resolver follow references within the values of examples, which it leaves alone by itself. */
export function exampleTypes(types: Record<string, NodeType>): Record<string, NodeType> {
  return followStory(types, 'Example', 'value');
}

/** The same for the payloads of message examples, which are what AsyncAPI has instead. */
export function messageExampleTypes(types: Record<string, NodeType>): Record<string, NodeType> {
  return followStory(types, 'MessageExample', 'payload');
}

function followStory(types: Record<string, NodeType>, name: string, key: string): Record<string, NodeType> {
  const type = types[name];
  if (!type) throw new Error(`Redocly knows no type named ${name}. Look up what it is called now, and rename it here.`);
  return {
    ...types,
    StoryMap: { properties: {}, additionalProperties: storyType },
    StoryList: { properties: {}, items: storyType },
    [name]: { ...type, properties: { ...type.properties, [key]: storyType } },
  };
}

function storyType(value: unknown) {
  if (Array.isArray(value)) return 'StoryList';
  return isMap(value) ? 'StoryMap' : {};
}

export const inlineStory: Oas3Preprocessor = () => ({
  Example: {
    enter(example, context) {
      if ('value' in example) example.value = inline(example.value, context.location.source.absoluteRef, context);
    },
  },
});

export const inlineStoryInMessages: Async3Preprocessor = () => ({
  MessageExample: {
    enter(example: { payload?: unknown }, context: UserContext) {
      if ('payload' in example) example.payload = inline(example.payload, context.location.source.absoluteRef, context);
    },
  },
});

/** @param above what is being told already, which a `$ref` within it cannot bring in again */
function inline(value: unknown, file: string, context: UserContext, above: readonly unknown[] = []): unknown {
  if (Array.isArray(value)) return value.map((item) => inline(item, file, context, above));
  if (!isMap(value)) return value;

  const { $ref, ...rest } = value;
  const own = Object.fromEntries(Object.entries(rest).map(([key, item]) => [key, inline(item, file, context, above)]));
  if (typeof $ref !== 'string') return own;

  const target = context.resolve({ $ref }, file);
  const fault = faultOf(target, above);
  if (fault !== undefined) {
    context.report({ message: `${file.split('/').slice(-2).join('/')} refers to ${$ref}${fault}` });
    return own;
  }
  const inside = [...above, target.node];
  // The resolver follows a reference to a reference at one go, and keeps what overrides on the way in the chain.
  const overrides = [...(target.chain ?? [])].reverse().map((hop) => {
    const { $ref: _, ...beside } = hop.node as Record<string, unknown>;
    return inline(beside, hop.document.source.absoluteRef, context, inside);
  });
  const found = inline(target.node, target.location?.source.absoluteRef ?? file, context, inside);
  return isMap(found) ? Object.assign({}, found, ...overrides, own) : found;
}

function faultOf({ node, error }: ReturnType<UserContext['resolve']>, above: readonly unknown[]): string | undefined {
  if (above.includes(node)) return ', which it is a part of. Break the circle.';
  if (error) return `. ${error.message}`;
  return node === undefined ? ', and nothing is there. Correct the path or the key.' : undefined;
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
