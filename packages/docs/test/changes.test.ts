import { expect, test } from 'vitest';
import { Changes, type Chat, type Message } from '../src/console/changes.ts';

const old: Message = { id: '1', timestamp: '2026-10-16T18:00:00.000Z', text: 'Old' };
const known: Message = { id: '2', timestamp: '2026-10-16T19:00:00.000Z', text: 'Known' };
const fresh: Message = { id: '3', timestamp: '2026-10-16T19:00:00.000Z', text: 'Fresh' };
const chat = (preview: Message): Chat => ({ id: '!a/b', title: 'Ridge hike', preview });

/** A server whose state a test changes. */
function serverWith(chats: Chat[], messages: Message[]) {
  const state = { chats, messages, asked: [] as string[] };
  const changes = new Changes(async (path) => {
    state.asked.push(path);
    return { items: path === '/v1/chats' ? state.chats : state.messages };
  });
  return { state, changes };
}

test('what is there at first is no change, and what stays the same is not read again', async () => {
  const { state, changes } = serverWith([chat(known)], [known, old]);

  expect(await changes.next()).toEqual([]);
  expect(await changes.next()).toEqual([]);
  expect(state.asked).toEqual(['/v1/chats', '/v1/chats']);
});

test('a new message comes after its chat, and older ones do not come with it', async () => {
  const { state, changes } = serverWith([chat(known)], [known, old]);
  await changes.next();
  Object.assign(state, { chats: [chat(fresh)], messages: [fresh, known, old] });

  expect(await changes.next()).toEqual([
    { type: 'chat.upserted', chatID: '!a/b', chatTitle: 'Ridge hike', entry: chat(fresh) },
    { type: 'message.upserted', chatID: '!a/b', chatTitle: 'Ridge hike', entry: fresh },
  ]);
  expect(state.asked.at(-1)).toBe('/v1/chats/!a%2Fb/messages');
  expect(await changes.next()).toEqual([]);
});

test('a message that is edited comes again', async () => {
  const { state, changes } = serverWith([chat(known)], [known]);
  await changes.next();
  const edited = { ...known, text: 'Edited' };
  Object.assign(state, { chats: [chat(edited)], messages: [edited] });

  expect((await changes.next()).map(({ entry }) => entry)).toEqual([chat(edited), edited]);
});

test('a change whose reading fails is found the next time', async () => {
  const { state, changes } = serverWith([chat(known)], [known]);
  await changes.next();
  Object.assign(state, { chats: [chat(fresh)], messages: undefined });
  await expect(changes.next()).rejects.toThrow();
  state.messages = [fresh, known];

  expect((await changes.next()).map(({ type }) => type)).toEqual(['chat.upserted', 'message.upserted']);
});
