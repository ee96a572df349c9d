import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { lintAndBundle } from './lint-and-bundle.ts';

/** The folder of a description, and beside it a file that is none of its business. */
let folder: string;

let server: Server;
let requests: string[];

beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    requests.push(url);
    response.end('type: string');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
});

afterAll(() => server.close());

beforeEach(async () => {
  requests = [];
  const parent = await realpath(await mkdtemp(join(tmpdir(), 'description-')));
  folder = join(parent, 'spec');
  await write('../secret.yaml', 'type: string');
  await write('redocly.yaml', 'telemetry: off\nrules: { struct: error, no-unresolved-refs: error }');
});

afterEach(() => rm(dirname(folder), { recursive: true }));

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, file)), { recursive: true });
  await writeFile(join(folder, file), text);
}

/** Bundles a description that answers with a schema, and holds these components. */
async function bundle(schema: string, components = '{}') {
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const text = `openapi: 3.1.0
info: { title: Things, version: 1.0.0 }
paths:
  /things:
    get:
      responses:
        '200':
          description: The things.
          content:
            application/json:
              schema: ${schema}
components: ${components}
`;
  await write('openapi.yaml', text.replaceAll('ORIGIN', origin));
  const { documents, problems } = await lintAndBundle(folder);
  return {
    description: documents?.openapi,
    problems: problems.map(({ file, line, message }) => `${file.slice(folder.length + 1)}:${line} ${message}`),
  };
}

describe('a reference', () => {
  test.each([
    { where: 'to another host', schema: '{ $ref: ORIGIN/thing.yaml }' },
    { where: 'to a file outside the folder', schema: '{ $ref: ../secret.yaml }' },
    { where: 'to a file by its path on the machine', schema: '{ $ref: /etc/hostname }' },
    { where: 'to a file by its URL', schema: '{ $ref: file:///etc/hostname }' },
    { where: 'through a link that leads out', schema: '{ $ref: link.yaml }' },
    { where: 'in an extension', schema: '{ type: string, x-more: { $ref: ORIGIN/more.yaml } }' },
    {
      where: 'in a mapping',
      schema:
        "{ oneOf: [{ $ref: '#/components/schemas/A' }], discriminator: { propertyName: type, mapping: { a: ORIGIN/a } } }",
    },
    { where: 'in an example', schema: '{ type: string }\n              examples: { a: { externalValue: ORIGIN/a } }' },
  ])('$where is refused, and nothing is read there', async ({ schema }) => {
    await symlink('../secret.yaml', join(folder, 'link.yaml'));

    const { description, problems } = await bundle(schema, '{ schemas: { A: { type: object } } }');

    expect(description).toBeUndefined();
    expect(problems).toEqual([
      expect.stringMatching(
        /^openapi\.yaml:1[12] Can't resolve \$ref: Only files in the folder of the spec are read\. Copy what is needed into it, and refer to the copy\.$/,
      ),
    ]);
    expect(requests).toEqual([]);
  });

  test('to a file in the folder is followed, through a link as well', async () => {
    await write('parts/thing.yaml', 'type: string');
    await symlink('parts/thing.yaml', join(folder, 'link.yaml'));

    expect((await bundle('{ $ref: link.yaml }')).problems).toEqual([]);
  });

  test.each([
    { what: 'to itself', schema: "{ $ref: '#/components/schemas/A' }", A: "{ $ref: '#/components/schemas/A' }" },
    { what: 'to one that refers back', schema: "{ $ref: '#/components/schemas/A' }", A: '{ $ref: other.yaml }' },
    {
      what: 'to a part of what it stands for',
      schema: "{ $ref: '#/components/schemas/A' }",
      A: "{ $ref: '#/components/schemas/A/properties/part' }",
    },
  ])('$what is reported, with its place', async ({ schema, A }) => {
    await write('other.yaml', "$ref: 'openapi.yaml#/components/schemas/A'");

    expect((await bundle(schema, `{ schemas: { A: ${A} } }`)).problems).toEqual([
      'openapi.yaml:11 This reference comes back to itself, so it refers to nothing. Refer to something else.',
    ]);
  });

  test('from a schema into itself is what a tree is made of', async () => {
    const tree = "{ type: object, properties: { left: { $ref: '#/components/schemas/Tree' } } }";

    expect((await bundle("{ $ref: '#/components/schemas/Tree' }", `{ schemas: { Tree: ${tree} } }`)).problems).toEqual(
      [],
    );
  });
});

test('a file that cannot be parsed is reported alone, not from wherever something refers to it', async () => {
  await write('broken.yaml', 'type: [string');

  expect((await bundle("{ oneOf: [{ $ref: broken.yaml }, { $ref: '#/components/schemas/Gone' }] }")).problems).toEqual([
    expect.stringMatching(/^broken\.yaml:1 Failed to parse: /),
  ]);
});

describe('aliases', () => {
  const levels = Array.from({ length: 9 }, (_, level) => {
    const below = level === 0 ? '1' : `*level${level - 1}`;
    return `x-level${level}: &level${level} [${Array(10).fill(below).join(', ')}]`;
  });

  test.each([
    { what: 'make a thousand million values of a few lines', text: `type: string\n${levels.join('\n')}`, line: 3 },
    { what: 'hold themselves', text: 'type: object\nproperties: &all { more: { properties: *all } }', line: 2 },
  ])('that $what are refused, with the place of the first', async ({ text, line }) => {
    await write('bomb.yaml', text);

    expect((await bundle('{ $ref: bomb.yaml }')).problems).toEqual([
      `bomb.yaml:${line} Failed to parse: Aliases repeat what the file holds without measure. Give it a file of its own, and refer to that.`,
    ]);
  });

  test('that spare a few lines are read', async () => {
    await write('pair.yaml', 'type: object\nproperties: { left: &side { type: string, minLength: 1 }, right: *side }');

    const { description } = await bundle('{ $ref: pair.yaml }');

    const side = { type: 'string', minLength: 1 };
    expect(description).toHaveProperty('components.schemas.pair.properties', { left: side, right: side });
  });
});
