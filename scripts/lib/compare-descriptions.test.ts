import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Comparison, compareDescriptions } from './compare-descriptions.ts';
import { describeChanges } from './describe-changes.ts';
import { smallDescription } from './small-description.ts';

// One description in which each rule of spec/diff.yaml, and each edge between open and closed, has something to say.
const before = smallDescription({
  tags: [{ name: 'Chats' }],
  paths: {
    '/v1/chats': {
      parameters: [{ name: 'trace', in: 'header', description: 'A word of your own.', schema: { type: 'string' } }],
      get: {
        operationId: 'listChats',
        'x-sdk-method': 'chats.list',
        parameters: [
          { name: 'sort', in: 'query', schema: { $ref: '#/components/schemas/Sort' } },
          { name: 'labelIDs', in: 'query', schema: { type: 'array', items: { type: 'string' } } },
        ],
        responses: {
          '200': {
            description: 'Every chat.',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  required: ['items'],
                  properties: { items: { type: 'array', items: { $ref: '#/components/schemas/Chat' } } },
                },
                example: { items: [] },
              },
            },
          },
        },
      },
      post: { operationId: 'createChat', responses: { '201': { description: 'Made.' } } },
    },
    '/v1/ws': {
      get: {
        operationId: 'connectWebSocket',
        responses: { '101': { description: 'A WebSocket from here on.' } },
        'x-websocket': {
          clientSends: { $ref: '#/components/schemas/Command' },
          serverSends: { $ref: '#/components/schemas/Event' },
        },
      },
    },
  },
  components: {
    schemas: {
      Chat: {
        type: 'object',
        properties: {
          kind: { type: 'string', enum: ['single', 'group'] },
          network: { type: 'string', enum: ['WhatsApp', 'Signal'] },
          protocol: { type: 'string', enum: ['matrix', 'xmpp'] },
          status: { type: 'string', 'x-extensible-enum': ['open', 'muted'], 'x-enumDescriptions': { open: 'Heard.' } },
          draft: { $ref: '#/components/schemas/Draft' },
          tags: { type: 'array', items: { type: 'string' } },
        },
      },
      Command: union({ subscribe: 'Subscribe' }),
      Subscribe: { type: 'object', properties: { type: { const: 'subscribe' } } },
      Event: union({ ready: 'Ready', gone: 'Gone' }),
      Ready: { type: 'object', properties: { type: { const: 'ready' }, version: { type: 'string' } } },
      Gone: { type: 'object', properties: { type: { const: 'gone' } } },
      Draft: { type: 'object', properties: { text: { type: 'string' } } },
      Sort: { type: 'string', enum: ['newest', 'oldest'] },
    },
  },
});

function union(variants: Record<string, string>) {
  const mapping = Object.entries(variants).map(([type, name]) => [type, `#/components/schemas/${name}`]);
  return {
    oneOf: mapping.map(([, $ref]) => ({ $ref })),
    discriminator: { propertyName: 'type', mapping: Object.fromEntries(mapping) },
  };
}

// biome-ignore lint/suspicious/noExplicitAny: it reaches deep into a document that it knows.
function bend({ info, tags, paths, components: { schemas } }: any): void {
  info.version = '2.0.0';
  tags.push({ name: 'Labels' });

  const { parameters, get, post } = paths['/v1/chats'];
  parameters[0].description = 'A word of yours.';
  get['x-sdk-method'] = 'chats.all';
  get.parameters[1].schema.items.type = 'integer';
  get.parameters.unshift({ name: 'limit', in: 'query', schema: { type: 'integer' } });
  get.responses['200'].content['application/json'].example = { items: [{ kind: 'group' }] };
  post.deprecated = true;

  const { kind, protocol, status, tags: chatTags } = schemas.Chat.properties;
  kind.enum = ['single', 'group', 'channel'];
  protocol.enum = ['matrix'];
  status['x-extensible-enum'] = ['open'];
  status['x-enumDescriptions'].open = 'It makes itself heard.';
  chatTags.items.deprecated = true;
  schemas.Chat.properties.network = { type: 'string', 'x-extensible-enum': ['WhatsApp', 'Signal'] };

  schemas.Subscribe.required = ['chatIDs'];
  delete schemas.Ready.properties.version;
  schemas.Typing = schemas.Gone;
  schemas.Event = union({ ready: 'Ready', typing: 'Typing' });

  schemas.Sketch = schemas.Draft;
  delete schemas.Draft;
  schemas.Chat.properties.draft = { $ref: '#/components/schemas/Sketch' };
  schemas.Sorting = { type: 'string', enum: ['newest', 'oldest', 'unread'] };
  delete schemas.Sort;
  get.parameters[1].schema = { $ref: '#/components/schemas/Sorting' };
}

let folder: string;
let comparison: Comparison;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'compare-'));
  const after = structuredClone(before);
  bend(after);
  await writeFile(join(folder, 'before.json'), JSON.stringify(before));
  await writeFile(join(folder, 'after.json'), JSON.stringify(after));
  comparison = await compareDescriptions(join(folder, 'before.json'), join(folder, 'after.json'));
});

afterAll(() => rm(folder, { recursive: true }));

test('a change breaks callers who rely on a name, a value or a message of the WebSocket', () => {
  expect(describeChanges('major', comparison)).toBe(`\
- Draft: The schema was removed, and with it a public type.
- Sorting: The public type \`Sort\` became \`Sorting\`.
- GET /v1/chats: The client's method \`chats.list\` became \`chats.all\`.
- GET /v1/chats, parameter labelIDs[]: Type narrowed from 'string' to 'integer'.
- GET /v1/chats, response 200, Chat.kind: Enum of \`kind\` gained values: 'channel'.
- GET /v1/chats, response 200, Chat.network: Enum of \`network\` was removed.
- GET /v1/ws, request body, Subscribe: Properties of \`Subscribe\` became required: \`chatIDs\`.
- GET /v1/ws, response 101, gone: Media type \`gone\` was removed.
- GET /v1/ws, response 101, Ready.version: Property \`version\` of \`Ready\` was removed.
`);
});

test('lists of values and messages may grow where callers expect it, and callers are told', () => {
  expect(describeChanges('minor', comparison)).toBe(`\
- GET /v1/chats, parameter limit: Added.
- GET /v1/chats, parameter sort, Sorting: Known values gained: 'unread'.
- GET /v1/chats, response 200, Chat.network: Known values gained: 'WhatsApp', 'Signal'.
- GET /v1/chats, response 200, Chat.protocol: Known values lost: 'xmpp'.
- GET /v1/chats, response 200, Chat.status: Known values lost: 'muted'.
- GET /v1/chats, response 200, Chat.tags[]: Deprecated.
- POST /v1/chats: Deprecated.
- GET /v1/ws, response 101, typing: Added.
- tags, Labels: Added.
`);
});

test('words are details; examples and the version itself are not even that', () => {
  expect(describeChanges('patch', comparison)).toBe(`\
- Sketch: Added.
- Typing: Added.
- GET /v1/chats, response 200, Chat.status: \`open\` changed.
- /v1/chats, parameter trace: \`description\` changed.
`);
});
