import type { Method } from './list-resources.ts';
import { methodArguments } from './method-arguments.ts';
import type { Description } from './openapi.ts';
import { printComment, printKey } from './print.ts';

/** The source of the type of what a method takes beside its first argument; nothing if it takes nothing. */
export function printParameters(description: Description, method: Method): string {
  const { rest } = methodArguments(description, method);
  if (!rest) return '';
  const { resource, methodName } = method.operation;
  const comment = printComment(`What \`client.${[...resource, methodName].join('.')}\` takes.`);
  const fields = rest.fields.map(
    (field) => `${printComment(field.description, '  ')}  ${printKey(field.name)}: ${field.type};\n`,
  );
  const own = fields.length > 0 ? `{\n${fields.join('')}}` : '{}';
  const name = `${method.typeName}Params`;
  // An interface keeps its name in an editor's hints, which an alias does not. A union cannot be extended, though.
  if (!rest.isExtensible)
    return `${comment}export type ${name} = ${[...rest.types, ...(fields.length > 0 ? [own] : [])].join(' & ')};\n`;
  const extended = rest.types.length > 0 ? ` extends ${rest.types.join(', ')}` : '';
  return `${comment}export interface ${name}${extended} ${own}\n`;
}
