// What a search shows of the pages that Pagefind finds.

import type { PagefindPage } from './pagefind.ts';

export interface Result {
  address: string;
  title: string;
  /** What tells pages of one title apart: an operation's method and path, or the field that the result leads to. */
  detail?: string;
  /** The excerpt in pieces, so that nobody has to trust it as HTML. */
  excerpt: { text: string; matches: boolean }[];
}

/** The pages as results, those first that are what was asked for rather than mention it. */
export function listResults(query: string, pages: readonly PagefindPage[]): Result[] {
  return [...pages].sort((a, b) => distance(query, a) - distance(query, b)).map(toResult);
}

/** Pagefind knows how often words occur. What is a title, or a field of a model itself, it does not. */
function distance(query: string, { anchors, meta: { title = '' } }: PagefindPage): number {
  const asked = query.toLowerCase();
  const named = title.toLowerCase();
  if (named === asked) return 0;
  if (` ${named} `.includes(` ${asked} `)) return 1;
  return anchors.some(({ id }) => id === query) ? 2 : 3;
}

function toResult(page: PagefindPage): Result {
  const anchor = findAnchor(page);
  const detail = page.meta.endpoint ?? anchor;
  return {
    address: anchor === undefined ? page.url : `${page.url}#${anchor}`,
    title: page.meta.title ?? page.url,
    ...(detail !== undefined && { detail }),
    excerpt: splitExcerpt(page.excerpt),
  };
}

/** The last anchor before the word that matches best. */
function findAnchor({ anchors, weighted_locations: locations }: PagefindPage): string | undefined {
  const [best] = [...locations].sort((a, b) => b.balanced_score - a.balanced_score || a.location - b.location);
  if (!best) return undefined;
  return anchors.filter(({ id, location }) => location <= best.location && id !== '_top').at(-1)?.id;
}

/** The excerpt's text, what matches set off from what does not. */
function splitExcerpt(excerpt: string): Result['excerpt'] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const marked = /^<mark>(.*)<\/mark>$/.exec(piece)?.[1];
      return { text: decode(marked ?? piece), matches: marked !== undefined };
    });
}

function decode(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
