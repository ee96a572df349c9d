// What no lint rule can say: the examples hold together, so that a reader could follow the story with curl.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isPlainObject, parseYaml } from '@redocly/openapi-core';
import { expect, test } from 'vitest';

type Thing = Record<string, unknown>;

interface Kind {
  /** Where the story defines things of this kind: a file in `story/`, or one part of it. */
  at: string;
  /** The key of a thing's own ID. */
  id: string;
  /** The keys that refer to such a thing from elsewhere. */
  keys: string[];
  /** What may stand for an ID, although it is defined nowhere. */
  also?: string[];
  /** True when a thing is told in several states, all with its ID. */
  inStates?: true;
}

const kinds: Record<string, Kind> = {
  account: {
    at: 'accounts.yaml',
    id: 'accountID',
    keys: ['accountID', 'accountIDs', 'affectedAccountIDs'],
    // The app leaves it out of the account list, and shows its chats all the same.
    also: ['imessage'],
  },
  bridge: { at: 'bridges.yaml#bridges', id: 'id', keys: ['bridgeID'] },
  chat: {
    at: 'chats.yaml',
    id: 'id',
    keys: ['chatID', 'chatIDs', 'defaultChatID', 'mergedIntoChatID'],
    // Every chat, in a subscription to events.
    also: ['*'],
  },
  flow: { at: 'bridges.yaml#flows', id: 'id', keys: ['flowID'] },
  label: { at: 'labels.yaml', id: 'id', keys: ['labelID'] },
  login: { at: 'accounts.yaml', id: 'loginID', keys: ['loginID'] },
  'login session': { at: 'bridges.yaml#sessions', id: 'loginSessionID', keys: ['loginSessionID'], inStates: true },
  'login step': { at: 'bridges.yaml#steps', id: 'stepID', keys: ['stepID'] },
  'Matrix user': { at: 'setup.yaml#matrix', id: 'userID', keys: ['userID', 'otherUserID'] },
  message: { at: 'messages.yaml', id: 'id', keys: ['messageID', 'linkedMessageID', 'replyToMessageID'] },
  person: { at: 'people.yaml', id: 'id', keys: ['senderID', 'participantID', 'participantIDs'] },
  upload: { at: 'files.yaml#uploads', id: 'uploadID', keys: ['uploadID'] },
  verification: { at: 'setup.yaml#verifications', id: 'id', keys: ['verificationID'], inStates: true },
};

/** Keys whose IDs need no definition: the caller makes them up, or the reply that has them brings them. */
const selfContained = ['deviceID', 'localChatID', 'pendingMessageID', 'requestID', 'setupRequestID', 'transactionID'];

const story: Record<string, Thing> = Object.fromEntries(
  readdirSync(fileOf('story')).map((file) => [file, parseYaml(readFileSync(fileOf('story', file), 'utf8')) as Thing]),
);
const [openapi, asyncapi] = ['openapi', 'asyncapi'].map((name) => {
  return JSON.parse(readFileSync(fileOf('dist', `${name}.json`), 'utf8'));
});
/** Every object in every example. The example of a parameter counts as an object with that one key. */
const objects = [openapi, asyncapi].flatMap(findExamples).flatMap(listObjects);
const references = objects.flatMap((object) =>
  Object.entries(object).flatMap(([key, value]) =>
    /IDs?$/.test(key) ? [value].flat().map((id) => ({ key, id })) : [],
  ),
);

test.each(Object.entries(kinds))('each %s ID in an example is that of one in the story', (_, kind) => {
  const known = [...(kind.also ?? []), ...thingsOf(kind).map((thing) => thing[kind.id])];
  const met = references.filter(({ key }) => kind.keys.includes(key));

  expect(met).not.toEqual([]);
  expect(met.filter(({ id }) => !known.includes(id))).toEqual([]);
});

test('whatever has an `id` in an example has it from the story', () => {
  const known = new Set(
    Object.values(story)
      .flatMap(listObjects)
      .map(({ id }) => id),
  );

  expect(objects.filter((object) => 'id' in object && !known.has(object.id))).toEqual([]);
});

test('every key of an ID is accounted for here', () => {
  const known = [...Object.values(kinds).flatMap(({ keys }) => keys), ...selfContained];

  expect([...new Set(references.map(({ key }) => key))].sort()).toEqual(known.sort());
});

test.each(Object.entries(kinds).filter(([, { inStates }]) => !inStates))('no two of kind %s share an ID', (_, kind) => {
  const ids = thingsOf(kind).map((thing) => thing[kind.id]);

  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test('what is said in a chat is said on its account, and by one of its participants', () => {
  type Chat = { id: string; accountID: string; participants: { items: Thing[] } };
  const chats = objects.filter((object) => 'participants' in object) as unknown as Chat[];
  const messages = objects.filter((object) => 'chatID' in object && 'senderID' in object);

  const astray = messages.filter(({ chatID, accountID, senderID }) => {
    const chat = chats.find(({ id }) => id === chatID);
    return chat?.accountID !== accountID || !chat?.participants.items.some(({ id }) => id === senderID);
  });
  expect(messages).not.toEqual([]);
  expect(astray).toEqual([]);
});

const nestedPaths = Object.keys(openapi.paths).filter((path) => /ID\}.*ID\}/.test(path));

test.each(nestedPaths)('each ID in %s belongs to the one before it', (path) => {
  const ids = parametersOf(path).filter(({ name }) => /ID$/.test(name));

  for (const [index, inner] of ids.slice(1).entries()) {
    const outer = ids[index];
    const owners = objects.filter((object) => outer && object[outer.name] === outer.example);
    const owned = owners.flatMap(listObjects).flatMap((part) => [part.id, part[inner.name]]);
    expect(owned).toContain(inner.example);
  }
});

function fileOf(...path: string[]): string {
  return join(import.meta.dirname, '..', ...path);
}

/** The things of a kind as the story has them, references unfollowed. Whatever lies inside a thing is part of it. */
function thingsOf({ at, id }: Kind): Thing[] {
  const [file = '', part] = at.split('#');
  const find = (node: unknown): Thing[] => {
    if (!isPlainObject(node)) return [];
    return typeof node[id] === 'string' ? [node] : Object.values(node).flatMap(find);
  };
  return find(part === undefined ? story[file] : story[file]?.[part]);
}

function findExamples(node: unknown): unknown[] {
  if (Array.isArray(node)) return node.flatMap(findExamples);
  if (!isPlainObject(node)) return [];
  const { examples = {}, ...rest } = node;
  const ofParameter = 'in' in node && 'example' in node ? [{ [String(node.name)]: node.example }] : [];
  return [...Object.values(examples as object), ...ofParameter, ...Object.values(rest).flatMap(findExamples)];
}

function listObjects(node: unknown): Thing[] {
  if (Array.isArray(node)) return node.flatMap(listObjects);
  return isPlainObject(node) ? [node, ...Object.values(node).flatMap(listObjects)] : [];
}

function parametersOf(path: string): { name: string; example: unknown }[] {
  return openapi.paths[path].parameters.map((parameter: { $ref?: string }) => {
    return parameter.$ref ? openapi.components.parameters[parameter.$ref.split('/').at(-1) ?? ''] : parameter;
  });
}
