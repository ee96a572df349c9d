import { readFileSync } from 'node:fs';
import type { Operation } from './operation.ts';
import { printComment, printKey, printLiteral } from './print.ts';

const rowShape = readFileSync(new URL('operation.ts', import.meta.url), 'utf8').replace(/^(\/\/.*\n)+\n/, '');

/** The source of the operations table: the shape of its rows, then the rows by id. */
export function printOperations(operations: readonly Operation[]): string {
  const rows = operations.map((operation) => {
    const comment = printComment(`${operation.summary}: \`${operation.method} ${operation.path}\``, '  ');
    return `${comment}  ${printKey(operation.id)}: ${printLiteral(operation, '  ')},\n`;
  });
  return `${rowShape}
/** Every operation of the API, by its id. */
export const operations = {
${rows.join('')}} as const satisfies { readonly [id: string]: Operation };
`;
}
