import type { User } from '@beeper-openapi/types';
import { describe, expect, test } from 'vitest';
import { demo } from '../src/seed/demo.gen.ts';
import { exampleOf } from './support/examples.ts';
import { type StoryServer, startStoryServer } from './support/story-server.ts';

const whatsapp = { accountID: 'local-whatsapp_ba_7Qm2xVn4' };
const slack = { accountID: 'slackgo.T07SUNDIAL-U07MAYA' };
const matrix = { accountID: 'matrix' };
const telegram = { accountID: 'local-telegram_ba_p3Kd81Lz' };

/** Begins with an account that knows people by these names. */
function startWith(names: readonly (string | Partial<User>)[]) {
  const people = names.map((person, index): User => {
    const known = typeof person === 'string' ? { fullName: person } : person;
    return { id: `@whatsapp_1415555${1000 + index}:beeper.local`, ...known };
  });
  return startStoryServer({ seed: { ...demo, contacts: { [whatsapp.accountID]: people } } });
}

async function find(server: StoryServer, account: { accountID: string }, query: string): Promise<string[]> {
  const { items } = await server.ask('searchContacts', { path: account, query: { query } });
  return items.map(({ fullName, id }) => fullName ?? id);
}

/** All contacts of an account, read page by page. */
async function listAll({ ask }: StoryServer, limit: number, betweenPages: () => void = () => {}): Promise<string[]> {
  const names: string[] = [];
  let cursor: string | null = null;
  for (;;) {
    const query: Record<string, string | number> = { limit, ...(cursor && { cursor, direction: 'before' }) };
    const page = await ask('listContacts', { path: whatsapp, query });
    names.push(...page.items.map(({ fullName = '' }) => fullName));
    if (!page.hasMore) return names;
    cursor = page.oldestCursor;
    betweenPages();
  }
}

describe('the contacts of an account are listed', () => {
  test('in the pages of the spec’s examples', async () => {
    const { ask } = await startStoryServer();
    const cursors = { oldestCursor: expect.any(String), newestCursor: expect.any(String) };
    const example = (name: string) => ({ ...(exampleOf('listContacts', name) as object), ...cursors });

    const first = await ask('listContacts', { path: whatsapp, query: { limit: 3 } });
    expect(first).toEqual(example('firstPage'));
    const query = { limit: 3, direction: 'before', cursor: first.oldestCursor ?? '' };
    const last = await ask('listContacts', { path: whatsapp, query });
    expect(last).toEqual(example('lastPage'));
    const back = { limit: 3, direction: 'after', cursor: last.newestCursor ?? '' };
    expect(await ask('listContacts', { path: whatsapp, query: back })).toEqual({ ...first, hasMore: false });
  });

  test('by name, whatever its case and accents, and by what is known where there is no name', async () => {
    const server = await startWith(['émile', 'Zoë', 'Eve', { username: 'fred' }, 'ADA', 'Åsa', 'eve']);
    const { items } = await server.ask('listContacts', { path: whatsapp });

    expect(items.map(({ fullName, username }) => fullName ?? username)).toEqual([
      'ADA',
      'Åsa',
      'émile',
      'Eve',
      'eve',
      'fred',
      'Zoë',
    ]);
  });

  test('fifty at a time, unless another number is asked for', async () => {
    const server = await startWith(Array.from({ length: 120 }, (_, index) => `Person ${1000 + index}`));

    const { items, hasMore } = await server.ask('listContacts', { path: whatsapp });

    expect({ count: items.length, hasMore }).toEqual({ count: 50, hasMore: true });
    expect(await listAll(server, 200)).toHaveLength(120);
  });

  test('only as far as they match a query', async () => {
    const server = await startStoryServer();
    const list = async (query: string) => {
      const { items } = await server.ask('listContacts', { path: whatsapp, query: { query } });
      return items.map(({ fullName }) => fullName);
    };

    expect(await list('SOLBERG')).toEqual(['Ingrid Solberg']);
    expect(await list('cafe trail')).toEqual(['Trailhead Café']);
    expect(await list('+44 7700 900')).toEqual(['Jonas Weber 🧗', 'Kofi Mensah']);
    expect(await list('solberg.example')).toEqual(['Ingrid Solberg']);
    expect(await list('nobody')).toEqual([]);
  });

  test('as an empty page when there are none', async () => {
    const server = await startWith([]);

    expect(await server.ask('listContacts', { path: whatsapp })).toEqual({
      items: [],
      hasMore: false,
      oldestCursor: null,
      newestCursor: null,
    });
  });

  test('each once and none left out, while others are added before and behind', async () => {
    const names = Array.from({ length: 30 }, (_, index) => `Person ${100 + index}`);
    const server = await startWith(names);
    let page = 0;

    const listed = await listAll(server, 7, () => {
      page += 1;
      const contacts = [
        { id: `@whatsapp_141566600${page}:beeper.local`, fullName: `Amy ${page}` },
        { id: `@whatsapp_141566610${page}:beeper.local`, fullName: `Person 115 and ${page}` },
      ];
      server.tell({ type: 'contacts.known', accountID: whatsapp.accountID, contacts });
    });

    expect(page).toBeGreaterThan(3);
    expect(listed.filter((name) => names.includes(name))).toEqual(names);
    expect(new Set(listed).size).toBe(listed.length);
    expect(await listAll(server, 200)).toHaveLength(names.length + 2 * page);
  });

  test('each once, even where a page ends between two of the same name', async () => {
    const server = await startWith(['Eve', 'Eve', 'eve', 'Ève']);

    expect(await listAll(server, 1)).toEqual(['Eve', 'Eve', 'eve', 'Ève']);
  });

  test('with what becomes known of them later', async () => {
    const phoneNumber = '+447700900118';
    const server = await startWith([{ fullName: 'Jonas Weber', phoneNumber, email: 'jonas@old.example' }]);
    const { items } = await server.ask('listContacts', { path: whatsapp });
    const id = items[0]?.id as string;

    server.tell({
      type: 'contacts.known',
      accountID: whatsapp.accountID,
      contacts: [{ id, email: 'jonas@weber.example', fullName: 'Jonas W.' }],
    });

    const after = await server.ask('listContacts', { path: whatsapp });
    expect(after.items).toEqual([{ id, fullName: 'Jonas W.', phoneNumber, email: 'jonas@weber.example' }]);
    expect(await find(server, whatsapp, 'jonas@weber.example')).toEqual(['Jonas W.']);
    expect(await find(server, whatsapp, 'jonas@old.example')).toEqual([]);
  });

  test('not for an account that is not there, and not from a cursor that is none', async () => {
    const { call } = await startStoryServer();

    expect((await call('listContacts', { path: { accountID: 'nowhere' } })).status).toBe(404);
    expect(await call('listContacts', { path: whatsapp, query: { cursor: 'anything' } })).toMatchObject({
      status: 422,
      body: { details: { issues: [{ code: 'invalid_cursor', path: ['query', 'cursor'] }] } },
    });
  });
});

describe('a search of contacts finds', () => {
  test('nobody but whom the spec’s examples show', async () => {
    const { ask } = await startStoryServer();
    const search = (query: string) => ask('searchContacts', { path: whatsapp, query: { query } });

    expect(await search('jonas')).toEqual(exampleOf('searchContacts', 'byName'));
    expect(await search('zebra')).toEqual(exampleOf('searchContacts', 'nobody'));
  });

  test.each([
    ['a name, without accents', whatsapp, 'trailhead cafe', ['Trailhead Café']],
    ['a phone number with spaces', whatsapp, '+44 7700 900118', ['Jonas Weber 🧗']],
    ['a phone number of the owner’s own country', whatsapp, '(415) 555-0176', ['Ingrid Solberg']],
    ['an email address in other case', whatsapp, ' Ingrid@Solberg.Example ', ['Ingrid Solberg']],
    ['a username', slack, 'sam.whitfield', ['Sam Whitfield']],
    ['a username with an @', slack, '@Sam.Whitfield', ['Sam Whitfield']],
    ['an ID', matrix, '@tomas:garden.example', ['Tomás Herrera']],
  ])('a contact by %s, once', async (_, account, query, names) => {
    expect(await find(await startStoryServer(), account, query)).toEqual(names);
  });

  test.each([
    ['a part of a name', slack, 'siddi', ['Farah Siddiqui']],
    ['a name, without accents', matrix, 'akesson', ['Björn Åkesson']],
    ['a phone number', whatsapp, '+1 415 555 0151', ['Amara Diallo']],
    ['a phone number of the owner’s own country', whatsapp, '(415) 555-0151', ['Amara Diallo']],
    ['an email address at the workspace', slack, 'grace_mwangi@sundial.example', ['Grace Mwangi']],
    ['a username', matrix, '@grace_mwangi', ['Grace Mwangi']],
    ['what everybody can write to', whatsapp, '+14155550150', ['Echo']],
  ])('somebody who is on the network only, by %s', async (_, account, query, names) => {
    const server = await startStoryServer();

    expect(await find(server, account, query)).toEqual(names);
    const { items } = await server.ask('listContacts', { path: account, query: { query } });
    expect(items).toEqual([]);
  });

  test('a contact once whom the network knows by another ID', async () => {
    const grace = { id: '@slackgo_t07sundial-u07gm:beeper.com', email: 'Grace_Mwangi@sundial.example' };
    const server = await startStoryServer({ seed: { ...demo, contacts: { [slack.accountID]: [grace] } } });

    const { items } = await server.ask('searchContacts', { path: slack, query: { query: 'mwangi' } });

    expect(items).toEqual([grace]);
  });

  test('whoever has a phone number, by that number', async () => {
    const { ask } = await startStoryServer();
    const query = { query: '+49 30 901820' };

    const { items } = await ask('searchContacts', { path: whatsapp, query });

    expect(items).toEqual([
      { id: '@whatsapp_4930901820:beeper.local', phoneNumber: '+4930901820', fullName: expect.any(String) },
    ]);
    expect(await ask('searchContacts', { path: whatsapp, query })).toEqual({ items });
  });

  test('whoever has a username, where the query begins with an @', async () => {
    const { ask } = await startStoryServer();
    const search = (query: string) => ask('searchContacts', { path: matrix, query: { query } });

    const { items } = await search('@Somebody:garden.example');

    expect(items).toEqual([
      { id: '@somebody:garden.example', username: '@somebody:garden.example', fullName: expect.any(String) },
    ]);
    expect(await search('somebody')).toEqual({ items: [] });
  });

  test.each([
    ['a number that ends in 99', whatsapp, '+4930901899'],
    ['a phone number where the network does not look people up by it', slack, '+4930901820'],
    ['an email address outside of the workspace', slack, 'priya@moondial.example'],
  ])('nobody by %s', async (_, account, query) => {
    expect(await find(await startStoryServer(), account, query)).toEqual([]);
  });

  test('the owner of the account by nothing', async () => {
    const server = await startStoryServer();

    expect(await find(server, whatsapp, '+14155550142')).toEqual([]);
    expect(await find(server, slack, 'maya@sundial.example')).toEqual([]);
    expect(await find(server, matrix, '@maya:beeper.com')).toEqual([]);
  });

  test('contacts alone while the account is not connected', async () => {
    const server = await startStoryServer();

    expect(await find(server, telegram, 'leila')).toEqual(['Leila Haddad']);
    expect(await find(server, telegram, 'grace')).toEqual([]);
    server.network('local-telegram').setAccountStatus(telegram.accountID, 'connected');
    expect(await find(server, telegram, 'grace mwangi')).toEqual(['Grace Mwangi']);
  });

  test('nothing of which it could not be sure, when the network does not answer', async () => {
    const server = await startStoryServer();
    server.network('slackgo').outage = { status: 'temporarily_unavailable', text: 'Slack is down.' };

    const refused = await server.call('searchContacts', { path: slack, query: { query: 'sam' } });

    expect(refused).toMatchObject({ status: 502, body: { code: 'bad_gateway', message: 'Slack is down.' } });
    expect((await server.call('listContacts', { path: slack, query: { query: 'sam' } })).status).toBe(200);
  });

  test('nothing for an account that is not there', async () => {
    const { call } = await startStoryServer();

    const refused = await call('searchContacts', { path: { accountID: 'nowhere' }, query: { query: 'sam' } });

    expect(refused).toMatchObject({ status: 404, body: { code: 'not_found' } });
  });
});
