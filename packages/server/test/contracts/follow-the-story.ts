import type Official from '@beeper/desktop-api';
import { expect } from 'vitest';

const accountID = 'local-whatsapp_ba_7Qm2xVn4';
const chatID = '!Rd9kWq2LmVx7:beeper.local';

/**
 * Calls every method that the official SDK has, as a program would: on what earlier answers have named. Ours takes its
 * place as it is.
 *
 * @param settle has time pass, so that what was sent is delivered
 */
export async function followTheStory(client: Official, settle: () => Promise<void>): Promise<void> {
  const info = await client.info.retrieve();
  expect(info.server.status).toBe('running');

  const accounts = await client.accounts.list();
  expect(accounts.map(({ accountID: id }) => id)).toContain(accountID);
  const found = await client.accounts.contacts.search(accountID, { query: 'Jonas' });
  const [jonas] = found.items;
  const contacts: string[] = [];
  for await (const contact of client.accounts.contacts.list(accountID, { limit: 2 })) contacts.push(contact.id);
  expect(contacts).toContain(jonas?.id);
  expect(new Set(contacts).size).toBe(contacts.length);

  const chats: string[] = [];
  for await (const chat of client.chats.list({ accountIDs: [accountID] })) chats.push(chat.id);
  expect(chats).toContain(chatID);
  const hits: string[] = [];
  for await (const chat of client.chats.search({ query: 'ridge', includeMuted: true })) hits.push(chat.id);
  expect(hits).toContain(chatID);
  const chat = await client.chats.retrieve(chatID, { maxParticipantCount: 2 });
  expect(chat.participants.items).toHaveLength(2);
  const others = chat.participants.items.filter(({ isSelf }) => !isSelf).map(({ id }) => id);
  const created = await client.chats.create({ accountID, participantIDs: others, type: 'group', title: 'Hike' });
  expect((await client.chats.retrieve(created.id)).title).toBe('Hike');
  await client.chats.start({ accountID, user: { id: jonas?.id as string } });
  expect((await client.chats.update(chatID, { isMuted: true, isPinned: true })).isMuted).toBe(true);
  await client.chats.archive(chatID, { archived: true });
  expect((await client.chats.retrieve(chatID)).isArchived).toBe(true);
  await client.chats.archive(chatID, { archived: false });
  expect((await client.chats.markUnread(chatID)).isMarkedUnread).toBe(true);
  expect((await client.chats.markRead(chatID)).unreadCount).toBe(0);
  await client.chats.reminders.create(chatID, { reminder: { remindAt: '2027-01-01T08:00:00.000Z' } });
  await client.chats.reminders.delete(chatID);
  await expect(client.chats.notifyAnyway(chatID)).rejects.toMatchObject({ status: 422 });

  const { pendingMessageID } = await client.messages.send(chatID, { text: 'I bring the **stove** too.' });
  await settle();
  const messages: { id: string; text?: string }[] = [];
  for await (const message of client.messages.list(chatID)) messages.push(message);
  const sent = messages.find(({ text }) => text?.includes('stove'));
  const messageID = sent?.id as string;
  expect(new Set(messages.map(({ id }) => id)).size).toBe(messages.length);
  expect((await client.messages.retrieve(pendingMessageID, { chatID })).id).toBe(messageID);
  await client.messages.update(messageID, { chatID, text: 'I bring the kettle too.' });
  const reaction = await client.chats.messages.reactions.add(messageID, { chatID, reactionKey: '👍' });
  expect(reaction.success).toBe(true);
  await client.chats.messages.reactions.delete('👍', { chatID, messageID });
  const kettles: string[] = [];
  for await (const message of client.messages.search({ query: 'kettle', chatIDs: [chatID] })) kettles.push(message.id);
  expect(kettles).toEqual([messageID]);
  expect((await client.search({ query: 'Ridge' })).results.chats.map(({ id }) => id)).toContain(chatID);
  await client.messages.delete(messageID, { chatID });

  const file = new File(['Rope, stove, tent'], 'list.txt', { type: 'text/plain' });
  const { srcURL } = await client.assets.upload({ file, fileName: 'list.txt' });
  expect(await (await client.assets.serve({ url: srcURL as string })).text()).toBe('Rope, stove, tent');
  const base64 = await client.assets.uploadBase64({ content: 'AAEC', fileName: 'three.bin' });
  expect(base64.fileSize).toBe(3);
  const download = await client.assets.download({ url: 'mxc://local.beeper.com/summit_Xr4Vn8' });
  expect(download.error).toBeUndefined();

  expect((await client.focus({ chatID, draftText: 'Shall I bring the first-aid kit?' })).success).toBe(true);
}
