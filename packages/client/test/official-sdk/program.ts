// A program as users of the official SDK have it. It calls every method that the SDK has.

import { createReadStream } from 'node:fs';
import BeeperDesktop, { APIError, NotFoundError, toFile } from '@beeper/desktop-api';

const chatID = '!Rd9kWq2LmVx7:beeper.local';
const messageID = '2210411';

/** Calls everything, in one order, and gives what an answer, a failure and a list look like to it. */
export async function run(baseURL: string): Promise<unknown[]> {
  const seen: unknown[] = [];
  const client = new BeeperDesktop({
    accessToken: 'test-token',
    baseURL,
    timeout: 20 * 1000,
    maxRetries: 0,
    defaultHeaders: { 'X-Program': 'yes' },
    defaultQuery: { program: 'yes' },
    logLevel: 'off',
  });

  const accounts: BeeperDesktop.AccountListResponse = await client.accounts.list();
  const [account] = accounts;
  if (!account) throw new Error('There are no accounts.');
  const { accountID }: BeeperDesktop.Account = account;
  seen.push(accountID);

  await client.accounts.contacts.search(accountID, { query: 'jonas weber' });
  const contacts = await client.accounts.contacts.list(accountID, { limit: 2, query: 'solberg' });
  seen.push(contacts.items.length, contacts.hasMore, contacts.hasNextPage());
  for await (const page of contacts.iterPages()) seen.push(page.items.map((user: BeeperDesktop.User) => user.id));
  for await (const contact of client.accounts.contacts.list(accountID)) seen.push(contact.id);
  seen.push((await contacts.getNextPage()).items.length);

  await client.chats.list({ accountIDs: [accountID, 'matrix'] });
  await client.chats.search({ query: 'ridge hike', includeMuted: true, unreadOnly: false, limit: 3, type: 'group' });
  const chat: BeeperDesktop.Chat = await client.chats.retrieve(chatID, { maxParticipantCount: 50 });
  seen.push(chat.title);
  await client.chats.retrieve(chatID);
  const created = await client.chats.create({
    accountID,
    participantIDs: ['@a:b', '@c:d'],
    type: 'group',
    title: 'Hike',
  });
  seen.push(created.id);
  await client.chats.start({ accountID, user: { phoneNumber: '+447700900118' } });
  await client.chats.update(chatID, { isMuted: true, draft: null });
  await client.chats.archive(chatID);
  await client.chats.archive(chatID, { archived: false });
  await client.chats.markRead(chatID, { messageID });
  await client.chats.markUnread(chatID);
  await client.chats.notifyAnyway(chatID, {});
  await client.chats.reminders.create(chatID, { reminder: { remindAt: '2026-10-17T05:00:00.000Z' } });
  await client.chats.reminders.delete(chatID);

  const sent = await client.messages.send(chatID, { text: 'I bring the stove too.', replyToMessageID: messageID });
  seen.push(sent.pendingMessageID);
  const message: BeeperDesktop.Message = await client.messages.retrieve(messageID, { chatID });
  seen.push(message.id);
  await client.messages.update(messageID, { chatID, text: 'Meet at **07:15**.' });
  await client.messages.delete(messageID, { chatID, forEveryone: false });
  await client.messages.list(chatID, { cursor: '9|8', direction: 'before' });
  await client.messages.search({ chatIDs: [chatID], mediaTypes: ['image', 'link'], dateAfter: '2026-10-16T00:00:00Z' });
  await client.chats.messages.reactions.add(messageID, { chatID, reactionKey: '👍' });
  await client.chats.messages.reactions.delete('👍', { chatID, messageID });

  await client.assets.download({ url: 'mxc://local.beeper.com/summit_Xr4Vn8' });
  const file = await client.assets.serve({ url: 'mxc://local.beeper.com/summit_Xr4Vn8' });
  seen.push(await file.text());
  await client.assets.upload({ file: new File(['a map'], 'map.txt', { type: 'text/plain' }), mimeType: 'text/plain' });
  await client.assets.upload({ file: createReadStream(import.meta.filename, { end: 9 }) });
  await client.assets.upload({ file: await toFile(new Uint8Array([1, 2]), 'two.bin') });
  await client.assets.uploadBase64({ content: 'AAEC', fileName: 'three.bin' });

  await client.search({ query: 'ridge' });
  await client.focus();
  await client.focus({ chatID, draftText: 'Shall I bring the first-aid kit?' });
  const { data: info, response } = await client.info.retrieve().withResponse();
  seen.push(info.app.name, response.status, (await client.info.retrieve().asResponse()).ok);

  await client.get('/v1/labels', { query: { fresh: true, kinds: ['a', 'b'] } });
  await client.post('/v1/focus', { body: { draftText: 'ä' }, headers: { 'X-Program': null, 'X-Call': 'yes' } });
  await client.patch(`/v1/chats/${encodeURIComponent(chatID)}`, { body: { isPinned: true } });
  await client.accounts.list({ query: { extra: 1 }, headers: { accept: 'application/problem+json' } });
  await client.withOptions({ defaultQuery: {}, accessToken: 'other-token' }).accounts.list();

  try {
    await client.get('/v1/nothing-here');
  } catch (error) {
    if (!(error instanceof APIError)) throw error;
    seen.push(error instanceof NotFoundError, error instanceof BeeperDesktop.NotFoundError, error.status);
  }
  return seen;
}
