// A body, in a request or in a reply: its tree and its examples, for each form that it may have.

import { type Description, resolve } from '@beeper-openapi/scripts/openapi';
import { type Field, growTree } from './fields.ts';
import type { Schema } from './schema.ts';

export interface Body {
  mediaType: string;
  root: Field;
  examples: Example[];
}

export interface Example {
  summary: string;
  /** Markdown. */
  description?: string;
  /** As it is sent: JSON laid out for reading, any other text as it is. */
  text: string;
  language: 'json' | 'plain';
}

/** OpenAPI's `content`, as far as the docs show it. */
export type Content = Record<string, { schema?: Schema; example?: unknown; examples?: Record<string, ExampleObject> }>;

interface ExampleObject {
  summary?: string;
  description?: string;
  value?: unknown;
}

/** @param anchor where the body hangs on its page; the second form and those after it add their media type */
export function listBodies(description: Description, content: Content, anchor: string): Body[] {
  return Object.entries(content).map(([mediaType, { schema = true, example, examples = {} }], index) => {
    const own = index === 0 ? anchor : `${anchor}~${mediaType.replaceAll(/\W/g, '-')}`;
    const all = example === undefined ? examples : { example: { value: example }, ...examples };
    return {
      mediaType,
      root: growTree(description, schema, own),
      examples: Object.entries(all).map(([name, found]) => {
        return printExample(name, resolve<ExampleObject>(description, found), mediaType);
      }),
    };
  });
}

export function printExample(name: string, { summary, description, value }: ExampleObject, mediaType: string): Example {
  const asJSON = /[/+]json$/.test(mediaType) || typeof value !== 'string';
  return {
    summary: summary ?? name,
    ...(description !== undefined && { description }),
    text: asJSON ? JSON.stringify(value, null, 2) : value,
    language: asJSON ? 'json' : 'plain',
  };
}
