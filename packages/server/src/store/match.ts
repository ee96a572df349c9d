// Expressions of FTS5, with which an index of words is searched: https://www.sqlite.org/fts5.html#full_text_query_syntax

/** The most words of a query that count. Nobody types more, and each takes time. */
const MOST_WORDS = 32;

/**
 * What has all words of a query in a column, in any order. An index knows letters and digits only, so that emoji beside
 * words do not matter.
 *
 * @returns undefined when the query has none
 */
export function matchWords(column: string, query: string): string | undefined {
  const words = new Set(query.replaceAll('\0', ' ').split(/\s+/).filter(Boolean));
  if (words.size === 0) return undefined;
  const known = [...words].filter((word) => /[\p{L}\p{N}]/u.test(word));
  // By emoji alone, nothing is found.
  const wanted = known.length > 0 ? known : [...words];
  return `${column} : (${wanted.slice(0, MOST_WORDS).map(quote).join(' ')})`;
}

/** What has one of some words in a column. */
export function matchAny(column: string, words: readonly string[]): string {
  return `${column} : (${words.map(quote).join(' OR ')})`;
}

/** What fits all of some expressions and, if there is one, not another. */
export function matchAll(wanted: readonly string[], unwanted?: string): string {
  const all = wanted.map((expression) => `(${expression})`).join(' AND ');
  return unwanted === undefined ? all : `(${all}) NOT (${unwanted})`;
}

function quote(word: string): string {
  return `"${word.replaceAll('"', '""')}"`;
}
