import { describe, expect, test } from 'vitest';
import { BeeperDesktopError, NotFoundError } from '../src/index.ts';
import { clientOver } from './support/client-over.ts';
import { type Answer, type Recorded, reply, serve } from './support/serve.ts';

interface TestPage {
  items: { id: string }[];
  hasMore: boolean;
  oldestCursor: string | null;
  newestCursor: string | null;
}

/** Serves numbered items in pages, from the newest back: the cursor of an item is its number. */
function pagesOf(count: number, size: number): Answer {
  return (response, request) => {
    const [cursor] = request.query.cursor ?? [];
    const forward = request.query.direction?.[0] === 'after';
    const start = cursor === undefined ? count : Number(cursor);
    const numbers = Array.from({ length: size }, (_, index) =>
      forward ? start + size - index : start - 1 - index,
    ).filter((number) => number >= 0 && number < count);
    const [newest = null] = numbers;
    const oldest = numbers.at(-1) ?? null;
    const page: TestPage = {
      items: numbers.map((number) => ({ id: `u${number}` })),
      hasMore: forward ? newest !== null && newest < count - 1 : oldest !== null && oldest > 0,
      oldestCursor: oldest === null ? null : String(oldest),
      newestCursor: newest === null ? null : String(newest),
    };
    return reply(page)(response, request);
  };
}

const cursorsOf = (requests: Recorded[]) => requests.map(({ query }) => query.cursor?.[0]);

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const collected: T[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}

describe('a list', () => {
  test('gives its first page when it is awaited', async () => {
    const server = await serve(pagesOf(5, 2));

    const page = await clientOver(server).accounts.contacts.list('a', { limit: 2, query: 'sol' });

    expect(page.items).toEqual([{ id: 'u4' }, { id: 'u3' }]);
    expect(page).toMatchObject({ hasMore: true, oldestCursor: '3', newestCursor: '4', nextCursor: '3' });
    expect(server.requests).toMatchObject([
      { method: 'GET', path: '/v1/accounts/a/contacts/list', query: { limit: ['2'], query: ['sol'] } },
    ]);
  });

  test('gives all items when it is iterated, each page with the parameters of the first', async () => {
    const server = await serve(pagesOf(5, 2));

    const contacts = await collect(clientOver(server).accounts.contacts.list('a', { limit: 2 }));

    expect(contacts.map(({ id }) => id)).toEqual(['u4', 'u3', 'u2', 'u1', 'u0']);
    expect(server.requests.map(({ query }) => query)).toEqual([
      { limit: ['2'] },
      { limit: ['2'], cursor: ['3'] },
      { limit: ['2'], cursor: ['1'] },
    ]);
  });

  test('goes on in the other direction by the newest cursor', async () => {
    const server = await serve(pagesOf(6, 2));

    const contacts = await collect(clientOver(server).accounts.contacts.list('a', { cursor: '1', direction: 'after' }));

    expect(contacts.map(({ id }) => id)).toEqual(['u3', 'u2', 'u5', 'u4']);
    expect(server.requests.map(({ query }) => query)).toEqual([
      { cursor: ['1'], direction: ['after'] },
      { cursor: ['3'], direction: ['after'] },
    ]);
  });

  test('takes no more than it is asked to, and asks for no page that it does not need', async () => {
    const server = await serve(pagesOf(100, 2));
    const { contacts } = clientOver(server).accounts;

    expect(await collect(contacts.list('a').take(4))).toHaveLength(4);
    expect(cursorsOf(server.requests)).toEqual([undefined, '98']);
    expect(await collect(contacts.list('a').take(0))).toEqual([]);
  });

  test('gives whole pages', async () => {
    const server = await serve(pagesOf(5, 2));

    const pages = await collect(clientOver(server).accounts.contacts.list('a').pages());

    expect(pages.map(({ items }) => items.length)).toEqual([2, 2, 1]);
  });

  test('asks for nothing more once the loop is left', async () => {
    const server = await serve(pagesOf(100, 2));

    for await (const contact of clientOver(server).accounts.contacts.list('a')) {
      if (contact.id === 'u98') break;
    }

    expect(server.requests).toHaveLength(1);
  });

  test('goes on later, in another client, from where it was left', async () => {
    const server = await serve(pagesOf(5, 2));
    const first = await clientOver(server).accounts.contacts.list('a');

    const rest = await collect(clientOver(server).accounts.contacts.list('a', { cursor: first.nextCursor as string }));

    expect(rest.map(({ id }) => id)).toEqual(['u2', 'u1', 'u0']);
  });

  test('gives what else is in the reply', async () => {
    const body = { items: [], hasMore: false, oldestCursor: null, newestCursor: null, chats: { c1: { id: 'c1' } } };
    const server = await serve(reply(body));

    const page = await clientOver(server).messages.search({ query: 'ridge' });

    expect(page.chats).toEqual({ c1: { id: 'c1' } });
  });

  test('fails like any call', async () => {
    const server = await serve(reply({ message: 'Nothing was found.', code: 'not_found' }, 404));

    await expect(collect(clientOver(server).accounts.contacts.list('gone'))).rejects.toThrow(NotFoundError);
  });
});

describe('a page', () => {
  test('gives the next one, until there is none', async () => {
    const server = await serve(pagesOf(3, 2));

    const first = await clientOver(server).accounts.contacts.list('a');
    const second = await first.getNextPage();

    expect(first.hasNextPage()).toBe(true);
    expect(second.items).toEqual([{ id: 'u0' }]);
    expect(second.hasNextPage()).toBe(false);
    expect(() => second.getNextPage()).toThrow('There is no next page.');
  });

  test('that is iterated goes on through the pages behind it', async () => {
    const server = await serve(pagesOf(5, 2));
    const second = await (await clientOver(server).accounts.contacts.list('a')).getNextPage();

    expect(await collect(second)).toHaveLength(3);
    expect((await collect(second.iterPages())).map(({ items }) => items.length)).toEqual([2, 1]);
  });

  test('that is empty does not end the iteration when there are more', async () => {
    const server = await serve(
      reply({ items: [{ id: 'a' }], hasMore: true, oldestCursor: '1', newestCursor: '1' }),
      reply({ items: [], hasMore: true, oldestCursor: '2', newestCursor: '2' }),
      reply({ items: [{ id: 'b' }], hasMore: false, oldestCursor: '3', newestCursor: '3' }),
    );

    expect(await collect(clientOver(server).accounts.contacts.list('a'))).toEqual([{ id: 'a' }, { id: 'b' }]);
  });

  test('without a cursor is the last one, whatever it says', async () => {
    const server = await serve(reply({ items: [], hasMore: true, oldestCursor: null, newestCursor: null }));

    expect(await collect(clientOver(server).accounts.contacts.list('a'))).toEqual([]);
  });
});

test.each([1, 2, 3, 7])('a list that leads in a circle of %i pages ends with an error', async (length) => {
  const server = await serve((response, request) => {
    const next = String((Number(request.query.cursor?.[0] ?? 0) + 1) % length);
    const page: TestPage = { items: [{ id: next }], hasMore: true, oldestCursor: next, newestCursor: next };
    return reply(page)(response, request);
  });

  await expect(collect(clientOver(server).accounts.contacts.list('a'))).rejects.toThrow(BeeperDesktopError);

  expect(server.requests.length).toBeLessThan(4 * length + 2);
});
