import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';

// Redocly validates the examples of OpenAPI, and has no rule for those of AsyncAPI.

interface Message {
  payload: { $ref: string };
  examples: { name: string; payload: unknown }[];
}

const bundle = JSON.parse(readFileSync(new URL('../dist/asyncapi.json', import.meta.url), 'utf8'));
const messages: [string, Message][] = Object.entries(bundle.channels.events.messages);

// The bundle is no schema itself, so its own keywords and the API's extensions are let be.
const ajv = new Ajv2020({ strict: false, allErrors: true, schemas: { bundle } });
addFormats.default(ajv);

test.each(messages)('%s has examples, and each is valid by its payload', (_, { payload, examples }) => {
  const validate = ajv.compile({ $ref: `bundle${payload.$ref}` });

  expect(examples).not.toHaveLength(0);
  for (const example of examples) {
    validate(example.payload);
    expect(validate.errors, example.name).toBeNull();
  }
});

test('the messages are those of the unions that OpenAPI and the types know', () => {
  const openapi = JSON.parse(readFileSync(new URL('../dist/openapi.json', import.meta.url), 'utf8'));
  const { ServerMessage, ClientCommand } = openapi.components.schemas;
  const known = [ServerMessage, ClientCommand].flatMap((union) => Object.keys(union.discriminator.mapping));
  const shown = messages.flatMap(([, { examples }]) =>
    examples.map(({ payload }) => (payload as { type: string }).type),
  );

  expect(new Set(shown)).toEqual(new Set(known));
});
