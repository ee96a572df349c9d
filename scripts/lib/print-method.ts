import type { Method } from './list-resources.ts';
import { type MethodArguments, methodArguments } from './method-arguments.ts';
import { type Description, type ResponseObject, referredName, resolve } from './openapi.ts';
import type { Operation } from './operation.ts';
import { printComment, printLiteral, printString } from './print.ts';
import { isJSON, operationName } from './print-client-operations.ts';
import { modelName } from './print-models.ts';

/** Where a method stands. */
export interface Place {
  /** How it reaches the client. */
  client: 'this' | 'this.client';
  /** What comes before the names of the types that go with methods. */
  types: '' | 'resources.';
}

/** The source of a method. */
export function printMethod(description: Description, method: Method, { client, types }: Place): string {
  const { operation } = method;
  const given = methodArguments(description, method);
  const { argument, rest } = given;
  const parameters = [
    ...(argument ? [`${argument.variable}: ${argument.type}`] : []),
    ...(rest
      ? [
          `${rest.name}${rest.isOptional ? '?' : ''}: ${types}${method.typeName}Params${rest.isOptional ? ' | null' : ''}`,
        ]
      : []),
    'options?: RequestOptions',
  ];
  const passed = [
    client,
    `operations.${operationName(operation)}`,
    'options',
    ...(argument ? [argument.variable] : rest ? ['undefined'] : []),
    ...(rest ? [rest.name] : []),
  ];
  const paged = operation.pagination !== undefined;
  const reply = `${paged ? 'PagePromise' : 'APIPromise'}<${replyType(description, method)}, ${printString(operation.id)}>`;
  return `${printComment(describeMethod(method, given), '  ')}  ${operation.methodName}(${parameters.join(', ')}): ${reply} {
    return ${paged ? 'callPaged' : 'call'}(${passed.join(', ')});
  }
`;
}

/** The type of a method's answer; of a page of it, where it is a list. */
export function replyType(description: Description, { operation, located }: Method): string {
  const responses = Object.entries(located.operation.responses ?? {}).filter(([status]) => status.startsWith('2'));
  const types = responses.flatMap(([status, response]) => {
    const { content = {} } = resolve<ResponseObject>(description, response);
    return Object.entries(content).map(([mediaType, media]) => {
      if (!isJSON(mediaType)) return 'Response';
      const model = referredName('schema' in media ? media.schema : undefined);
      if (model !== undefined) return `models.${modelName(model)}`;
      const path = [
        printString(operation.id),
        printString('responses'),
        status,
        printString('content'),
        printString(mediaType),
      ];
      return `models.Operations[${path.join('][')}]`;
    });
  });
  return [...new Set(types)].join(' | ') || 'void';
}

function describeMethod(method: Method, given: MethodArguments): string {
  const { operation, located } = method;
  const failures = Object.keys(operation.responses).filter((status) => /^[45]/.test(status));
  const tags = [
    ...(given.argument?.description ? [`@param ${given.argument.variable} ${given.argument.description}`] : []),
    ...(failures.length > 0 ? [`@throws {APIError} ${failures.join(', ')}`] : []),
    ...(operation.since ? [`@since ${operation.since} of the app`] : []),
    ...(operation.deprecated ? ['@deprecated'] : []),
    `@example\n\`\`\`ts\n${printExample(operation, given)}\n\`\`\``,
  ];
  return [operation.summary, located.operation.description?.trim(), tags.join('\n')].filter(Boolean).join('\n\n');
}

/** A call of a method, with values of the description's examples. */
export function printExample(operation: Operation, { argument, rest }: MethodArguments): string {
  const values = [argument?.example, rest?.example].filter((value) => value !== undefined);
  const call = `client.${[...operation.resource, operation.methodName].join('.')}(${values.map((value) => printLiteral(value)).join(', ')})`;
  if (operation.pagination) return `for await (const item of ${call}) console.log(item);`;
  return `console.log(await ${call});`;
}
