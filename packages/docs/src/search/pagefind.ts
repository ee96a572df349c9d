// The part of Pagefind's browser API that the search uses. It ships without types: https://pagefind.app/docs/api/

export interface Pagefind {
  options(options: { baseUrl: string; excerptLength: number; ranking: Record<string, number> }): Promise<void>;
  init(): Promise<void>;
  debouncedSearch(query: string, options: object, delay: number): Promise<{ results: PagefindResult[] } | null>;
}

export interface PagefindResult {
  data(): Promise<PagefindPage>;
}

export interface PagefindPage {
  url: string;
  /** HTML: escaped text, with what matched in `<mark>`. */
  excerpt: string;
  meta: Record<string, string>;
  /** Every element with an `id`, with the number of words before it. */
  anchors: { id: string; location: number }[];
  weighted_locations: { balanced_score: number; location: number }[];
}
