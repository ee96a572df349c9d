// Whatever a reader meets by name is described, and in more words than its name has.

import { type Async3Rule, isPlainObject, type Oas3Rule, type UserContext } from '@redocly/openapi-core';
import { fileName } from './lib/file-name.ts';

export const described: Oas3Rule & Async3Rule = () => ({
  Parameter: checkNamed,
  Header: checkNamed,
  Tag: checkNamed,
  SecurityScheme: checkNamed,
  Schema(schema: Named, context: UserContext) {
    const isModel = context.location.pointer === '#/';
    if (isModel) check(fileName(context.location), schema.description, context);
  },
  SchemaProperties(properties: Record<string, unknown>, context: UserContext) {
    for (const [name, property] of Object.entries(properties)) {
      if (!isPlainObject(property)) continue;
      // Without a description beside it, a reference brings that of its model, which is checked in the model's file.
      if ('$ref' in property && !('description' in property)) continue;
      check(name, property.description, context, name);
    }
  },
});

interface Named {
  description?: string;
  name?: string;
}

function checkNamed(node: Named, context: UserContext): void {
  check(node.name ?? String(context.key), node.description, context);
}

function check(name: string, description: unknown, context: UserContext, ...path: string[]): void {
  const advice = 'Say what it is for, its unit, who makes it, and what its absence means, as far as it applies.';
  if (typeof description !== 'string') {
    context.report({
      message: `\`${name}\` has no description. ${advice}`,
      location: context.location.child(path).key(),
    });
  } else if (restates(description, name)) {
    const location = context.location.child([...path, 'description']);
    context.report({ message: `The description only repeats the name \`${name}\`. ${advice}`, location });
  }
}

const FILLERS = new Set(['a', 'an', 'of', 'the', 'this', 'its', 'is']);

function restates(description: string, name: string): boolean {
  const known = new Set(wordsOf(name.replaceAll(/(?<=[a-z\d])(?=[A-Z])/g, ' ')));
  return wordsOf(description).every((word) => known.has(word));
}

/** The words that say something, each without the ending of its plural. */
function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  return words.filter((word) => !FILLERS.has(word)).map((word) => word.replace(/s$/, ''));
}
