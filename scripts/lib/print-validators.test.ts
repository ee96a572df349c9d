import { stripTypeScriptTypes } from 'node:module';
import { expect, test } from 'vitest';
import { printReplyValidators, printRequestValidators, printValidator } from './print-validators.ts';
import { smallDescription } from './small-description.ts';

interface Validator {
  (data: unknown): boolean;
  errors?: { instancePath: string; keyword: string; params: object }[] | null;
}

const description = smallDescription({
  paths: {
    '/chats/{chatID}/messages': {
      parameters: [{ name: 'chatID', in: 'path', required: true, schema: { type: 'string', minLength: 2 } }],
      get: {
        operationId: 'listMessages',
        parameters: [
          { name: 'limit', in: 'query', schema: { type: 'integer', maximum: 50 } },
          { name: 'kinds', in: 'query', schema: { type: 'array', items: { enum: ['text', 'file'] } } },
          { name: 'If-Match', in: 'header', schema: { type: 'string', pattern: '^"' } },
        ],
        responses: {
          200: {
            content: {
              'application/json': { schema: { type: 'array', items: { $ref: '#/components/schemas/Message' } } },
            },
          },
          404: { $ref: '#/components/responses/NotFound' },
        },
      },
      post: {
        operationId: 'sendMessage',
        requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Message' } } } },
        responses: { 204: { description: 'Sent.' } },
        'x-websocket': {
          clientSends: { type: 'object', required: ['type'], properties: { type: { const: 'follow' } } },
          serverSends: { $ref: '#/components/schemas/Message' },
        },
      },
    },
    '/files': {
      post: {
        operationId: 'upload',
        requestBody: {
          content: {
            'multipart/form-data': {
              schema: {
                type: 'object',
                required: ['file'],
                properties: { file: { type: 'string', format: 'binary' }, size: { type: 'integer' } },
              },
            },
          },
        },
        responses: {
          200: { content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } },
        },
      },
    },
  },
  components: {
    schemas: {
      Message: {
        type: 'object',
        description: 'What `*/ process.exit() /*` stands in does not matter.',
        required: ['text'],
        properties: {
          text: { type: 'string', minLength: 1, description: 'The text.' },
          sentAt: { type: 'string', format: 'date-time' },
          replyTo: { $ref: '#/components/schemas/Message' },
          // A field may be named as a keyword is.
          description: { type: 'integer' },
        },
      },
    },
    responses: { NotFound: { content: { 'application/json': { schema: { required: ['code'] } } } } },
  },
});

/** Runs generated source, and gives its table. */
async function load(source: string, name: string) {
  const code = stripTypeScriptTypes(source);
  return (await import(`data:text/javascript,${encodeURIComponent(code)}`))[name];
}

function faultsOf(validator: Validator, data: unknown): string[] {
  validator(data);
  return (validator.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

const requests = await load(await printRequestValidators(description), 'requests');
const replies = await load(await printReplyValidators(description), 'replies');

test('parameters are held to their schemas by place and name, and text becomes what they ask for', () => {
  const { parameters } = requests.listMessages;
  const given = { path: { chatID: 'c1' }, query: { limit: '20', kinds: 'text' }, header: {} };

  expect(faultsOf(parameters, given)).toEqual([]);
  expect(given.query).toEqual({ limit: 20, kinds: ['text'] });

  const wrong = { path: {}, query: { limit: '51', kinds: ['text', 'sound'] }, header: { 'if-match': 'x' } };
  expect(faultsOf(parameters, wrong).sort()).toEqual([
    '/header/if-match pattern',
    '/path required',
    '/query/kinds/1 enum',
    '/query/limit maximum',
  ]);
});

test('a body in JSON is held to its schema as it is, every fault at once', () => {
  const validator = requests.sendMessage.body['application/json'];

  expect(faultsOf(validator, { text: 'hi', sentAt: '2026-10-16T18:04:05.000Z', replyTo: { text: 'ho' } })).toEqual([]);
  expect(faultsOf(validator, { text: 7, sentAt: 'noon', replyTo: { text: '' }, description: 'x' })).toEqual([
    '/text type',
    '/sentAt format',
    '/replyTo/text minLength',
    '/description type',
  ]);
});

test('bytes in a form are there or not, and the fields beside them are text that becomes what they are', () => {
  const validator = requests.upload.body['multipart/form-data'];

  expect(faultsOf(validator, { file: {}, size: '12' })).toEqual([]);
  expect(faultsOf(validator, { size: 'x' })).toEqual([' required', '/size type']);
});

test('replies are held to the schema of their status and media type, and bytes to none', () => {
  expect(faultsOf(replies.listMessages.body[200]['application/json'], [{ text: 'hi' }, {}])).toEqual(['/1 required']);
  expect(faultsOf(replies.listMessages.body[404]['application/json'], {})).toEqual([' required']);
  expect(replies.upload.body[200]['application/octet-stream']).toBeUndefined();
});

test('what goes over a WebSocket in each direction is held to its schema', () => {
  expect(faultsOf(requests.sendMessage.command, { type: 'leave' })).toEqual(['/type const']);
  expect(faultsOf(replies.sendMessage.message, {})).toEqual([' required']);
});

test('a schema beside the description is compiled by itself, and may refer to what the description names', async () => {
  const list = { type: 'array', items: { $ref: '#/components/schemas/Message' } };
  const validator = await load(await printValidator(description, 'drafts', list), 'drafts');

  expect(faultsOf(validator, [{ text: 'hi' }])).toEqual([]);
  expect(faultsOf(validator, [{}])).toEqual(['/0 required']);
});

test('what stands in several places is compiled once, and prose stays out of the code', async () => {
  const source = await printReplyValidators(description);

  expect(source.match(/keyword: "minLength"/g)).toHaveLength(1);
  expect(source).not.toContain('process.exit');
});
