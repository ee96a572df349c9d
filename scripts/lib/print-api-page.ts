import { listResources, type Method, type Resource } from './list-resources.ts';
import { methodArguments } from './method-arguments.ts';
import type { Description } from './openapi.ts';
import { replyType } from './print-method.ts';

/** The page that lists every method, in Markdown. */
export function printAPIPage(description: Description): string {
  const sections = inReadingOrder(listResources(description))
    .filter(({ methods }) => methods.length > 0)
    .map((resource) => printSection(description, resource));
  return `# Every method

All of them take [options](README.md#options) as their last argument. Models and parameters are types in the namespace
\`BeeperDesktop\`; a list is awaited for its first page, or iterated through all of its items. The editor has the rest of
the documentation. Since: the version of the app that brought it, where that is on record.

${sections.join('\n')}
## By hand

| method | answer | what it does |
| --- | --- | --- |
| \`client.events.subscribe(params?)\` | \`Subscription<SubscriptionEvent>\` | Follow what happens, from the entry \`events\` |
| \`client.messages.watch(chatID, params?)\` | \`Subscription<Message>\` | Watch a chat for new messages, from the entry \`events\` |
| \`client.supports(operationID)\` | \`boolean\` | Tell whether the running app has an operation |
| \`client.withOptions(options)\` | \`BeeperDesktop\` | Make another client with other options |
| \`client.get(path)\`, \`post\`, \`put\`, \`patch\`, \`delete\` | what the app sends | Call a path that no method covers |
| \`client.raw\` | openapi-fetch's client | Call by path, with answers as values |
`;
}

/** The client itself, then each resource, before those inside it. */
function inReadingOrder(resource: Resource): Resource[] {
  return [resource, ...resource.resources.flatMap(inReadingOrder)];
}

function printSection(description: Description, { path, methods }: Resource): string {
  const rows = methods.map((method) => printRow(description, method));
  return `## ${['client', ...path].join('.')}

| method | answer | what it does | request | since |
| --- | --- | --- | --- | --- |
${rows.join('')}`;
}

function printRow(description: Description, method: Method): string {
  const { operation } = method;
  const { argument, rest } = methodArguments(description, method);
  const given = [
    ...(argument ? [argument.variable] : []),
    ...(rest ? [`${rest.name}${rest.isOptional ? '?' : ''}`] : []),
  ];
  const call = `${['client', ...operation.resource, operation.methodName].join('.')}(${given.join(', ')})`;
  const answer = replyType(description, method).replaceAll('models.', '');
  const cells = [
    code(call),
    operation.pagination ? `pages: ${code(answer)}` : code(answer),
    operation.deprecated ? `${operation.summary} (deprecated)` : operation.summary,
    code(`${operation.method} ${operation.path}`),
    operation.since ?? '',
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ')).join(' | ')} |\n`;
}

function code(text: string): string {
  return `\`${text}\``;
}
