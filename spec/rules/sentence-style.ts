// Prose is made of sentences: whatever says what a thing is, or what a value means, reads as one in docs, editors and
// types alike. Holds for a description beside a `$ref` too.

import { type Async3Rule, isPlainObject, type Oas3Rule, type UserContext } from '@redocly/openapi-core';

export const sentenceStyle: Oas3Rule & Async3Rule = () => ({ any: check, ref: check });

function check(node: unknown, context: UserContext): void {
  if (!isPlainObject(node)) return;
  if ('description' in context.type.properties) report(node.description, ['description'], context);
  if (context.type.name !== 'Schema' || !isPlainObject(node['x-enumDescriptions'])) return;
  for (const [value, meaning] of Object.entries(node['x-enumDescriptions'])) {
    report(meaning, ['x-enumDescriptions', value], context);
  }
}

function report(text: unknown, place: string[], context: UserContext): void {
  const remedy = typeof text === 'string' ? remedyFor(text.trim()) : undefined;
  if (remedy) context.report({ message: `Write sentences here: ${remedy}.`, location: context.location.child(place) });
}

function remedyFor(text: string): string | undefined {
  // A first word such as `iPhone` has its capital elsewhere.
  if (/^\p{Ll}+(?!\p{L})/u.test(text)) return 'begin with a capital letter';
  return endsWell(text) ? undefined : 'end with a full stop';
}

/** At the end of a sentence, or with what a sentence has led to: a list, a table or a block of code. */
function endsWell(text: string): boolean {
  const lastParagraph = text.split(/\n\s*\n/).at(-1) ?? '';
  return /[.!?]['")*_]*$/.test(text) || /^\s*([-*|]|\d+\.) /m.test(lastParagraph) || text.endsWith('```');
}
