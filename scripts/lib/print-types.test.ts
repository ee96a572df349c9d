import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { printTypes } from './print-types.ts';
import { smallDescription, withSchemas } from './small-description.ts';

/** What is printed for one schema, on one line. */
async function typeOf(schema: unknown): Promise<string | undefined> {
  const source = await printTypes(withSchemas({ Subject: schema }));
  return /Subject: ([\s\S]*?);\n {4}};/.exec(source)?.[1]?.replaceAll(/\s+/g, ' ');
}

describe('schemas', () => {
  test.each([
    {
      name: 'an open enumeration takes any string and completes the known ones',
      given: { type: 'string', 'x-extensible-enum': ['up', 'down'] },
      want: '"up" | "down" | (string & {})',
    },
    {
      name: 'a closed one takes its values only',
      given: { type: 'string', enum: ['up', 'down'] },
      want: '"up" | "down"',
    },
    { name: 'binary content is a Blob', given: { type: 'string', format: 'binary' }, want: 'Blob' },
    { name: 'null is a type of its own', given: { type: ['string', 'null'] }, want: 'string | null' },
  ])('$name', async ({ given, want }) => {
    expect(await typeOf(given)).toBe(want);
  });

  describe('a union with a discriminator', () => {
    const union = {
      oneOf: [{ $ref: '#/components/schemas/First' }, { $ref: '#/components/schemas/Second' }],
      discriminator: {
        propertyName: 'type',
        mapping: { one: '#/components/schemas/First', two: '#/components/schemas/Second' },
      },
    };
    const variant = (type: object) => ({ type: 'object', required: ['type'], properties: { type } });

    test('narrows by the constants of its variants, which keep their descriptions', async () => {
      const First = variant({ type: 'string', const: 'one', description: 'Tells it is the first.' });
      const Second = variant({ type: 'string', const: 'two' });

      const source = await printTypes(withSchemas({ Step: union, First, Second }));

      expect(source).toContain('@description Tells it is the first.');
      expect(source).toContain('type: "one";');
      expect(source).toContain('type: "two";');
    });

    test('narrows by its mapping where the variants have no constants', async () => {
      const source = await printTypes(
        withSchemas({ Step: union, First: variant({ type: 'string' }), Second: variant({ type: 'string' }) }),
      );

      expect(source).toContain('type: "one";');
      expect(source).toContain('type: "two";');
    });
  });
});

test('a parameter with a default value may still be left out', async () => {
  const source = await printTypes(
    smallDescription({
      paths: {
        '/a': {
          get: {
            parameters: [{ name: 'limit', in: 'query', schema: { type: 'integer', default: 50 } }],
            responses: {},
          },
        },
      },
    }),
  );

  expect(source).toContain('limit?: number;');
});

test('a field says what its values mean and which version brought it', async () => {
  const mood = {
    type: 'string',
    description: 'How they are.',
    enum: ['up'],
    'x-enumDescriptions': { up: 'Well.' },
    'x-since': '4.2.0',
  };

  const source = await printTypes(withSchemas({ Person: { type: 'object', properties: { mood } } }));

  expect(source.replaceAll(/\n *\* ?/g, '\n')).toContain(`@description How they are.

    - \`up\`: Well.

    Since version 4.2.0 of the app.`);
});

test('no description can break out of its comment', async () => {
  const hostile = '*/ export const owned = 1; /* \u2028 */ \r\n*/ `';
  const source = await printTypes(withSchemas({ Thing: { type: 'string', description: hostile, default: hostile } }));

  const file = ts.createSourceFile('thing.ts', source, ts.ScriptTarget.Latest);
  const kinds = new Set(file.statements.map((statement) => ts.SyntaxKind[statement.kind]));

  expect([...kinds].sort()).toEqual(['InterfaceDeclaration', 'TypeAliasDeclaration']);
});

test('no reference makes the printer read a file or ask another host', async () => {
  const description = withSchemas({ Thing: { type: 'object', example: { $ref: 'https://example.com/thing.yaml' } } });

  await expect(printTypes(description)).rejects.toThrow('https://example.com/thing.yaml leads out of the document.');
});
