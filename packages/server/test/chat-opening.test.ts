import { describe, expect, test } from 'vitest';
import { account, ann, ben, chatOf, me, startMessagingServer } from './support/messaging-server.ts';

const kofi = {
  id: '@kofi:scripted',
  fullName: 'Kofi Mensah',
  phoneNumber: '+447700900231',
  email: 'kofi@mensah.example',
  username: 'kofi',
};
const cafe = { id: '@cafe:scripted', fullName: 'Café', phoneNumber: '+14155550188', cannotMessage: true };

const group = { accountID: 'account', type: 'group', participantIDs: [ann.id, ben.id], title: 'Ridge' };
const direct = { accountID: 'account', type: 'single', participantIDs: [ann.id] };

async function start(seed = {}) {
  const server = await startMessagingServer(seed);
  server.network.people.push(ann, ben, kofi, cafe);
  return server;
}

describe('creating a chat', () => {
  test('opens a group on the network, and answers with it', async () => {
    const { ask, network, readChat } = await start();

    const answer = await ask('createChat', { body: group });

    expect(network.opened).toEqual([{ type: 'group', participants: [ann, ben], title: 'Ridge', text: undefined }]);
    expect(answer).toEqual({ ...(await readChat(answer.id)), chatID: answer.id });
    expect(answer).toMatchObject({
      accountID: 'account',
      network: 'Scripted',
      title: 'Ridge',
      type: 'group',
      participants: { items: [me, ann, ben], hasMore: false, total: 3 },
      unreadCount: 0,
    });
  });

  test('numbers new chats after those that are there', async () => {
    const { ask } = await start({ chats: [chatOf('!old:scripted', { localChatID: '131' })] });

    expect((await ask('createChat', { body: group })).localChatID).toBe('132');
    expect((await ask('createChat', { body: group })).localChatID).toBe('133');
  });

  test('sends the first message', async () => {
    const { ask, network, settle } = await start();

    const { id } = await ask('createChat', { body: { ...direct, messageText: 'Hi **Ann**' } });
    await settle();

    expect(network.opened[0]?.text).toBe('Hi **Ann**');
    expect(network.handed).toMatchObject([['sendMessage', id, { text: 'Hi <strong>Ann</strong>' }]]);
    expect((await ask('listMessages', { path: { chatID: id } })).items).toHaveLength(1);
  });

  test('that the network has had all along answers with that chat, and changes nothing about it', async () => {
    const { ask, network } = await start({ chats: [chatOf('!old:scripted', { title: 'As it is' })] });
    network.chatToOpen = {
      id: '!old:scripted',
      type: 'single',
      title: 'New',
      participants: [me, ann],
      capabilities: {},
    };

    expect(await ask('createChat', { body: direct })).toMatchObject({ id: '!old:scripted', title: 'As it is' });
    expect((await ask('listChats')).items).toHaveLength(1);
  });

  test.each<[string, object, (string | number)[]]>([
    ['a direct chat with two people', { ...direct, participantIDs: [ann.id, ben.id] }, ['body', 'participantIDs']],
    [
      'with somebody unknown',
      { ...group, participantIDs: [ann.id, '@nobody:scripted'] },
      ['body', 'participantIDs', 1],
    ],
    ['with somebody who cannot be written to', { ...direct, participantIDs: [cafe.id] }, ['body']],
  ])('%s is refused', async (_, body, path) => {
    const { call, network } = await start();

    expect(await call('createChat', { body })).toMatchObject({
      status: 422,
      body: { details: { issues: [{ path }] } },
    });
    expect(network.opened).toEqual([]);
  });

  test('that the network refuses fails with its reason', async () => {
    const { ask, call, network } = await start();
    network.refusals.set('createChat', { reason: 'title_too_long', message: 'Too long.', isRetriable: false });

    expect(await call('createChat', { body: group })).toMatchObject({
      status: 422,
      body: { details: { issues: [{ code: 'title_too_long', message: 'Too long.' }] } },
    });
    expect((await ask('listChats')).items).toEqual([]);
  });

  test('fails while its account is not connected', async () => {
    const contacts = { account: [ann] };
    const accounts = [{ ...account, status: 'reconnect_required' }];
    const { call } = await startMessagingServer({ accounts, contacts });

    expect(await call('createChat', { body: direct })).toMatchObject({
      status: 422,
      body: { details: { issues: [{ path: ['body', 'accountID'], code: 'not_logged_in' }] } },
    });
  });

  test('on an unknown account is not found', async () => {
    const { call } = await start();

    expect((await call('createChat', { body: { ...group, accountID: 'none' } })).status).toBe(404);
  });
});

describe('starting a chat', () => {
  const startWith = (user: object, more = {}) => ({ body: { accountID: 'account', user, ...more } });

  test.each([
    ['ID', { id: kofi.id }],
    ['phone number, however it is written', { phoneNumber: '+44 7700 900231' }],
    ['email address', { email: 'Kofi@Mensah.example' }],
    ['username', { username: '@kofi' }],
    ['whatever of it is right', { id: '@wrong:scripted', email: 'kofi@mensah.example', fullName: 'K' }],
  ])('finds a person by %s, and opens a chat', async (_, user) => {
    const { ask, network } = await start();

    const answer = await ask('startChat', startWith(user));

    expect(answer).toMatchObject({ status: 'created', chatID: answer.id, type: 'single' });
    expect(network.opened).toMatchObject([{ type: 'single', participants: [kofi], allowInvite: true }]);
  });

  test('finds the chat with them that is there, and sends nothing', async () => {
    const { ask, network, settle } = await start({
      chats: [chatOf('!group:scripted', { people: [me, ann, ben] }), chatOf('!direct:scripted', { title: 'Ann' })],
    });

    const answer = await ask('startChat', startWith({ id: ann.id }, { messageText: 'Hello again' }));
    await settle();

    expect(answer).toMatchObject({ id: '!direct:scripted', chatID: '!direct:scripted', status: 'existing' });
    expect([network.opened, network.handed]).toEqual([[], []]);
  });

  test('twice leads to one chat', async () => {
    const { ask } = await start();

    const [one, two] = [
      await ask('startChat', startWith({ id: kofi.id })),
      await ask('startChat', startWith({ id: kofi.id })),
    ];

    expect([one.status, two.status, two.id]).toEqual(['created', 'existing', one.id]);
  });

  test('tells the network whether it may invite', async () => {
    const { ask, network } = await start();

    await ask('startChat', startWith({ id: kofi.id }, { allowInvite: false }));

    expect(network.opened[0]?.allowInvite).toBe(false);
  });

  test('with nobody of that kind is not found', async () => {
    const { call } = await start();

    expect((await call('startChat', startWith({ username: 'nobody' }))).status).toBe(404);
  });

  test.each([
    [{}, ['body', 'user']],
    [{ fullName: 'Kofi Mensah' }, ['body', 'user']],
    [{ phoneNumber: 'kofi' }, ['body', 'user', 'phoneNumber']],
  ])('with %o is refused', async (user, path) => {
    const { call } = await start();

    expect(await call('startChat', startWith(user))).toMatchObject({
      status: 422,
      body: { details: { issues: [{ path }] } },
    });
  });

  test('fails when the network does not answer', async () => {
    const { call, network } = await start();
    network.refusals.set('resolvePerson', { reason: 'down', message: 'Down.', isRetriable: true });

    expect(await call('startChat', startWith({ id: kofi.id }))).toMatchObject({
      status: 422,
      body: { details: { issues: [{ path: ['body', 'accountID'], code: 'network_unavailable', message: 'Down.' }] } },
    });
  });
});
