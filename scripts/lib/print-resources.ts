import { listResources, type Resource, resourcesBelow } from './list-resources.ts';
import type { Description } from './openapi.ts';
import { printComment } from './print.ts';
import { printImports } from './print-imports.ts';
import { printMethod } from './print-method.ts';
import { printParameters } from './print-parameters.ts';

const imports = {
  'models.': `import type * as models from '@beeper-openapi/types';`,
  'APIPromise<': `import { type APIPromise, call } from './api-promise.ts';`,
  'extends APIResource': `import { APIResource } from './api-resource.ts';`,
  'WithUploads<': `import type { WithUploads } from './body/multipart.ts';`,
  ', operations.': `import * as operations from './operations.gen.ts';`,
  RequestOptions: `import type { RequestOptions } from './options.ts';`,
  'PagePromise<': `import { callPaged, type PagePromise } from './pagination.ts';`,
};

/** The source of the resources: a type for what each method takes, and a class for each resource. */
export function printResources(description: Description): string {
  const root = listResources(description);
  const resources = resourcesBelow(root);
  const methods = [...resources, root].flatMap((resource) => resource.methods);
  const types = methods.map((method) => printParameters(description, method)).filter((source) => source !== '');
  const classes = resources.map((resource) => printClass(description, resource));
  return printImports(imports, [...types, ...classes].join('\n'));
}

function printClass(description: Description, resource: Resource): string {
  const { path, className, methods, resources } = resource;
  const comment = [`\`client.${path.join('.')}\``, resource.description].filter(Boolean).join(': ');
  const fields = resources.map((inner) => printField(inner, `new ${inner.className}(this.client)`)).join('');
  const members = [
    fields,
    ...methods.map((method) => printMethod(description, method, { client: 'this.client', types: '' })),
  ];
  return `${printComment(comment)}export class ${className} extends APIResource {
${members.filter((source) => source !== '').join('\n')}}
`;
}

/** The source of the field that holds a resource. */
export function printField({ path, description }: Resource, value: string): string {
  return `${printComment(description, '  ')}  readonly ${path.at(-1)} = ${value};\n`;
}
