import { expect, test } from 'vitest';
import { clientOver } from './support/client-over.ts';
import { reply, serve } from './support/serve.ts';
import { type Example, examples } from './support/spec.ts';

/** The arguments of a method as the official SDK orders them: the last of the path, then all the rest as one. */
function argumentsOf({ operation, path, query, body }: Example): unknown[] {
  const names = operation.parameters.filter((parameter) => parameter.in === 'path').map((parameter) => parameter.name);
  const last = names.pop();
  const before = Object.fromEntries(names.map((name) => [name, path[name]]));
  const rest = { ...before, ...query, ...(body as object) };
  return [...(last === undefined ? [] : [path[last]]), ...(Object.keys(rest).length > 0 ? [rest] : [])];
}

test.each(examples.map((example) => ({ id: example.operation.id, example })))(
  '$id goes out and comes back as its example shows',
  async ({ example }) => {
    const { operation, path, query, body, status, replies } = example;
    const isFile = operation.responses[status]?.[0] === 'application/octet-stream';
    const server = await serve(isFile ? (response) => void response.end('bytes') : reply(replies[0], status));
    const method = [...operation.resource, operation.methodName].reduce(
      (at, name) => at[name].bind?.(at) ?? at[name],
      // biome-ignore lint/suspicious/noExplicitAny: the method is found by its name.
      clientOver(server) as any,
    );

    const { data, response } = await method(...argumentsOf(example)).withResponse();

    expect(response.status).toBe(isFile ? 200 : status);
    if (!isFile)
      expect(data).toEqual(operation.pagination ? expect.objectContaining(replies[0] as object) : replies[0]);
    const [request] = server.requests;
    expect(request).toMatchObject({
      method: operation.method,
      path: operation.path.replaceAll(/\{(\w+)\}/g, (_, name) => path[name] as string),
      query: Object.fromEntries(Object.entries(query).map(([name, value]) => [name, [value]])),
    });
    const type = request?.headers['content-type']?.split(';')[0];
    expect(type).toBe(operation.requestBody?.mediaTypes[0]);
    if (type === 'application/json') expect(JSON.parse(request?.body ?? '')).toEqual(body ?? {});
    expect(request?.headers.authorization).toBe(operation.authentication === 'none' ? undefined : 'Bearer test-token');
  },
);
