// What goes over the WebSocket, in either direction.

import type { Description } from '@beeper-openapi/scripts/openapi';
import { type Field, growTree } from './fields.ts';
import { type Example, printExample } from './message.ts';

/** An AsyncAPI document in one piece, as far as the docs show it. */
export interface EventDescription {
  channels: Record<string, ChannelObject>;
  operations: Record<string, { action: 'send' | 'receive'; messages: { $ref: string }[]; reply?: Reply }>;
}

interface ChannelObject {
  address: string;
  description?: string;
  'x-since'?: string;
  messages: Record<string, MessageObject>;
}

interface MessageObject {
  name: string;
  title: string;
  summary: string;
  description?: string;
  payload: { $ref: string };
  examples?: { name: string; summary?: string; payload: unknown }[];
  'x-caused-by'?: string[];
}

interface Reply {
  messages: { $ref: string }[];
}

export interface EventMessage {
  /** The `type` that it is sent with. */
  name: string;
  title: string;
  /** A label without a full stop. */
  summary: string;
  /** Markdown. */
  description: string;
  kind: 'command' | 'answer' | 'event';
  /** The model that it is. */
  model: string;
  payload: Field;
  examples: Example[];
  /** The operations that it comes of, by their IDs; changes on the networks cause it too. */
  causes: string[];
  /** The messages that answer it. */
  answers: string[];
  since?: string;
}

export interface Events {
  /** The path to connect to. */
  path: string;
  /** Markdown. */
  description: string;
  messages: EventMessage[];
}

/** @param description the API's, which has the models that both share */
export function describeEvents(description: Description, { channels, operations }: EventDescription): Events {
  const [channel] = Object.values(channels);
  if (!channel) throw new Error('asyncapi.yaml has no channel.');
  const nameOf = ({ $ref }: { $ref: string }) => channel.messages[$ref.split('/').at(-1) ?? '']?.name ?? '';
  const commands = new Map(
    Object.values(operations)
      .filter(({ action }) => action === 'receive')
      .flatMap(({ messages, reply }) =>
        messages.map((message) => [nameOf(message), reply?.messages.map(nameOf) ?? []]),
      ),
  );
  const answers = new Set([...commands.values()].flat());
  return {
    path: channel.address,
    description: channel.description ?? '',
    messages: Object.values(channel.messages).map((message) => {
      const { name, payload, examples = [] } = message;
      // Both documents name their schemas alike, and the API's has all of them.
      const model = payload.$ref.split('/').at(-1) ?? '';
      return {
        name,
        title: message.title,
        summary: message.summary,
        description: message.description ?? '',
        kind: commands.has(name) ? 'command' : answers.has(name) || name === 'ready' ? 'answer' : 'event',
        model,
        payload: growTree(description, { $ref: `#/components/schemas/${model}` }, ''),
        examples: examples.map(({ payload: value, ...example }) =>
          printExample(example.name, { ...example, value }, 'application/json'),
        ),
        causes: message['x-caused-by'] ?? [],
        answers: commands.get(name) ?? [],
        ...(channel['x-since'] !== undefined && { since: channel['x-since'] }),
      };
    }),
  };
}
