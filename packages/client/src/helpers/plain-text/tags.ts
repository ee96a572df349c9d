// The tags of rich text, as Matrix allows them: https://spec.matrix.org/v1.16/client-server-api/#mroommessage-msgtypes

/** How many line breaks stand around what is in it, at least. */
export const breaksAround = new Map([
  ...['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, 2] as const),
  ...['div', 'blockquote', 'ul', 'ol', 'li', 'pre', 'table', 'tr', 'caption', 'details', 'summary', 'hr'].map(
    (name) => [name, 1] as const,
  ),
]);

/** What is in it is not shown. */
export const hidden = new Set(['mx-reply', 'script', 'style']);

const inline = 'a b br code del em font i img s span strike strong sub sup tbody td th thead u';
const known = new Set([...breaksAround.keys(), ...hidden, ...inline.split(' ')]);

/** A piece of rich text: a tag, or what stands between two of them. */
export type Piece = { tag: string; isEnd: boolean; attributes: string } | { text: string };

/**
 * Takes rich text apart. Only tags that rich text can have are taken for such: in `List<String>`, there is none. No tag
 * reaches over the next `<` or `>`, so that the time grows with the length and no faster, whatever the text is.
 */
export function takeApart(text: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(/<!--[^<>]*-->|<(\/?)([a-z][a-z\d-]*)((?:[\s/][^<>]*)?)>/gi)) {
    const [source, slash, name, attributes = ''] = match;
    const tag = name?.toLowerCase() ?? '';
    if (name !== undefined && !known.has(tag)) continue;
    pieces.push({ text: text.slice(end, match.index) });
    if (tag) pieces.push({ tag, isEnd: slash === '/', attributes });
    end = match.index + source.length;
  }
  pieces.push({ text: text.slice(end) });
  return pieces;
}

/** The value of an attribute, as it is written. Undefined when it is not there. */
export function attribute(attributes: string, name: string): string | undefined {
  const match = new RegExp(`(?:^|\\s)${name}=(?:"([^"]*)"|'([^']*)'|([^\\s"']+))`, 'i').exec(attributes);
  return match?.[1] ?? match?.[2] ?? match?.[3];
}
