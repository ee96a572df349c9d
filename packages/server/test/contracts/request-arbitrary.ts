import {
  listLocatedOperations,
  type OperationObject,
  type ReferenceObject,
  type RequestBodyObject,
  readBundle,
  resolve as resolveIn,
} from '@beeper-openapi/scripts/openapi';
import type { OperationID } from '@beeper-openapi/types';
import { type Operation, operations } from '@beeper-openapi/types/operations';
import fc, { type Arbitrary } from 'fast-check';
import { type Schema, valuesOf } from './json-arbitrary.ts';
import type { KnownValues } from './known-values.ts';

/** A request as it goes out, in a form that a person can read when it has found something. */
export interface FuzzedRequest {
  method: string;
  /** With the query. */
  path: string;
  headers: Record<string, string>;
  /** Text as it is, a form by its fields. */
  body?: string | Record<string, string>;
}

const description = await readBundle();
const located = new Map(listLocatedOperations(description).map((found) => [found.operation.operationId, found]));
const resolve = <Node extends object>(node: Node | ReferenceObject) => resolveIn<Node>(description, node);

/** What is where it should not be: wrong in type, in size or in meaning. */
const HOSTILE: readonly unknown[] = [
  ...[null, true, -1, 0, 0.5, 2 ** 53, 1e308, [], {}, [[]], [null], { $ref: '#' }],
  ...['', ' ', '.', '..', '\u0000', '\ud800', '💥'.repeat(40), 'a'.repeat(5_000), 'null', 'undefined', '-1', '1e999'],
  ...['__proto__', 'constructor', '{"__proto__":1}', "'; DROP TABLE messages; --", '%', '%00', '"*" OR NEAR(', '\\'],
  ...['../../etc/passwd', 'file:///etc/passwd', 'mxc://', 'https://[', '<script>alert(1)</script>', '2026-99-99T99:99'],
];

/** Requests for an operation: some that it takes, some that it should refuse, and some that are hardly HTTP. */
export function requestsFor(id: OperationID, token: string, known: KnownValues): Arbitrary<FuzzedRequest> {
  const operation: Operation = operations[id];
  const { path, method } = operation;
  const { parameters = [], operation: described } = located.get(id) ?? {};

  const names = operation.parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name);
  const filled = fc
    .oneof(
      { weight: 3, arbitrary: fc.record(Object.fromEntries(names.map((name) => [name, parameterValues(name, true)]))) },
      // What belongs together, such as a message and its chat.
      { weight: 3, arbitrary: fc.constantFrom(...known.placesWith(names)) },
    )
    .map((values: Record<string, unknown>) =>
      path.replaceAll(/\{(\w+)\}/g, (_, name) => encodeURIComponent(toText(values[name]))),
    );

  const query = fc
    .tuple(
      ...operation.parameters
        .filter((parameter) => parameter.in === 'query')
        .map(({ name, required }) => parameterValues(name, required).map((value) => [name, value] as const)),
    )
    .map((pairs) => {
      const search = new URLSearchParams();
      for (const [name, value] of pairs) {
        for (const one of [value].flat()) if (one !== undefined) search.append(name, toText(one));
      }
      return search.size > 0 ? `?${search}` : '';
    });

  const authorization = fc.oneof(
    { weight: 20, arbitrary: fc.constant(`Bearer ${token}`) },
    fc.constantFrom('', 'Bearer', 'Bearer wrong', 'Basic abc'),
  );

  return fc
    .tuple(filled, query, authorization, bodies(operation, described, known))
    .map(([address, search, credentials, { type, body }]) => ({
      method,
      path: address + search,
      headers: {
        host: 'localhost',
        ...(credentials && { authorization: credentials }),
        ...(type && { 'content-type': type }),
      },
      ...(body !== undefined && { body }),
    }));

  function parameterValues(name: string, required: boolean): Arbitrary<unknown> {
    const parameter = parameters.find((one) => one.name === name);
    for (const example of Object.values(parameter?.examples ?? {}))
      known.learn({ [name]: resolve<{ value?: unknown }>(example).value });
    const allowed = valuesOf((parameter?.schema ?? {}) as Schema, resolve, known.textsFor, name);
    // Nothing, and what is not text, cannot stand in an address.
    const wrong = fc.constantFrom(...HOSTILE.filter((value) => typeof value !== 'object' && value !== '\ud800'));
    return required
      ? fc.oneof({ weight: 6, arbitrary: allowed }, wrong)
      : fc.oneof({ weight: 4, arbitrary: allowed }, { weight: 6, arbitrary: fc.constant(undefined) }, wrong);
  }
}

interface FuzzedBody {
  type?: string;
  body?: string | Record<string, string>;
}

function bodies(
  operation: Operation,
  described: OperationObject | undefined,
  known: KnownValues,
): Arbitrary<FuzzedBody> {
  const [type] = operation.requestBody?.mediaTypes ?? [];
  if (type === undefined) {
    return fc.oneof({ weight: 9, arbitrary: fc.constant({}) }, fc.constant({ type: 'application/json', body: '{' }));
  }
  const { content } = resolve<RequestBodyObject>(described?.requestBody ?? { content: {} });
  const { schema = {}, examples: shownOnes = {} } = resolve(content[type] ?? {});
  const examples = Object.values(shownOnes).map((example) => resolve<{ value?: unknown }>(example).value);
  examples.forEach((example) => {
    known.learn(example);
  });
  const allowed = valuesOf(schema as Schema, resolve, known.textsFor);
  const shown = examples.length > 0 ? fc.constantFrom(...examples) : allowed;
  const bent = fc
    .tuple(fc.oneof(shown, allowed), fc.nat(), fc.constantFrom(...HOSTILE, undefined))
    .map(([value, at, hostile]) => bend(value, at, hostile));
  const values = fc.oneof(
    { weight: 3, arbitrary: allowed },
    { weight: 3, arbitrary: shown },
    { weight: 3, arbitrary: bent },
  );
  const written = values.map((value): FuzzedBody => {
    if (type === 'application/json') return { type, body: JSON.stringify(value) ?? '' };
    const fields = Object.entries(Object(value)).map(([name, field]) => [name, toText(field)]);
    return { type, body: Object.fromEntries(fields) };
  });
  const broken = fc.constantFrom<FuzzedBody>(
    {},
    { type, body: '' },
    { type, body: '{"a":' },
    { type, body: '[1,2]' },
    { type: 'text/plain', body: '{}' },
    { type: 'application/xml', body: '<a/>' },
    { type: `${type}; charset=utf-16`, body: '{}' },
    { type: 'multipart/form-data', body: '--no boundary' },
    { type, body: '{"__proto__":{"isAdmin":true}}' },
    { type, body: `${'['.repeat(2_000)}${']'.repeat(2_000)}` },
  );
  return fc.oneof({ weight: 8, arbitrary: written }, { weight: 1, arbitrary: broken });
}

/** The value with one of its parts replaced, or taken out for undefined. */
function bend(value: unknown, at: number, replacement: unknown): unknown {
  const bent = structuredClone(value);
  const places: [Record<string, unknown>, string][] = [];
  const walk = (node: unknown) => {
    if (typeof node !== 'object' || node === null) return;
    for (const key of Object.keys(node)) {
      places.push([node as Record<string, unknown>, key]);
      walk((node as Record<string, unknown>)[key]);
    }
  };
  walk(bent);
  const place = places[at % Math.max(places.length, 1)];
  if (!place) return replacement;
  if (replacement === undefined) delete place[0][place[1]];
  else place[0][place[1]] = replacement;
  return bent;
}

function toText(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
