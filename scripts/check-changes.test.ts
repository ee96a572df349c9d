import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { repositoryPath } from './lib/repository.ts';
import { smallDescription } from './lib/small-description.ts';

const operation = { responses: { '200': { description: 'All is well.' } } };

const released = smallDescription({
  info: { title: 'Small', version: '6.0.0' },
  paths: {
    '/v1/chats': {
      get: {
        operationId: 'listChats',
        parameters: [{ name: 'sort', in: 'query', schema: { type: 'string', enum: ['newest', 'oldest'] } }],
        responses: {
          '200': {
            description: 'Every chat.',
            content: {
              'application/json': { schema: { type: 'array', items: { $ref: '#/components/schemas/Chat' } } },
            },
          },
        },
      },
    },
    '/v1/focus': { post: { operationId: 'focusApp', ...operation } },
  },
  components: {
    schemas: {
      Chat: {
        type: 'object',
        description: 'A conversation.',
        required: ['id', 'status'],
        properties: {
          id: { type: 'string' },
          title: { type: 'string' },
          status: { $ref: '#/components/schemas/ChatStatus' },
        },
      },
      ChatStatus: { type: 'string', 'x-extensible-enum': ['open', 'muted'] },
    },
  },
});

// biome-ignore lint/suspicious/noExplicitAny: a trial reaches deep into a document that it knows.
type Bend = (description: any) => void;

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'changes-'));
});

afterEach(() => rm(folder, { recursive: true }));

interface Outcome {
  code: number;
  stderr: string;
}

/** What the gate says to the released description with a change in it, under a version. */
async function check(bend: Bend, version: string): Promise<Outcome> {
  const present = structuredClone(released);
  bend(present);
  present.info.version = version;
  return await run({ 'released/openapi.json': JSON.stringify(released), 'dist/openapi.json': JSON.stringify(present) });
}

async function run(files: Record<string, string>): Promise<Outcome> {
  const spec = await mkdtemp(join(folder, 'spec-'));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(spec, name)), { recursive: true });
    await writeFile(join(spec, name), content);
  }
  try {
    const { stderr } = await promisify(execFile)(process.execPath, [repositoryPath('scripts/check-changes.ts'), spec]);
    return { code: 0, stderr };
  } catch (error) {
    return error as Outcome;
  }
}

test.each<{ change: string; bend: Bend; sentence: string }>([
  {
    change: 'a removed field',
    bend: ({ components }) => delete components.schemas.Chat.properties.title,
    sentence: 'GET /v1/chats, response 200, Chat.title: Property `title` of `Chat` was removed.',
  },
  {
    change: 'a new required parameter',
    bend: ({ paths }) =>
      paths['/v1/chats'].get.parameters.push({ name: 'limit', in: 'query', required: true, schema: {} }),
    sentence: 'GET /v1/chats, parameter limit: Required `limit` query parameter was added.',
  },
  {
    change: 'a narrowed enumeration in a request',
    bend: ({ paths }) => paths['/v1/chats'].get.parameters[0].schema.enum.pop(),
    sentence: "GET /v1/chats, parameter sort: Enum lost values: 'oldest'.",
  },
  {
    change: 'a changed type',
    bend: ({ components }) => {
      components.schemas.Chat.properties.title.type = 'integer';
    },
    sentence: "GET /v1/chats, response 200, Chat.title: Type of `title` widened from 'string' to 'integer'.",
  },
  {
    change: 'a removed operation',
    bend: ({ paths }) => delete paths['/v1/focus'],
    sentence: 'POST /v1/focus: Path `/v1/focus` was removed.',
  },
])('$change needs a major version', async ({ bend, sentence }) => {
  const [refused, passed] = await Promise.all([check(bend, '6.1.0'), check(bend, '7.0.0')]);

  expect(refused).toMatchObject({
    code: 1,
    stderr: `The spec breaks callers of 6.0.0, and info.version is only 6.1.0:

- ${sentence}

Set info.version in spec/openapi.yaml to 7.0.0 or higher, or keep what callers rely on.
`,
  });
  expect(passed).toEqual({ code: 0, stderr: '' });
});

test.each<{ change: string; bend: Bend; sentence: string }>([
  {
    change: 'a new optional field',
    bend: ({ components }) => {
      components.schemas.Chat.properties.color = { type: 'string' };
    },
    sentence: 'GET /v1/chats, response 200, Chat.color: Added.',
  },
  {
    change: 'a new operation',
    bend: ({ paths }) => {
      paths['/v1/labels'] = { get: { operationId: 'listLabels', ...operation } };
    },
    sentence: 'GET /v1/labels: Added.',
  },
  {
    change: 'a new value of an open enumeration',
    bend: ({ components }) => components.schemas.ChatStatus['x-extensible-enum'].push('archived'),
    sentence: "GET /v1/chats, response 200, ChatStatus: Known values gained: 'archived'.",
  },
])('$change needs a minor version', async ({ bend, sentence }) => {
  const [refused, passed] = await Promise.all([check(bend, '6.0.1'), check(bend, '6.1.0')]);

  expect(refused).toMatchObject({
    code: 1,
    stderr: `The spec has news for callers of 6.0.0, and info.version is only 6.0.1:

- ${sentence}

Set info.version in spec/openapi.yaml to 6.1.0 or higher.
`,
  });
  expect(passed).toEqual({ code: 0, stderr: '' });
});

test('a reworded description needs a patch version', async () => {
  const reword: Bend = ({ components }) => {
    components.schemas.Chat.description = 'People talking.';
  };

  const [refused, passed] = await Promise.all([check(reword, '6.0.0'), check(reword, '6.0.1')]);

  expect(refused).toMatchObject({
    code: 1,
    stderr: `The spec reads differently from 6.0.0, and info.version is still 6.0.0:

- GET /v1/chats, response 200, Chat: \`description\` changed.

Set info.version in spec/openapi.yaml to 6.0.1 or higher.
`,
  });
  expect(passed).toEqual({ code: 0, stderr: '' });
});

test('a version does not go back', async () => {
  expect(await check(() => {}, '5.9.0')).toMatchObject({
    code: 1,
    stderr: 'info.version went back from 6.0.0 to 5.9.0. Set it in spec/openapi.yaml to 6.0.0 or higher.\n',
  });
});

test.each([
  {
    what: 'without a released description',
    files: { 'dist/openapi.json': JSON.stringify(released) },
    reason: /no such file or directory, open '.*released\/openapi\.json'/,
  },
  {
    what: 'with a description that is cut off',
    files: { 'released/openapi.json': JSON.stringify(released), 'dist/openapi.json': '{"openapi":' },
    reason: /dist\/openapi\.json is not JSON/,
  },
])('$what there is nothing to compare', async ({ files, reason }) => {
  expect(await run(files)).toMatchObject({ code: 2, stderr: expect.stringMatching(reason) });
});

test('a version that is none is not compared', async () => {
  expect(await check(() => {}, 'next')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining(
      'info.version of the present description is "next". Make it a version such as 6.1.0.',
    ),
  });
});
