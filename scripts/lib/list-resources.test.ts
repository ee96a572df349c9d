import { expect, test } from 'vitest';
import { listResources, type Resource, resourcesBelow } from './list-resources.ts';
import { smallDescription } from './small-description.ts';

const ok = { '200': { description: 'Done.' } };

/** The resources of a description with one GET for each method, such as `things.list`, under a tag if one is given. */
function resourcesOf(methods: (string | [method: string, tag: string])[]): Resource {
  const paths = methods.map((given, index) => {
    const [method, tag] = typeof given === 'string' ? [given] : given;
    const tags = tag === undefined ? [] : [tag];
    return [`/p${index}`, { get: { operationId: `op${index}`, 'x-sdk-method': method, tags, responses: ok } }];
  });
  const tags = [
    { name: 'Chats', description: 'Conversations.' },
    { name: 'Files', description: 'What hangs from messages.' },
  ];
  return listResources(smallDescription({ paths: Object.fromEntries(paths), tags }));
}

test('methods stand where x-sdk-method puts them, in resources within resources', () => {
  const root = resourcesOf(['search', 'chats.list', 'chats.messages.reactions.add']);

  expect(root.methods.map(({ operation }) => operation.methodName)).toEqual(['search']);
  expect(resourcesBelow(root).map(({ path, methods }) => [path.join('.'), methods.length])).toEqual([
    ['chats.messages.reactions', 1],
    ['chats.messages', 0],
    ['chats', 1],
  ]);
});

test('a class is named after the last part of its way, and after all of it where that is taken', () => {
  const root = resourcesOf(['messages.list', 'chats.messages.reactions.add', 'chats.list']);

  expect(resourcesBelow(root).map(({ className }) => className)).toEqual([
    'Messages',
    'Reactions',
    'ChatsMessages',
    'Chats',
  ]);
});

test.each([
  { method: 'accounts.contacts.list', want: 'ContactList' },
  { method: 'bridges.capabilities.retrieve', want: 'CapabilityRetrieve' },
  { method: 'app.setup.verifications.sas.start', want: 'SasStart' },
  { method: 'login.status.read', want: 'StatusRead' },
  { method: 'search', want: 'Search' },
])('the types of $method begin with $want', ({ method, want }) => {
  const root = resourcesOf([method]);

  expect([root, ...resourcesBelow(root)].flatMap(({ methods }) => methods)[0]?.typeName).toBe(want);
});

test('two methods whose types would have one name are told apart by their whole way', () => {
  const root = resourcesOf(['chats.messages.list', 'rooms.messages.list']);

  expect(resourcesBelow(root).flatMap(({ methods }) => methods.map(({ typeName }) => typeName))).toEqual([
    'ChatMessageList',
    'RoomMessageList',
  ]);
});

test.each(['101', '302', '404', 'default'])('an operation that answers only with %s has no method', (status) => {
  const operation = { operationId: 'connect', 'x-sdk-method': 'events.connect', responses: { [status]: {} } };

  expect(listResources(smallDescription({ paths: { '/ws': { get: operation } } })).resources).toEqual([]);
});

test('a resource is described by the tag of its name, or by one whose operations it has and no other', () => {
  const root = resourcesOf([
    ['chats.list', 'Chats'],
    ['chats.reminders.create', 'Chats'],
    ['assets.upload', 'Files'],
    ['assets.serve', 'Files'],
  ]);

  expect(resourcesBelow(root).map(({ className, description }) => [className, description])).toEqual([
    ['Reminders', undefined],
    ['Chats', 'Conversations.'],
    ['Assets', 'What hangs from messages.'],
  ]);
});

test.each([
  {
    what: 'a method and what holds methods',
    methods: ['things.parts', 'things.parts.list'],
    error: 'client.things.parts would be both a method and what holds methods. Rename one of them.',
  },
  {
    what: 'two classes',
    methods: ['things.list', 'Things.count'],
    error: 'client.things and client.Things would both become the class Things. Rename one of them.',
  },
  {
    what: 'the types of two methods',
    methods: ['things.list', 'thing.list'],
    error: 'The types of client.things.list and client.thing.list would both begin with ThingList. Rename one of them.',
  },
])('one name for $what is refused', ({ methods, error }) => {
  expect(() => resourcesOf(methods)).toThrow(error);
});

test('a class does not take the name of what the classes use', () => {
  expect(resourcesBelow(resourcesOf(['response.read'])).map(({ className }) => className)).toEqual(['_Response']);
});
