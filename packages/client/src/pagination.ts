import type { Operations } from '@beeper-openapi/types';
import { APIPromise } from './api-promise.ts';
import { arrange, type CallRequest } from './arrange.ts';
import type { BaseBeeperDesktop } from './base-client.ts';
import { BeeperDesktopError } from './errors/beeper-desktop-error.ts';
import type { Operation } from './operation.ts';
import type { RequestOptions } from './options.ts';

/** What every page of the API has. */
export interface PageBody {
  items: unknown[];
  hasMore: boolean;
  oldestCursor: string | null;
  newestCursor: string | null;
}

/** What a page holds. */
export type ItemOf<Body extends PageBody> = Awaited<Body['items'][number]>;

/**
 * A page of a list: its `items`, whatever else the API sends with them, and the way to the next one. Iterating it goes
 * on through the pages behind it.
 *
 * @example
 * ```ts
 * let page = await client.accounts.contacts.list(accountID);
 * while (page.hasNextPage()) page = await page.getNextPage();
 * ```
 */
export type Page<Body extends PageBody = PageBody> = Body & Pages<Body>;

/** A page's methods. */
export class Pages<Body extends PageBody> implements AsyncIterable<ItemOf<Body>> {
  declare readonly hasMore: boolean;
  declare readonly oldestCursor: string | null;
  declare readonly newestCursor: string | null;
  readonly #request: CallRequest;

  constructor(request: CallRequest, body: Body) {
    this.#request = request;
    Object.assign(this, body);
  }

  /**
   * Where the next page begins. Keep it, and give it as `cursor`, with the other parameters as they were, to go on
   * later or in another process. Null when there is no knowing.
   */
  get nextCursor(): string | null {
    return this.#request.query?.direction === 'after' ? this.newestCursor : this.oldestCursor;
  }

  /** Whether there is another page. An empty page may have one behind it. */
  hasNextPage(): boolean {
    return this.hasMore && this.nextCursor !== null;
  }

  /** The next page, in the direction of this one. Throws when there is none. */
  getNextPage(): PagePromise<Body> {
    if (!this.hasNextPage()) throw new BeeperDesktopError('There is no next page.');
    const query = { ...this.#request.query, cursor: this.nextCursor };
    return new PagePromise({ ...this.#request, query });
  }

  /** This page and those behind it, one request each. */
  async *iterPages(): AsyncGenerator<Page<Body>, void> {
    // A list that leads in a circle would never end. One cursor is remembered: that of page 1, 2, 4, 8 and so on,
    // so that a circle of any length is noticed (Brent's algorithm).
    let page = this as unknown as Page<Body>;
    let remembered: string | null = null;
    for (let steps = 1; ; steps += 1) {
      yield page;
      if (!page.hasNextPage()) return;
      if (page.nextCursor === remembered) {
        throw new BeeperDesktopError(`The list leads in a circle at cursor ${remembered}.`);
      }
      if ((steps & (steps - 1)) === 0) remembered = page.nextCursor;
      page = await page.getNextPage();
    }
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<ItemOf<Body>, void> {
    for await (const page of this.iterPages()) yield* page.items as ItemOf<Body>[];
  }
}

/**
 * A list: await it for its first page, or iterate all of its items. Pages are asked for as the loop comes to them.
 *
 * @example
 * ```ts
 * for await (const contact of client.accounts.contacts.list(accountID).take(100)) {
 *   console.log(contact.fullName ?? contact.id);
 * }
 * ```
 */
export class PagePromise<Body extends PageBody, ID extends keyof Operations | undefined = undefined>
  extends APIPromise<Page<Body>, ID>
  implements AsyncIterable<ItemOf<Body>>
{
  constructor(request: CallRequest) {
    super(request, (body) => new Pages(request, body as Body) as unknown as Page<Body>);
  }

  /** The first page and those behind it, one request each. */
  async *pages(): AsyncGenerator<Page<Body>, void> {
    yield* (await this).iterPages();
  }

  /** At most so many items. No page is asked for that is not needed. */
  async *take(count: number): AsyncGenerator<ItemOf<Body>, void> {
    let left = Math.max(count, 0);
    for await (const { items } of this.pages()) {
      yield* items.slice(0, left) as ItemOf<Body>[];
      left -= items.length;
      if (left <= 0) return;
    }
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<ItemOf<Body>, void> {
    yield* await this;
  }
}

/** Calls an operation that answers in pages, with the arguments of its method. */
export function callPaged<Body extends PageBody, ID extends keyof Operations>(
  client: BaseBeeperDesktop,
  operation: Operation,
  options?: RequestOptions,
  argument?: unknown,
  parameters?: unknown,
): PagePromise<Body, ID> {
  return new PagePromise(arrange(client, operation, options, argument, parameters));
}
