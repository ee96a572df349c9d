import type { Description } from './openapi.ts';

/**
 * A copy of a description in which its descriptions also say what type generators leave out: the app version that
 * brought a thing, and what each value of an enumeration means.
 */
export function annotate(description: Description): Description {
  const copy = structuredClone(description);
  annotateNode(copy);
  return copy;
}

function annotateNode(node: unknown): void {
  if (typeof node !== 'object' || node === null) return;
  if (!Array.isArray(node)) {
    const annotated = describe(node as Annotated);
    if (annotated !== undefined) (node as Annotated).description = annotated;
  }
  for (const child of Object.values(node)) annotateNode(child);
}

interface Annotated {
  description?: string;
  'x-enumDescriptions'?: Record<string, string>;
  'x-since'?: string;
}

/** The description of one object with what its extensions add; undefined when they add nothing. */
export function describe(node: Annotated): string | undefined {
  const meanings = node['x-enumDescriptions'];
  const since = node['x-since'];
  if (typeof since !== 'string' && (typeof meanings !== 'object' || meanings === null)) return undefined;
  return [
    node.description?.trim(),
    ...(meanings
      ? [
          Object.entries(meanings)
            .map(([value, meaning]) => `- \`${value}\`: ${meaning}`)
            .join('\n'),
        ]
      : []),
    ...(typeof since === 'string' ? [`Since version ${since} of the app.`] : []),
  ]
    .filter(Boolean)
    .join('\n\n');
}
