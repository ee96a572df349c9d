// The only importer of Ajv in the generators. Compiles what a description says of requests and replies into plain
// functions, so that a server needs neither Ajv nor the time that compiling takes: https://ajv.js.org/standalone.html

import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { listOperations } from './list-operations.ts';
import {
  type Description,
  extension,
  type LocatedOperation,
  listLocatedOperations,
  namedSchemas,
  type ParameterObject,
  pointerKeys,
  type RequestBodyObject,
  type ResponseObject,
  resolve,
  type SchemaObject,
} from './openapi.ts';
import { printLiteral, Source } from './print.ts';

/** The formats that values are held to. Others, such as `password`, only say how to show one. */
const formats: Record<string, RegExp> = {
  // https://www.rfc-editor.org/rfc/rfc3339#section-5.6
  'date-time':
    /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i,
  email: /^[^\s@]+@[^\s@]+$/,
  uri: /^[a-z][a-z\d+.-]*:\S*$/i,
};

/** The source of a table of validators for what each operation is sent, and for the commands over its WebSocket. */
export async function printRequestValidators(description: Description): Promise<string> {
  const compiler = new Compiler(description);
  const rows = listRows(description).map(({ id, operation, parameters }) => {
    const { content } = operation.requestBody
      ? resolve<RequestBodyObject>(description, operation.requestBody)
      : { content: undefined };
    const row = {
      parameters: parameters.length > 0 ? compiler.compile(parametersSchema(parameters), 'text') : undefined,
      body: content && compileContent(compiler, content),
      command: compiler.compileOptional(websocket(description, operation)?.clientSends),
    };
    return [id, row];
  });
  return compiler.print('requests', 'RequestTable', Object.fromEntries(rows));
}

/** The source of a table of validators for what each operation answers, and for the messages over its WebSocket. */
export async function printReplyValidators(description: Description): Promise<string> {
  const compiler = new Compiler(description);
  const rows = listRows(description).map(({ id, operation }) => {
    const statuses = Object.entries(operation.responses ?? {}).map(([status, response]) => {
      const { content = {} } = resolve<ResponseObject>(description, response);
      return [status, compileContent(compiler, content)];
    });
    const row = {
      body: Object.fromEntries(statuses),
      message: compiler.compileOptional(websocket(description, operation)?.serverSends),
    };
    return [id, row];
  });
  return compiler.print('replies', 'ReplyTable', Object.fromEntries(rows));
}

/**
 * The source of one validator.
 *
 * @param name what it is exported as
 * @param schema may refer to the schemas of the description
 */
export async function printValidator(description: Description, name: string, schema: object): Promise<string> {
  const compiler = new Compiler(description);
  return compiler.print(name, 'Validator', compiler.compile(schema, 'json'));
}

function listRows(description: Description): (LocatedOperation & { id: string })[] {
  const operations = listOperations(description);
  return listLocatedOperations(description).map((located, index) => ({
    ...located,
    id: operations[index]?.id as string,
  }));
}

function websocket(description: Description, operation: object) {
  const messages = extension(operation, 'x-websocket') as object | undefined;
  return messages && resolve<{ clientSends?: SchemaObject; serverSends?: SchemaObject }>(description, messages);
}

/** All parameters as one object: `path`, `query`, `header`, each with its parameters by name. */
function parametersSchema(parameters: readonly ParameterObject[]): object {
  const places = [...new Set(parameters.map((parameter) => parameter.in))];
  const properties = places.map((place) => {
    const members = parameters.filter((parameter) => parameter.in === place);
    // Node's names of headers are in lower case, as HTTP does not tell cases apart.
    const nameOf = ({ name }: ParameterObject) => (place === 'header' ? name.toLowerCase() : name);
    const object = {
      type: 'object',
      required: members.filter(({ required }) => required).map(nameOf),
      properties: Object.fromEntries(members.map((member) => [nameOf(member), member.schema ?? {}])),
    };
    return [place, object];
  });
  return { type: 'object', properties: Object.fromEntries(properties) };
}

function compileContent(compiler: Compiler, content: RequestBodyObject['content']) {
  const entries = Object.entries(content).map(([mediaType, media]) => {
    const schema = 'schema' in media ? media.schema : undefined;
    const isJSON = /[/+]json$/.test(mediaType);
    // What comes in forms is text. Whole bodies of other media types are bytes, of which a schema says nothing.
    const isForm = mediaType === 'multipart/form-data' || mediaType === 'application/x-www-form-urlencoded';
    return [mediaType, schema && (isJSON || isForm) ? compiler.compile(schema, isJSON ? 'json' : 'text') : undefined];
  });
  return Object.fromEntries(entries);
}

/** How values are written: in JSON, or as text, where `'20'` is a number too and a single value is a list of one. */
type Notation = 'json' | 'text';

/** Gathers schemas, then compiles them together, so that what they share is compiled once. */
class Compiler {
  readonly #compilers: Record<Notation, Ajv2020>;
  /** The names of validators by what they validate: the same schema is compiled once, wherever it stands. */
  readonly #known: Record<Notation, Map<string, string>> = { json: new Map(), text: new Map() };

  constructor(description: Description) {
    this.#compilers = { json: createAjv(description, false), text: createAjv(description, 'array') };
  }

  /** Takes in a schema, and returns what stands for its validator in a table. */
  compile(schema: object, notation: Notation): Source {
    const plain = toPlainSchema(schema);
    const known = this.#known[notation];
    const text = JSON.stringify(plain);
    const name = known.get(text) ?? `validator${known.size}`;
    if (!known.has(text)) this.#compilers[notation].addSchema({ $id: name, ...plain });
    known.set(text, name);
    return new Source(`${notation}.${name}`);
  }

  /** The same for a schema that may be missing. */
  compileOptional(schema: object | undefined): Source | undefined {
    return schema && this.compile(schema, 'json');
  }

  /** The source of validators of a type, with all that they need. */
  async print(name: string, type: string, value: object): Promise<string> {
    const modules = Object.fromEntries(
      (['json', 'text'] as const).map((notation) => {
        const names = [...this.#known[notation].values()].map((validator) => [validator, validator]);
        return [notation, standalone.default(this.#compilers[notation], Object.fromEntries(names))];
      }),
    );
    const imports = Object.keys(modules).map((notation) => `import * as ${notation} from '${notation}';\n`);
    const code = await bundleModules(`${imports.join('')}export const ${name} = ${printLiteral(value)};`, modules);
    const typed = code.replace(`var ${name} =`, `export const ${name}: ${type} =`);
    return `// @ts-nocheck What follows is JavaScript, as Ajv writes it.

import type { ${type} } from './validator.ts';

${typed.replace(/export \{[^}]*\};\s*$/, '')}`;
  }
}

function createAjv(description: Description, coerceTypes: false | 'array'): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: true,
    coerceTypes,
    // Each named schema stays a function of its own, instead of a copy wherever it is used.
    inlineRefs: false,
    // What went wrong is put into words by who reports it.
    messages: false,
    // Extensions and formats that are not ours are left alone.
    strict: false,
    logger: false,
    code: { source: true, esm: true },
  });
  for (const [name, format] of Object.entries(formats)) ajv.addFormat(name, format);
  // As documents of their own, schemas are compiled once, and not anew for each that refers to them.
  for (const [name, schema] of namedSchemas(description)) {
    ajv.addSchema({ ...toPlainSchema(schema), $id: documentOf(name) });
  }
  return ajv;
}

function documentOf(schemaName: string): string {
  return `schema:${encodeURIComponent(schemaName)}`;
}

/** Where a reference leads to, now that each named schema is a document. */
function locate(reference: string): string {
  const [, name, rest = ''] = reference.match(/^#\/components\/schemas(\/[^/]+)(\/.+)?$/) ?? [];
  if (name === undefined) return reference;
  return documentOf(pointerKeys(`#${name}`).join()) + (rest && `#${rest}`);
}

/** What only tells readers something would be carried along in the compiled code. */
const PROSE = ['description', 'example', 'examples', 'title', 'discriminator', 'xml', 'externalDocs'];

/** A schema with nothing but what validates, whose references find the document. Bytes are whatever they are. */
function toPlainSchema(schema: object): object {
  const plain = (node: unknown, isSchema: boolean): unknown => {
    if (Array.isArray(node)) return node.map((item) => plain(item, isSchema));
    if (typeof node !== 'object' || node === null) return node;
    if (isSchema && (node as { format?: unknown }).format === 'binary') return {};
    const kept = Object.entries(node).flatMap(([key, value]) => {
      if (isSchema && (PROSE.includes(key) || key.startsWith('x-'))) return [];
      if (isSchema && key === '$ref') return [[key, locate(value)]];
      // Under these, keys are names and values are schemas.
      const isMapOfSchemas = isSchema && (key === 'properties' || key === 'patternProperties');
      const isValue = isSchema && (key === 'enum' || key === 'const' || key === 'default');
      return [[key, isValue ? value : plain(value, !isMapOfSchemas)]];
    });
    return Object.fromEntries(kept);
  };
  return plain(schema, true) as object;
}

const ajvFolder = dirname(fileURLToPath(import.meta.resolve('ajv/package.json')));

/** One module from several: what Ajv has for run time comes along, and what nobody uses stays out. */
async function bundleModules(entry: string, modules: Record<string, string>): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: entry },
    // Paths in the output are counted from here, so that they are the same on every machine.
    absWorkingDir: ajvFolder,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    minifySyntax: true,
    write: false,
    plugins: [
      {
        name: 'modules',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^(json|text)$/ }, ({ path }) => ({ path, namespace: 'modules' }));
          onLoad({ filter: /.*/, namespace: 'modules' }, ({ path }) => ({
            contents: modules[path] as string,
            resolveDir: ajvFolder,
          }));
        },
      },
    ],
  });
  // Each module begins with a comment that says where it was.
  return (outputFiles[0]?.text ?? '').replaceAll(/^\/\/ .*\n/gm, '');
}
