import type { Message } from '@beeper-openapi/types';
import { describe, expect, test } from 'vitest';
import { exampleOf } from './support/examples.ts';
import { account, ann, chatOf, me, messageOf, startMessagingServer } from './support/messaging-server.ts';
import { startStoryServer } from './support/story-server.ts';

const ridge = { chatID: '!Rd9kWq2LmVx7:beeper.local' };

describe('the story', () => {
  test('has the hiking group of the spec’s example, with what can be done in it', async () => {
    const { ask } = await startStoryServer();

    expect(await ask('retrieveChat', { path: ridge })).toEqual(exampleOf('retrieveChat', 'group'));
  });

  test('has the messages of the spec’s examples, in their order', async () => {
    const { ask } = await startStoryServer();
    const latest = exampleOf('listMessages', 'latest') as { items: Message[] };
    const older = exampleOf('listMessages', 'older') as { items: Message[] };
    // The files themselves are smaller than those that the story tells of.
    const withoutFiles = (messages: Message[]) => messages.map(({ attachments: _, ...message }) => message);

    const { items } = await ask('listMessages', { path: ridge });
    expect(withoutFiles(items)).toEqual(withoutFiles([...latest.items, ...older.items]));
  });

  test.each([
    ['ridge', 'byTitle'],
    ['Yusuf', 'byParticipant'],
  ])('is searched as the spec’s example shows: %s', async (query, example) => {
    const { ask } = await startStoryServer();
    const { results } = exampleOf('search', example) as Awaited<ReturnType<typeof found>>;

    async function found() {
      return ask('search', { query: { query } });
    }
    const ids = ({ chats, in_groups, messages }: typeof results) => [
      chats.map(({ id }) => id),
      in_groups.map(({ id }) => id),
      messages.items.map(({ id }) => id),
      Object.keys(messages.chats),
    ];

    expect(ids((await found()).results)).toEqual(ids(results));
  });

  test('has the labels of the spec’s example', async () => {
    const { ask } = await startStoryServer();

    expect(await ask('listLabels')).toEqual(exampleOf('listLabels', 'threeLabels'));
  });

  test('has the message that never left, and what is said in the voice note is found', async () => {
    const { ask } = await startStoryServer();
    const path = { chatID: '95', messageID: 'pending_e91d2f07' };

    expect(await ask('retrieveMessage', { path })).toEqual(exampleOf('retrieveMessage', 'failed'));
    const { items } = await ask('searchMessages', { query: { query: 'dinner sunday' } });
    expect(items.map(({ id }) => id)).toEqual(['pending_e91d2f07', '2210340']);
  });

  test.each([
    ['whole', 'markUnreadChat', {}],
    ['fromOne', 'markUnreadChat', { messageID: '2210410' }],
    ['all', 'markReadChat', {}],
    ['upToOne', 'markReadChat', { messageID: '2210415' }],
  ] as const)('is marked as the spec’s example shows: %s', async (example, operation, body) => {
    const { ask } = await startStoryServer();
    const { capabilities, ...chat } = await ask(operation, { path: ridge, body });

    expect(chat).toEqual(exampleOf(operation, example));
  });
});

describe('a seed', () => {
  test('may have chats on accounts that it lacks, which are then not listed', async () => {
    const { ask, readChat } = await startMessagingServer({
      accounts: [account],
      chats: [chatOf('!chat', { accountID: 'imessage', network: 'iMessage' })],
    });

    expect(await readChat('!chat')).toMatchObject({ accountID: 'imessage', network: 'iMessage' });
    expect((await ask('listAccounts')).map(({ accountID }) => accountID)).toEqual(['account']);
  });

  test('decides from where new messages go on', async () => {
    const { readMessage, receive, tell } = await startMessagingServer({
      chats: [chatOf('!chat')],
      messages: [messageOf('!chat', 821_440_416), messageOf('!chat', 821_440_300)],
    });

    receive('!chat', 'new');
    tell({
      type: 'message.backfilled',
      chatID: '!chat',
      messages: [{ id: 'old', senderID: ann.id, timestamp: 0 }],
    });

    expect((await readMessage('!chat', 'new')).sortKey).toBe('821440417');
    expect(Number((await readMessage('!chat', 'old')).sortKey)).toBeLessThan(821_440_300);
  });

  test('with few messages leaves room for sort keys of as many digits on both sides', async () => {
    const { ask, receive, tell } = await startMessagingServer({ chats: [chatOf('!chat', { people: [me, ann] })] });
    receive('!chat', 'new');
    tell({ type: 'message.backfilled', chatID: '!chat', messages: [{ id: 'old', senderID: ann.id, timestamp: 0 }] });

    const keys = (await ask('listMessages', { path: { chatID: '!chat' } })).items.map(({ sortKey }) => sortKey);

    expect(keys).toEqual([...keys].sort().reverse());
    expect(new Set(keys.map(({ length }) => length)).size).toBe(1);
  });
});
