// Held by the compiler: `typecheck` reads this file, and the tests run what it has accepted.

import type { Account, ListMessagesOutput, Message, User } from '@beeper-openapi/types';
import { expectTypeOf, test } from 'vitest';
import { BeeperDesktop, type ContactListParams, type Page, type RequestOptions } from '../src/index.ts';

const page = { items: [], hasMore: false, oldestCursor: null, newestCursor: null };
const client = new BeeperDesktop({ accessToken: 't', fetch: async () => Response.json(page) });

test('a method answers with the model', () => {
  expectTypeOf(client.accounts.retrieve('a')).resolves.toEqualTypeOf<Account>();
  expectTypeOf(client.chats.reminders.delete('c')).resolves.toEqualTypeOf<void>();
  expectTypeOf(client.assets.serve({ url: 'mxc://x/y' })).resolves.toEqualTypeOf<Response>();
});

test('a list answers with a page, and holds items', () => {
  expectTypeOf(client.messages.list('c')).resolves.toEqualTypeOf<Page<ListMessagesOutput>>();
  expectTypeOf(client.messages.list('c')[Symbol.asyncIterator]().next()).resolves.toEqualTypeOf<
    IteratorResult<Message, void>
  >();
  expectTypeOf(client.accounts.contacts.list('a').take(3)).toEqualTypeOf<AsyncGenerator<User, void>>();
});

test('what is required has to be given, and nothing else may be', () => {
  expectTypeOf(client.messages.retrieve).parameters.toEqualTypeOf<
    Parameters<(messageID: string, params: BeeperDesktop.MessageRetrieveParams, options?: RequestOptions) => void>
  >();
  expectTypeOf(client.accounts.contacts.list).parameters.toEqualTypeOf<
    Parameters<(accountID: string, query?: ContactListParams | null, options?: RequestOptions) => void>
  >();
  // @ts-expect-error A search needs something to search for.
  const search = () => client.accounts.contacts.search('a', {});
  // @ts-expect-error There is no such field.
  const send = () => client.messages.send('c', { txt: 'Hi' });
  expectTypeOf([search, send]).toBeArray();
});

test('fetch may be given what one runtime alone knows, and nothing that a call says of itself', () => {
  const dispatcher = {};
  expectTypeOf(client.withOptions({ fetchOptions: { dispatcher, cache: 'no-store' } })).toEqualTypeOf(client);
  // @ts-expect-error It has no such mode.
  const cached = () => client.withOptions({ fetchOptions: { cache: 'always' } });
  // @ts-expect-error These are `defaultHeaders`.
  const withHeaders = () => client.withOptions({ fetchOptions: { headers: { 'x-a': '1' } } });
  expectTypeOf([cached, withHeaders]).toBeArray();
});

test('the body of a result follows from its status', async () => {
  const read = async () => {
    const result = await client.accounts.retrieve('a').result();
    if (result.ok) expectTypeOf(result.body).toEqualTypeOf<Account>();
    if (result.status === 404) expectTypeOf(result.body.code).toEqualTypeOf<string>();
    return result;
  };
  expectTypeOf(read).returns.resolves.toHaveProperty('headers');
});

test('every type is in the namespace, under its name in the official SDK', () => {
  expectTypeOf<BeeperDesktop.Account>().toEqualTypeOf<Account>();
  expectTypeOf<BeeperDesktop.MessageSendParams['text']>().toEqualTypeOf<string | undefined>();
  expectTypeOf<BeeperDesktop.MessageSendResponse['pendingMessageID']>().toEqualTypeOf<string>();
  expectTypeOf<BeeperDesktop.RequestOptions>().toEqualTypeOf<RequestOptions>();
});

test('only operations can be asked after', () => {
  expectTypeOf(client.supports).parameter(0).extract<'startChat'>().not.toBeNever();
  // @ts-expect-error There is no such operation.
  const supports = () => client.supports('flyToTheMoon');
  expectTypeOf(supports).toBeFunction();
});
