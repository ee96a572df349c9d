import { listResources, resourcesBelow } from './list-resources.ts';
import { methodArguments } from './method-arguments.ts';
import { type Description, namedSchemas } from './openapi.ts';
import { printImports } from './print-imports.ts';
import { printMethod, replyType } from './print-method.ts';
import { modelName } from './print-models.ts';
import { printField } from './print-resources.ts';

const imports = {
  'models.': `import type * as models from '@beeper-openapi/types';`,
  'APIPromise<': `import { type APIPromise, call } from './api-promise.ts';`,
  'extends FullClient': `import { FullClient } from './full-client.ts';`,
  operations: `import * as operations from './operations.gen.ts';`,
  RequestOptions: `import type { RequestOptions } from './options.ts';`,
  'PagePromise<': `import { callPaged, type PagePromise } from './pagination.ts';`,
  'resources.': `import * as resources from './resources.gen.ts';`,
  'isSupported(': `import { isSupported } from './version.ts';`,
};

/** The source of the client with all its resources, and of its namespace, which holds every type. */
export function printClient(description: Description): string {
  const root = listResources(description);
  const fields = root.resources.map((resource) => printField(resource, `new resources.${resource.className}(this)`));
  const methods = root.methods.map((method) =>
    printMethod(description, method, { client: 'this', types: 'resources.' }),
  );
  return printImports(
    imports,
    `/**
 * The client.
 *
 * @example
 * \`\`\`ts
 * const client = new BeeperDesktop({ accessToken: process.env.BEEPER_ACCESS_TOKEN });
 * for (const account of await client.accounts.list()) console.log(account.network, account.status);
 * \`\`\`
 */
export class BeeperDesktop extends FullClient {
${[fields.join(''), ...methods].filter((source) => source !== '').join('\n')}
  /**
   * Whether the running app has an operation. Asks it for its version, unless an earlier reply has told it.
   *
   * @throws {APIError} when the app cannot be asked
   * @example
   * \`\`\`ts
   * if (!(await client.supports('retrieveAccount'))) console.log('Update Beeper Desktop.');
   * \`\`\`
   */
  supports(operation: models.OperationID): Promise<boolean> {
    return isSupported(this, operation, operations.all);
  }
}

export declare namespace BeeperDesktop {
  export { type RequestOptions };
${printTypes(description)}}
`,
  );
}

/** Every type by its name: the models, what each method takes, and what it answers where that has no name yet. */
function printTypes(description: Description): string {
  const root = listResources(description);
  const types = new Map(namedSchemas(description).map(([name]) => [modelName(name), `models.${modelName(name)}`]));
  if (types.has('RequestOptions')) throw new Error('The client has RequestOptions of its own. Rename that schema.');
  for (const method of [...resourcesBelow(root), root].flatMap((resource) => resource.methods)) {
    const parameters = `${method.typeName}Params`;
    if (methodArguments(description, method).rest) {
      if (types.has(parameters)) {
        throw new Error(`The schema ${parameters} has the name of what a method takes. Rename it.`);
      }
      types.set(parameters, `resources.${parameters}`);
    }
    const reply = replyType(description, method);
    const response = `${method.typeName}Response`;
    if (reply.startsWith('models.') && !method.operation.pagination && !types.has(response)) types.set(response, reply);
  }
  return [...types].map(([name, type]) => `  export type ${name} = ${type};\n`).join('');
}
