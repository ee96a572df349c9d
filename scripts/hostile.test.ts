// A description is text that somebody else wrote. Whatever it says and whatever it calls things, what is generated from
// it compiles, and says the same.

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listOperations } from './lib/list-operations.ts';
import { printAPIPage } from './lib/print-api-page.ts';
import { printClient } from './lib/print-client.ts';
import { printClientOperations } from './lib/print-client-operations.ts';
import { printModels } from './lib/print-models.ts';
import { printOperations } from './lib/print-operations.ts';
import { printResources } from './lib/print-resources.ts';
import { printTypes } from './lib/print-types.ts';
import { printReplyValidators, printRequestValidators } from './lib/print-validators.ts';
import { smallDescription } from './lib/small-description.ts';

const text = `*/ export const owned = 1; /* \u2028 \u2029 \\ \` \${owned} ' " | \r\n*/ models. PagePromise< WithUploads<`;

// Members of every object, keywords, numbers, what generated code has names for, and what is no name at all.
const names =
  '__proto__ constructor toString prototype then class delete default await arguments eval import string this null ' +
  'undefined 42 3d a-b ünï */ call options query body params all operations models paths components length Promise ' +
  'Response Operation OperationID APIPromise RequestOption';

const DEPTH = 100;
/** Larger than what is exact, and as large as there is. */
const Huge = { type: 'number', minimum: -1e308, maximum: 1e308, examples: [2 ** 53 + 2], default: 5e-324 };

const description = smallDescription({
  info: { title: text, version: '1.0.0', description: text },
  tags: [{ name: text, description: text }],
  ...describe(names.split(' ')),
});

/** A model of each name, an operation of each that takes a parameter of it, and a resource of each. */
function describe(given: readonly string[]) {
  const models = given.map((name) => {
    const properties = own([[name, { type: 'string', description: text, enum: [name, text] }]]);
    return [name, { type: 'object', description: text, properties }] as const;
  });
  const Open = { type: 'string', description: text, 'x-extensible-enum': [...given, text], 'x-since': text };
  const paths = given.flatMap((name, index) => {
    const schema = { $ref: `#/components/schemas/${encodeURIComponent(name.replaceAll('/', '~1'))}` };
    const content = { 'application/json': { schema, example: own([[name, text]]) } };
    const about = { summary: text, description: text, tags: [text], 'x-since': text };
    const parameter = { name, required: true, description: text, example: text, schema: { type: 'string' } };
    return [
      [
        `/${index}/{id}/{${name}}`,
        {
          get: {
            ...about,
            operationId: name,
            'x-sdk-method': `methods${index}.${name}`,
            parameters: [
              { ...parameter, in: 'path' },
              { ...parameter, in: 'path', name: 'id' },
              { ...parameter, in: 'query', name: `query-${name}` },
              { ...parameter, in: 'header', name: `x-${index}` },
            ],
            responses: { '200': { description: text, content } },
          },
        },
      ],
      [
        `/${index}`,
        {
          post: {
            ...about,
            operationId: `send${index}`,
            // The client has a `delete` of its own.
            'x-sdk-method': `${name.replace('delete', 'do-delete')}.send${index}`,
            requestBody: { content },
            responses: { '204': { description: text } },
          },
        },
      ],
    ] as const;
  });
  const content = { 'application/json': { schema: { $ref: '#/components/schemas/Deep' } } };
  const post = { operationId: 'sendDeep', 'x-sdk-method': 'deep.send', requestBody: { required: true, content } };
  return {
    paths: {
      ...Object.fromEntries(paths),
      '/deep': { post: { ...post, responses: { '204': { description: 'Taken' } } } },
    },
    components: { schemas: own([...models, ['Open', Open], ['Deep', nest(DEPTH, Huge)]]) },
  };
}

/** What is so many levels down. */
function nest(depth: number, schema: object): object {
  return depth === 0
    ? schema
    : { type: 'object', required: ['in'], properties: { in: nest(depth - 1, schema) }, description: text };
}

/** An object with these members and no others, be one called `__proto__`. */
function own(members: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  return Object.fromEntries(members);
}

let folder: string;
let sources: Record<string, string>;

beforeAll(async () => {
  sources = {
    'types/openapi.gen.ts': await printTypes(description),
    'types/models.gen.ts': printModels(description),
    'types/operations.gen.ts': printOperations(listOperations(description)),
    'client/operations.gen.ts': printClientOperations(listOperations(description)),
    'client/resources.gen.ts': printResources(description),
    'client/beeper-desktop.gen.ts': printClient(description),
    'server/requests.gen.ts': await printRequestValidators(description),
    'server/replies.gen.ts': await printReplyValidators(description),
  };
  const bases = {
    'package.json': '{ "type": "module" }',
    'client/api-resource.ts': 'export class APIResource { constructor(readonly client: unknown) {} }',
    'client/full-client.ts': 'export class FullClient {}',
  };
  folder = await mkdtemp(join(tmpdir(), 'hostile-'));
  for (const [file, text] of Object.entries({ ...sources, ...bases })) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
}, 60_000);

afterAll(() => rm(folder, { recursive: true }));

test('all of it compiles', () => {
  expect(compile()).toEqual([]);
});

test('none of it holds what a text tried to declare', () => {
  for (const [name, source] of Object.entries(sources)) {
    const parsed = ts.createSourceFile(name, source, ts.ScriptTarget.Latest);
    const declared = parsed.statements.filter(ts.isVariableStatement).map((statement) => statement.getText(parsed));

    expect(declared.filter((statement) => /^export const owned\b/.test(statement))).toEqual([]);
  }
});

test('the tables are what was put into them', async () => {
  const { operations } = await run(sources['types/operations.gen.ts']);
  const { openValues } = await run(sources['types/models.gen.ts']);

  // A number for a key moves to the front.
  expect(new Map(Object.entries(operations as object))).toEqual(
    new Map(listOperations(description).map((row) => [row.id, row])),
  );
  expect(openValues).toEqual([...names.split(' '), text]);
});

test('the tables of validators have each operation, and hold values to what it says', async () => {
  const { requests } = await run(sources['server/requests.gen.ts']);
  const { replies } = await run(sources['server/replies.gen.ts']);
  const accepts = (name: string, value: unknown) => {
    const { body } = (replies as Record<string, { body: Validators }>)[name] ?? {};
    return body?.['200']?.['application/json']?.(own([[name, value]]));
  };

  expect(Object.keys(requests as object).sort()).toEqual(
    listOperations(description)
      .map(({ id }) => id)
      .sort(),
  );
  // Ajv lets `__proto__` be whatever it is.
  for (const name of names.split(' ').slice(1)) {
    expect([name, accepts(name, text), accepts(name, 'else')]).toEqual([name, true, false]);
  }
});

test('a schema is held to its bottom, however deep that is and however large its numbers are', async () => {
  const { requests } = await run(sources['server/requests.gen.ts']);
  const { body } = (requests as Record<string, { body: Record<string, (value: unknown) => boolean> }>).sendDeep ?? {};
  const accepts = (value: unknown) => {
    let deep = value;
    for (let level = 0; level < DEPTH; level += 1) deep = { in: deep };
    return body?.['application/json']?.(deep);
  };

  expect([accepts(1e308), accepts(1.1e308), accepts('1')]).toEqual([true, false, false]);
});

test('on the page of methods, a text stays in its cell', () => {
  const rows = printAPIPage(description)
    .split('\n')
    .filter((line) => line.startsWith('| `client.') && line.includes('owned'));

  expect(rows).toHaveLength(2 * names.split(' ').length);
  expect(rows.filter((row) => row.split(/(?<!\\)\|/).length !== 7)).toEqual([]);
});

type Validators = Record<string, Record<string, (value: unknown) => boolean>>;

/** What the compiler has against the sources in a folder, but for the modules beside them, which are not there. */
function compile(): string[] {
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    noUnusedLocals: true,
    noUnusedParameters: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2023,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
    module: ts.ModuleKind.NodeNext,
    allowImportingTsExtensions: true,
    types: [],
  };
  const program = ts.createProgram(
    Object.keys(sources).map((file) => join(folder, file)),
    options,
  );
  const MODULE_NOT_FOUND = 2307;
  return ts
    .getPreEmitDiagnostics(program)
    .filter(({ code }) => code !== MODULE_NOT_FOUND)
    .map(({ file, start = 0, messageText }) => {
      const place = file?.text.slice(start, start + 80);
      return `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')} ${place}`;
    });
}

async function run(source = ''): Promise<Record<string, unknown>> {
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ESNext },
  });
  return await import(`data:text/javascript,${encodeURIComponent(outputText)}`);
}
