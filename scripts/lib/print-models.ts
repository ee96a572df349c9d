import { camelCase, pascalCase } from 'change-case';
import ts from 'typescript';
import { describe } from './annotate.ts';
import { type Description, extension, namedSchemas, type SchemaObject } from './openapi.ts';
import { printComment, printLiteral, printString } from './print.ts';

/**
 * The source of the public names: an alias for each named schema, in the schema's own spelling, and for each open
 * enumeration the values that are known today.
 */
export function printModels(description: Description): string {
  const taken = new Map<string, string>();
  const models = namedSchemas(description).map(([schemaName, schema]) => {
    const name = modelName(schemaName);
    const other = taken.get(name);
    if (other !== undefined) {
      throw new Error(
        `The schemas "${other}" and "${schemaName}" would both become the type ${name}. Rename one of them.`,
      );
    }
    taken.set(name, schemaName);
    return printModel(name, schemaName, schema);
  });
  return `import type { components } from './openapi.gen.ts';\n\n${models.join('\n')}`;
}

/** The public name of a schema. */
export function modelName(schemaName: string): string {
  return canNameType(schemaName) ? schemaName : pascalCase(schemaName);
}

function printModel(name: string, schemaName: string, schema: SchemaObject): string {
  const comment = printComment(describe(schema) ?? schema.description);
  const alias = `${comment}export type ${name} = components['schemas'][${printString(schemaName)}];\n`;
  const known = extension(schema, 'x-extensible-enum');
  if (!Array.isArray(known)) return alias;

  const values = `${camelCase(name)}Values`;
  return `${alias}
/** The values of {@link ${name}} that are known today. The API may add others. */
export const ${values} = ${printLiteral(known)} as const satisfies readonly ${name}[];
`;
}

/** Whether a type can have this name: one plain identifier, and no keyword such as `import` or `string`. */
function canNameType(name: string): boolean {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, false, ts.LanguageVariant.Standard, name);
  return scanner.scan() === ts.SyntaxKind.Identifier && scanner.getTokenEnd() === name.length;
}
