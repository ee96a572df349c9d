import { expect, test } from 'vitest';
import { bundleOf, problemsOf, yaml } from './lib/problems-of.ts';

const files = {
  'paths/things.yaml': yaml`
    get:
      operationId: connectWebSocket
      x-websocket:
        clientSends: { $ref: ../components/schemas/Command.yaml }
        serverSends: { $ref: ../components/schemas/Event.yaml }
  `,
  'components/schemas/Command.yaml': '{ type: object, description: What the client asks for. }',
  'components/schemas/Event.yaml': '{ type: object, description: what has happened }',
};

test('what travels over a WebSocket is bundled under its name, as a body is', async () => {
  expect(await bundleOf(files)).toMatchObject({
    paths: {
      '/v1/things': {
        get: {
          'x-websocket': {
            clientSends: { $ref: '#/components/schemas/Command' },
            serverSends: { $ref: '#/components/schemas/Event' },
          },
        },
      },
    },
    components: { schemas: { Command: { type: 'object' }, Event: { type: 'object' } } },
  });
});

test('it is held to the rules for schemas', async () => {
  expect(await problemsOf('house/sentence-style', files)).toEqual([
    'components/schemas/Event.yaml:1:30 Write sentences here: begin with a capital letter.',
  ]);
});

test('a direction that is left out is reported', async () => {
  const problems = await problemsOf('struct', {
    ...files,
    'paths/things.yaml': 'get: { x-websocket: { clientSends: { $ref: ../components/schemas/Command.yaml } } }',
  });

  expect(problems).toContainEqual(expect.stringContaining('The field `serverSends` must be present on this level.'));
});
