import { describe, expect, test } from 'vitest';
import { ManualClock } from '../src/clock.ts';
import { createServer } from '../src/create-server.ts';
import { demo } from '../src/seed/demo.gen.ts';
import { parseSeed } from '../src/seed/parse-seed.ts';

/** The story, changed. */
function changed(change: (seed: ReturnType<typeof copy>) => void): unknown {
  const seed = copy();
  change(seed);
  return seed;
}

// biome-ignore lint/suspicious/noExplicitAny: what is wrong with it is what the tests are about.
function copy(): any {
  return structuredClone(demo);
}

describe('a seed', () => {
  test.each([
    ['the story', demo],
    ['nothing', {}],
  ])('may be %s', (_, seed) => {
    expect(parseSeed(seed)).toBe(seed);
  });

  test.each([
    ['what is no object', () => [], 'the seed: Expected object.'],
    ['a part that is not there', () => ({ acounts: [] }), 'the seed: "acounts" is not a field here.'],
    ['a time that is none', () => ({ now: 'noon' }), 'now: Expected the format date-time.'],
    [
      'a field of the wrong type',
      () => changed(({ chats }) => Object.assign(chats[2], { title: 5 })),
      'chats.2.title: Expected string.',
    ],
    [
      'a field that is missing',
      () => changed(({ accounts }) => delete accounts[0].user.id),
      'accounts.0.user.id: This is missing.',
    ],
    [
      'a person without an ID',
      () => changed(({ contacts }) => delete contacts.matrix[1].id),
      'contacts.matrix.1.id: This is missing.',
    ],
    [
      'an account that is there twice',
      () => changed(({ accounts }) => accounts.push(accounts[0])),
      'accounts.4.accountID: Another one has the same.',
    ],
    [
      'a message in no chat',
      () => changed(({ messages }) => Object.assign(messages[3], { chatID: 'nowhere' })),
      'messages.3.chatID: No chat of the seed has this ID.',
    ],
    [
      'a message without a place',
      () => changed(({ messages }) => Object.assign(messages[0], { sortKey: 'first' })),
      'messages.0.sortKey: Expected a whole number.',
    ],
    [
      'contacts of no account',
      () => changed(({ contacts }) => Object.assign(contacts, { nobody: [] })),
      'contacts.nobody: No account of the seed has this ID.',
    ],
    [
      'a file of no bytes',
      () => ({ files: [{ url: 'mxc://a/b', mimeType: 'image/png', base64: '§' }] }),
      'files.0.base64: Expected a match of',
    ],
  ])('may not have %s, and is told where', async (_, make, message) => {
    expect(() => parseSeed(make())).toThrow(message);
    await expect(createServer({ seed: make() as typeof demo })).rejects.toThrow(message);
  });

  test('with many faults is told of some of them, and how many more there are', () => {
    const seed = changed(({ messages }) => {
      for (const message of messages.slice(0, 10)) delete message.id;
    });
    expect(() => parseSeed(seed)).toThrow(/messages\.2\.id: This is missing\. And 7 more\.$/);
  });
});

test('the times of a seed move along with the moment that it tells of', async () => {
  const start = Date.parse('2030-01-01T00:00:00.000Z');
  const server = await createServer({ seed: 'demo', clock: new ManualClock(start) });
  const ask = async (path: string) => {
    const request = new Request(`http://localhost${path}`, { headers: { authorization: `Bearer ${server.token}` } });
    return (await server.fetch(request)).json();
  };
  const [told] = demo.messages ?? [];
  const distance = start - Date.parse(demo.now ?? '');

  const { chatID = '', id = '', timestamp = '' } = told ?? {};
  const message = await ask(`/v1/chats/${encodeURIComponent(chatID)}/messages/${encodeURIComponent(id)}`);

  expect(Date.parse(message.timestamp) - Date.parse(timestamp)).toBe(distance);
  await server.close();
});
