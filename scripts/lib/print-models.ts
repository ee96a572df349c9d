import { camelCase } from 'change-case';
import { describe } from './annotate.ts';
import { toType, toVariable } from './identifiers.ts';
import { type Description, extension, namedSchemas, type SchemaObject } from './openapi.ts';
import { printComment, printLiteral, printString } from './print.ts';
import { refuseDoubles } from './refuse-doubles.ts';

/**
 * The source of the public names: an alias for each named schema, in the schema's own spelling, and for each open
 * enumeration the values that are known today.
 */
export function printModels(description: Description): string {
  const schemas = namedSchemas(description);
  refuseDoubles(schemas, ([name]) => modelName(name), complainOf('type'));
  const openEnumerations = schemas.filter(([, schema]) => knownValues(schema) !== undefined);
  refuseDoubles(openEnumerations, ([name]) => valuesName(name), complainOf('list of values'));
  const models = schemas.map(([name, schema]) => printModel(name, schema));
  return `import type { components } from './openapi.gen.ts';\n\n${models.join('\n')}`;
}

/** The public name of a schema. */
export function modelName(schemaName: string): string {
  return toType(schemaName, TAKEN);
}

/** What the package of the types has besides models. */
const TAKEN = ['OperationID', 'Operations', 'components', 'paths'];

/** The name of the list of the values of an open enumeration. */
function valuesName(schemaName: string): string {
  return toVariable(`${camelCase(modelName(schemaName))}Values`);
}

function knownValues(schema: SchemaObject): unknown[] | undefined {
  const known = extension(schema, 'x-extensible-enum');
  return Array.isArray(known) ? known : undefined;
}

function complainOf(what: string) {
  return (name: string, [one]: [string, SchemaObject], [other]: [string, SchemaObject]) =>
    `The schemas "${one}" and "${other}" would both become the ${what} ${name}. Rename one of them.`;
}

function printModel(schemaName: string, schema: SchemaObject): string {
  const name = modelName(schemaName);
  const comment = printComment(describe(schema) ?? schema.description);
  const alias = `${comment}export type ${name} = components['schemas'][${printString(schemaName)}];\n`;
  const known = knownValues(schema);
  if (known === undefined) return alias;

  return `${alias}
/** The values of {@link ${name}} that are known today. The API may add others. */
export const ${valuesName(schemaName)} = ${printLiteral(known)} as const satisfies readonly ${name}[];
`;
}
