import { expect, test } from 'vitest';
import { printModels } from './print-models.ts';
import { withSchemas } from './small-description.ts';

const head = `import type { components } from './openapi.gen.ts';\n\n`;

test("a model keeps the schema's own spelling", () => {
  const description = withSchemas({ APIError: { type: 'object', description: 'What went wrong.' } });

  expect(printModels(description)).toBe(`${head}/** What went wrong. */
export type APIError = components['schemas']['APIError'];
`);
});

test.each([
  { given: 'simple-user', want: 'SimpleUser' },
  { given: 'import', want: 'Import' },
  { given: 'string', want: 'String' },
  { given: 'paths', want: 'Paths' },
  { given: 'Operations', want: '_Operations' },
])('a schema named "$given", which no model can be, becomes $want', ({ given, want }) => {
  expect(printModels(withSchemas({ [given]: { type: 'object' } }))).toBe(
    `${head}export type ${want} = components['schemas']['${given}'];\n`,
  );
});

test('an open enumeration also gives its known values at run time', () => {
  const description = withSchemas({
    Mood: {
      type: 'string',
      'x-extensible-enum': ['up', 'down'],
      'x-enumDescriptions': { up: 'Well.', down: 'Not well.' },
    },
  });

  expect(printModels(description)).toBe(`${head}/**
 * - \`up\`: Well.
 * - \`down\`: Not well.
 */
export type Mood = components['schemas']['Mood'];

/** The values of {@link Mood} that are known today. The API may add others. */
export const moodValues = ['up', 'down'] as const satisfies readonly Mood[];
`);
});

test('a model says which version of the app brought it', () => {
  const description = withSchemas({ Label: { type: 'object', description: 'A label.', 'x-since': '4.2.0' } });

  expect(printModels(description)).toContain('/**\n * A label.\n *\n * Since version 4.2.0 of the app.\n */\n');
});

test('two schemas that would share a type name are refused', () => {
  const description = withSchemas({ 'user-name': {}, UserName: {} });

  expect(() => printModels(description)).toThrow(
    'The schemas "user-name" and "UserName" would both become the type UserName. Rename one of them.',
  );
});

test('two open enumerations that would share a list of values are refused', () => {
  const open = { type: 'string', 'x-extensible-enum': ['up'] };

  expect(() => printModels(withSchemas({ Mood: open, mood: open }))).toThrow(
    'The schemas "Mood" and "mood" would both become the list of values moodValues. Rename one of them.',
  );
});
