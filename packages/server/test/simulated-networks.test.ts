import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Account, Message, Participant, User } from '@beeper-openapi/types';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { NetworkEvent, NetworkFailure, NetworkHost, OutgoingMessage } from '../src/networks/network.ts';
import type { SimulatedNetwork } from '../src/networks/simulated/simulated-network.ts';
import { createSimulatedNetworks } from '../src/networks/simulated/simulated-networks.ts';
import { demo } from '../src/seed/demo.gen.ts';
import { exampleOf } from './support/examples.ts';

const NOW = Date.parse('2026-10-16T19:30:00.000Z');
const CHAT = '!Rd9kWq2LmVx7:beeper.local';

type Told = { after: number; event: NetworkEvent };

/** A network that tells what happens to a list, and knows of the chats what it is given. */
function start(bridgeID: string, participants: readonly Participant[] = [], message?: Message, seed?: string) {
  const network = createSimulatedNetworks(seed).find(({ bridge }) => bridge.id === bridgeID) as SimulatedNetwork;
  const told: Told[] = [];
  const host: NetworkHost = {
    tell(event) {
      told.push({ after: 0, event });
    },
    tellLater(after, event) {
      told.push({ after, event });
    },
    now: () => NOW,
    participantsOf: () => participants,
    findMessage: () => message,
  };
  network.start(host);
  const inOrder = () => [...told].sort((a, b) => a.after - b.after);
  return { network, told, inOrder };
}

/** An account of the story. On X, Maya has none in it. */
const accounts: readonly Account[] = [
  ...(demo.accounts ?? []),
  {
    accountID: 'local-twitter_ba_1',
    bridge: { id: 'local-twitter', provider: 'local', type: 'twitter' },
    status: 'connected',
    user: { id: '@twitter_maya:beeper.local', username: 'maya', isSelf: true },
  },
];

function accountOn(bridgeID: string): Account {
  const account = accounts.find(({ bridge }) => bridge.id === bridgeID) as Account;
  return { ...account, status: 'connected' };
}

function contactsOf({ accountID }: Account): readonly User[] {
  return demo.contacts?.[accountID] ?? [];
}

const whatsapp = accountOn('local-whatsapp');
const [jonas, ingrid] = contactsOf(whatsapp) as [Participant, Participant];
const hello: OutgoingMessage = { pendingID: 'pending-1', text: 'Meet at <strong>07:15</strong>?' };

async function echoOn(network: SimulatedNetwork, account: Account): Promise<Participant> {
  const byPhone = await network.resolvePerson(account, { kind: 'phoneNumber', value: '+14155550150' });
  const [echo] = byPhone ? [byPhone] : await network.searchPeople(account, 'echo');
  return echo as Participant;
}

/** Why a network does not do something. */
async function failureOf(work: Promise<unknown>) {
  const { failure } = await work.then(
    () => expect.unreachable('The network took it.'),
    (error: NetworkFailure) => error,
  );
  return { reason: failure.reason, isRetriable: failure.isRetriable };
}

describe('a message that is sent', () => {
  test('goes out with its final ID, reaches the others, and is read by each of them', async () => {
    const invited = { ...ingrid, id: '@whatsapp_14155550177:beeper.local', isPending: true };
    const { network, inOrder } = start('local-whatsapp', [whatsapp.user, jonas, ingrid, invited]);

    await network.sendMessage(whatsapp, CHAT, hello);

    const [sent, delivered, ...seen] = inOrder();
    const messageID = sent?.event.type === 'message.sent' ? sent.event.id : '';
    expect(messageID).toMatch(/^\d{15}$/);
    expect(sent?.event).toEqual({ type: 'message.sent', chatID: CHAT, pendingID: 'pending-1', id: messageID });
    const userIDs = [jonas.id, ingrid.id];
    expect(delivered?.event).toEqual({ type: 'message.delivered', chatID: CHAT, messageID, userIDs });
    const readers = seen.map(({ event }) => (event.type === 'message.seen' ? event.userID : event.type));
    expect(readers.sort()).toEqual([...userIDs].sort());
    for (const { after, event } of seen) expect(event).toMatchObject({ chatID: CHAT, messageID, at: NOW + after });
  });

  test('goes out alike under one seed, and otherwise under another', async () => {
    const send = async (seed: string, pendingID: string) => {
      const { network, told } = start('local-whatsapp', [whatsapp.user, jonas], undefined, seed);
      await network.sendMessage(whatsapp, CHAT, { ...hello, pendingID });
      return told;
    };

    expect(await send('a', 'pending-1')).toEqual(await send('a', 'pending-1'));
    expect(await send('a', 'pending-1')).not.toEqual(await send('b', 'pending-1'));
    expect(await send('a', 'pending-1')).not.toEqual(await send('a', 'pending-2'));
  });

  test('is told to be sent and no more on a network without receipts', async () => {
    const slack = accountOn('slackgo');
    const [priya] = contactsOf(slack) as [Participant];
    const { network, told } = start('slackgo', [slack.user, priya]);

    await network.sendMessage(slack, CHAT, hello);

    expect(told.map(({ event }) => event.type)).toEqual(['message.sent']);
  });

  test.each(['matrix', 'local-whatsapp', 'slackgo', 'local-telegram', 'local-twitter'])(
    'to the echo on %s is answered with the same text, as a reply',
    async (bridgeID) => {
      const account = accountOn(bridgeID);
      const echo = await echoOn(start(bridgeID).network, account);
      const { network, inOrder } = start(bridgeID, [account.user, echo]);

      await network.sendMessage(account, CHAT, hello);

      const events = inOrder();
      const sent = events.find(({ event }) => event.type === 'message.sent') as Told;
      const answer = events.find(({ event }) => event.type === 'message.received') as Told;
      expect(answer.after).toBeGreaterThan(sent.after);
      expect(answer.event).toMatchObject({
        chatID: CHAT,
        message: {
          senderID: echo.id,
          text: hello.text,
          timestamp: NOW + answer.after,
          replyToMessageID: 'id' in sent.event && sent.event.id,
        },
      });
    },
  );

  test('to anybody else is not answered', async () => {
    const { network, told } = start('local-whatsapp', [whatsapp.user, jonas, ingrid]);

    await network.sendMessage(whatsapp, CHAT, hello);

    expect(told.map(({ event }) => event.type)).not.toContain('message.received');
  });

  test.each(['reconnect_required', 'disconnected', 'disabled'] as const)(
    'through an account that is %s may go out later',
    async (status) => {
      const { network, told } = start('local-whatsapp', [whatsapp.user, jonas]);

      expect(await failureOf(network.sendMessage({ ...whatsapp, status }, CHAT, hello))).toEqual({
        reason: 'not_connected',
        isRetriable: true,
      });
      expect(told).toEqual([]);
    },
  );

  test('while the network is out of service may go out later', async () => {
    const { network } = start('local-whatsapp', [whatsapp.user, jonas]);
    network.outage = { status: 'temporarily_unavailable' };

    expect(await failureOf(network.sendMessage(whatsapp, CHAT, hello))).toEqual({
      reason: 'network_unavailable',
      isRetriable: true,
    });
  });
});

describe('a network keeps to what its chats support', () => {
  const telegram = accountOn('local-telegram');
  const slack = accountOn('slackgo');
  const matrix = accountOn('matrix');
  const twitter = accountOn('local-twitter');

  test('which on WhatsApp is what the spec’s example shows', () => {
    const { capabilities } = exampleOf('retrieveChat', 'group') as { capabilities: object };

    expect(start('local-whatsapp').network.chatCapabilities).toEqual(capabilities);
  });

  test('in the length of a text, in which tags do not count', async () => {
    const { network } = start('local-telegram');
    const send = (text: string) => network.sendMessage(telegram, CHAT, { pendingID: 'pending-1', text });

    await send(`<strong>${'a'.repeat(4095)}</strong>&amp;`);
    const tooLong = await failureOf(send('a'.repeat(4097)));

    expect(tooLong).toEqual({ reason: 'text_too_long', isRetriable: false });
  });

  test('in the files that can be sent, by their kind, size and text', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'simulated-networks-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const write = async (name: string, bytes: number) => {
      const path = join(folder, name);
      await writeFile(path, Buffer.alloc(bytes));
      return path;
    };
    const small = await write('small', 10);
    const large = await write('large', 524_289);
    const { network } = start('local-telegram');
    const send = (path: string, type: 'image' | 'sticker', mimeType: string, text?: string) =>
      network.sendMessage(telegram, CHAT, {
        pendingID: 'pending-1',
        text,
        attachment: { path, type, mimeType, fileName: 'file' },
      });

    await send(small, 'image', 'image/png', 'First snow');
    await send(small, 'sticker', 'image/webp');
    expect(await failureOf(send(small, 'image', 'image/tiff'))).toMatchObject({ reason: 'attachment_not_supported' });
    expect(await failureOf(send(large, 'sticker', 'image/webp'))).toMatchObject({ reason: 'attachment_too_large' });
    expect(await failureOf(send(small, 'sticker', 'image/webp', 'Hi'))).toMatchObject({
      reason: 'caption_not_supported',
    });
    expect(await failureOf(send(small, 'image', 'image/png', 'a'.repeat(1025)))).toMatchObject({
      reason: 'text_too_long',
    });
  });

  test('in how long a message can be edited and deleted for everyone', async () => {
    const sentBefore = (seconds: number) => ({ timestamp: new Date(NOW - seconds * 1000).toISOString() }) as Message;
    const edit = (seconds: number) =>
      start('local-whatsapp', [], sentBefore(seconds)).network.editMessage(whatsapp, CHAT, '1', 'Better');
    const remove = (seconds: number, forEveryone: boolean) =>
      start('local-whatsapp', [], sentBefore(seconds)).network.deleteMessage(whatsapp, CHAT, '1', forEveryone);

    await edit(900);
    await remove(172_800, true);
    await remove(172_801, false);
    expect(await failureOf(edit(901))).toEqual({ reason: 'too_late', isRetriable: false });
    expect(await failureOf(remove(172_801, true))).toEqual({ reason: 'too_late', isRetriable: false });
  });

  test('in whom a message can be deleted for', async () => {
    expect(await failureOf(start('slackgo').network.deleteMessage(slack, CHAT, '1', false))).toMatchObject({
      reason: 'delete_not_supported',
    });
    expect(await failureOf(start('local-twitter').network.deleteMessage(twitter, CHAT, '1', true))).toMatchObject({
      reason: 'delete_not_supported',
    });
  });

  test('in the reactions that can be given', async () => {
    await start('local-whatsapp').network.addReaction(whatsapp, CHAT, '1', '❄️');
    await start('slackgo').network.addReaction(slack, CHAT, '1', 'party-parrot');
    await start('local-telegram').network.addReaction(telegram, CHAT, '1', '👍');
    for (const work of [
      start('local-whatsapp').network.addReaction(whatsapp, CHAT, '1', 'party-parrot'),
      start('local-telegram').network.addReaction(telegram, CHAT, '1', '❄️'),
    ]) {
      expect(await failureOf(work)).toEqual({ reason: 'reaction_not_supported', isRetriable: false });
    }
  });

  test('in what can be changed of a chat', async () => {
    await start('local-whatsapp').network.updateChat(whatsapp, CHAT, { title: 'Ridge', messageExpirySeconds: 604_800 });
    await start('local-whatsapp').network.updateChat(whatsapp, CHAT, { messageExpirySeconds: null });
    await start('matrix').network.updateChat(matrix, CHAT, { messageExpirySeconds: 61 });
    expect(
      await failureOf(start('local-whatsapp').network.updateChat(whatsapp, CHAT, { messageExpirySeconds: 61 })),
    ).toMatchObject({ reason: 'timer_not_supported' });
    expect(await failureOf(start('slackgo').network.updateChat(slack, CHAT, { imgURL: '/ridge.jpg' }))).toMatchObject({
      reason: 'change_not_supported',
    });
  });
});

describe('a person who was looked up', () => {
  test.each([
    ['local-whatsapp', { kind: 'phoneNumber', value: '+4930901820' }],
    ['local-telegram', { kind: 'phoneNumber', value: '+4930901820' }],
    ['local-telegram', { kind: 'username', value: 'somebody_else' }],
    ['slackgo', { kind: 'email', value: 'somebody@sundial.example' }],
    ['matrix', { kind: 'username', value: 'somebody:garden.example' }],
    ['local-twitter', { kind: 'username', value: 'somebody_else' }],
  ] as const)('on %s by %o is found by the ID from then on', async (bridgeID, identifier) => {
    const { network } = start(bridgeID);
    const account = accountOn(bridgeID);
    const found = (await network.resolvePerson(account, identifier)) as User;

    const again = await network.resolvePerson(account, { kind: 'id', value: found.id });

    expect(found).toEqual({ ...again, [identifier.kind]: found[identifier.kind] });
    expect(found[identifier.kind]).toContain(identifier.value);
  });

  test('is not found by an ID of another form', async () => {
    for (const value of ['@whatsapp_maya:beeper.local', '@telegram_5550142:beeper.local', 'maya', '']) {
      const { network } = start('local-whatsapp');
      expect(await network.resolvePerson(whatsapp, { kind: 'id', value })).toBeUndefined();
    }
  });
});

describe('a chat that is opened', () => {
  test('with one person is named after them, and is the same each time', async () => {
    const { network } = start('local-whatsapp');

    const chat = await network.createChat(whatsapp, { type: 'single', participants: [jonas] });

    expect(chat).toMatchObject({
      id: expect.stringMatching(/^![0-9A-Za-z]{12}:beeper\.local$/),
      type: 'single',
      title: 'Jonas Weber 🧗',
      participants: [{ id: whatsapp.user.id, isSelf: true }, { id: jonas.id }],
      capabilities: network.chatCapabilities,
    });
    expect(await network.createChat(whatsapp, { type: 'single', participants: [jonas] })).toEqual(chat);
  });

  test('with several is named as wished or after them, and its owner is an admin', async () => {
    const { network } = start('slackgo');
    const slack = accountOn('slackgo');
    const participants = contactsOf(slack).slice(0, 2);

    const named = await network.createChat(slack, { type: 'group', participants, title: 'Who carries what' });
    const unnamed = await network.createChat(slack, { type: 'group', participants });

    expect(named).toMatchObject({ title: 'Who carries what', id: expect.stringMatching(/:beeper\.com$/) });
    expect(unnamed.title).toBe('Priya Raman, Sam Whitfield');
    expect(unnamed.participants[0]).toMatchObject({ id: slack.user.id, isAdmin: true });
    expect(unnamed.id).not.toBe(named.id);
  });

  test('is refused with a person who cannot be written to, and as a group beyond its limits', async () => {
    const { network } = start('local-whatsapp');
    const closed = { id: '@whatsapp_14155550188:beeper.local', cannotMessage: true };
    const title = 'a'.repeat(101);

    expect(await failureOf(network.createChat(whatsapp, { type: 'single', participants: [closed] }))).toMatchObject({
      reason: 'cannot_message',
    });
    expect(
      await failureOf(network.createChat(whatsapp, { type: 'group', participants: [jonas], title })),
    ).toMatchObject({ reason: 'title_too_long' });
    const crowd = Array.from({ length: 9 }, (_, index) => ({ id: `@slackgo_t07sundial-u07m${index}:beeper.com` }));
    expect(
      await failureOf(
        start('slackgo').network.createChat(accountOn('slackgo'), { type: 'group', participants: crowd }),
      ),
    ).toMatchObject({ reason: 'too_many_participants' });
  });
});

describe('an account that is added', () => {
  test.each(['local-whatsapp', 'local-telegram', 'slackgo', 'local-twitter'])(
    'on %s brings contacts, then chats, then their messages, the newest first',
    (bridgeID) => {
      const { network, inOrder } = start(bridgeID);

      network.accountAdded(accountOn(bridgeID));

      const events = inOrder().map(({ event }) => event);
      const kinds = events.map((event) => (event.type === 'account.status' ? event.status : event.type));
      expect([...new Set(kinds)]).toEqual([
        'connecting',
        'backfilling',
        'contacts.known',
        'chat.created',
        'message.backfilled',
        'connected',
      ]);
      const chats = events.flatMap((event) => (event.type === 'chat.created' ? event.chat : []));
      expect(chats.map(({ type }) => type)).toEqual(['single', 'single', 'group']);
      for (const { id, participants } of chats) {
        const messages = events.flatMap((event) =>
          event.type === 'message.backfilled' && event.chatID === id ? event.messages : [],
        );
        expect(messages).toHaveLength(24);
        const times = messages.map(({ timestamp }) => timestamp);
        expect([NOW, ...times]).toEqual([NOW, ...times].sort((a, b) => b - a));
        expect(new Set(messages.map((message) => message.id)).size).toBe(24);
        const senders = participants.map((participant) => participant.id);
        expect(messages.every(({ senderID }) => senders.includes(senderID))).toBe(true);
      }
    },
  );
});

describe('a developer can have', () => {
  test('somebody write', () => {
    const { network, told } = start('local-whatsapp');

    network.deliver(CHAT, { senderID: jonas.id, text: 'Where are you?' });

    expect(told).toEqual([
      {
        after: 0,
        event: {
          type: 'message.received',
          chatID: CHAT,
          message: {
            id: expect.stringMatching(/^\d{15}$/),
            senderID: jonas.id,
            text: 'Where are you?',
            timestamp: NOW,
          },
        },
      },
    ]);
  });

  test('an account need its person', () => {
    const { network, told } = start('local-whatsapp');

    network.setAccountStatus(whatsapp.accountID, 'reconnect_required', 'Sign in again.');

    expect(told).toEqual([
      {
        after: 0,
        event: {
          type: 'account.status',
          accountID: whatsapp.accountID,
          status: 'reconnect_required',
          statusText: 'Sign in again.',
        },
      },
    ]);
  });
});
