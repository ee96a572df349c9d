import { toVariable } from './identifiers.ts';
import type { Operation } from './operation.ts';
import { printComment, printLiteral } from './print.ts';
import { printImports } from './print-imports.ts';
import { refuseDoubles } from './refuse-doubles.ts';

const encoders = new Map([
  ['application/json', 'json'],
  ['application/x-www-form-urlencoded', 'urlencoded'],
  ['multipart/form-data', 'multipart'],
]);

const imports = {
  'encode: json': `import { json } from './body/json.ts';`,
  'encode: urlencoded': `import { urlencoded } from './body/urlencoded.ts';`,
  'encode: multipart': `import { multipart } from './body/multipart.ts';`,
  'confirm: findSentMessage': `import { findSentMessage } from './confirm.ts';`,
  Operation: `import type { Operation } from './operation.ts';`,
};

/**
 * The source of what the methods know of their operations: a constant for each, so that a bundle holds no more of them
 * than it calls.
 *
 * @param confirmers for operations whose effect can be looked for when their answer is lost: the function that does
 */
export function printClientOperations(
  operations: readonly Operation[],
  confirmers: Readonly<Record<string, string>> = {},
): string {
  refuseDoubles(operations, operationName, (name, one, other) => {
    return `The operations "${one.id}" and "${other.id}" would both become the constant ${name}. Rename one of them.`;
  });
  const constants = operations.map((operation) => {
    const comment = printComment(`${operation.summary}: \`${operation.method} ${operation.path}\``);
    const confirmer = Object.hasOwn(confirmers, operation.id) ? confirmers[operation.id] : undefined;
    const members = membersOf(operation, confirmer);
    return `${comment}export const ${operationName(operation)}: Operation = { ${members.join(', ')} };\n`;
  });
  const names = operations.map((operation) => `  ${operationName(operation)},\n`).join('');
  const list = `/** All of them. */\nexport const all: readonly Operation[] = [\n${names}];\n`;
  return printImports(imports, [...constants, list].join('\n'));
}

/** The name of an operation's constant. */
export function operationName({ id }: Operation): string {
  return toVariable(id, TAKEN);
}

/** What the source of the operations has these names for. */
const TAKEN = ['Operation', 'all', 'findSentMessage', ...encoders.values()];

function encoderOf({ id, requestBody }: Operation): string | undefined {
  const mediaType = requestBody?.mediaTypes[0];
  if (mediaType === undefined) return undefined;
  const encoder = encoders.get(mediaType);
  if (!encoder) throw new Error(`${id} takes ${mediaType}, which the client cannot write. Add an encoder for it.`);
  return encoder;
}

function membersOf(operation: Operation, confirmer: string | undefined): string[] {
  const encoder = encoderOf(operation);
  const queryBesideBody = encoder ? namesIn(operation, 'query') : [];
  const headers = namesIn(operation, 'header');
  const values = {
    id: operation.id,
    method: operation.method === 'GET' ? undefined : operation.method,
    path: operation.path,
    since: operation.since,
    query: queryBesideBody.length > 0 ? queryBesideBody : undefined,
    headers: headers.length > 0 ? headers : undefined,
    accept: acceptedType(operation),
    authentication: operation.authentication === 'required' ? undefined : operation.authentication,
    readOnly: operation.readOnly && operation.method !== 'GET' ? true : undefined,
  };
  const literals = Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}: ${printLiteral(value)}`);
  return [...literals, ...(encoder ? [`encode: ${encoder}`] : []), ...(confirmer ? [`confirm: ${confirmer}`] : [])];
}

function namesIn({ parameters }: Operation, place: 'query' | 'header'): string[] {
  return parameters.filter((parameter) => parameter.in === place).map((parameter) => parameter.name);
}

/** What to accept in place of JSON: anything when a success is empty, a file's type when it is a file. */
function acceptedType({ responses }: Operation): string | undefined {
  const types = successTypes(responses);
  if (types.length === 0) return '*/*';
  return types.some(isJSON) ? undefined : types[0];
}

/** The media types of all successes. */
function successTypes(responses: Operation['responses']): string[] {
  return Object.entries(responses).flatMap(([status, types]) => (status.startsWith('2') ? types : []));
}

export function isJSON(mediaType: string): boolean {
  return /[/+]json\b/.test(mediaType);
}
