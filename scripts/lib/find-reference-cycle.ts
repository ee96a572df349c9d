import { type BaseResolver, type Document, isRef, unescapePointerFragment } from '@redocly/openapi-core';

type Reference = { $ref: string };

interface Place {
  document: Document;
  node: unknown;
}

/**
 * Where a reference leads to references only, in a circle. Redocly's linter stops at one and does not say where it is.
 *
 * @param resolver what has read the files; none of those that it has not read is looked at
 */
export async function findReferenceCycle(resolver: BaseResolver): Promise<{ document: Document; pointer: string }> {
  for (const file of resolver.getFiles()) {
    const document = (await resolver.resolveDocument(null, file)) as Document;
    for (const [pointer, reference] of listReferences(document.parsed, '#')) {
      if (await comesBack(reference, document, resolver)) return { document, pointer };
    }
  }
  throw new Error('A reference comes back to itself, and it could not be found which.');
}

function listReferences(node: unknown, pointer: string): [pointer: string, Reference][] {
  if (typeof node !== 'object' || node === null) return [];
  const inside = Object.entries(node).flatMap(([key, child]) => {
    return listReferences(child, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
  });
  return isRef(node) ? [[`${pointer}/$ref`, node], ...inside] : inside;
}

async function comesBack(reference: Reference, document: Document, resolver: BaseResolver): Promise<boolean> {
  const met = new Set<unknown>();
  // One that leads nowhere ends in an error too, but in another one.
  return await follow(reference, document).then(
    () => false,
    (error) => error instanceof CycleError,
  );

  async function follow(node: unknown, from: Document): Promise<Place> {
    if (!isRef(node)) return { document: from, node };
    if (met.has(node)) throw new CycleError();
    met.add(node);
    const [file, pointer = ''] = node.$ref.split('#');
    const to = file ? ((await resolver.resolveDocument(from.source.absoluteRef, file)) as Document) : from;
    let place: Place = { document: to, node: to.parsed };
    for (const key of pointer.split('/').slice(1)) {
      // A pointer may lead through a reference.
      const { document: at, node: holder } = await follow(place.node, place.document);
      place = { document: at, node: (holder as Record<string, unknown>)[unescapePointerFragment(key)] };
    }
    return follow(place.node, place.document);
  }
}

class CycleError extends Error {}
