import { type Operation, type OperationID, operations } from '@beeper-openapi/types';
import { Hono } from 'hono';
import type { Handler, OperationRequest } from '../api/handler.ts';
import { createHandlers } from '../api/handlers.ts';
import type { App } from '../app.ts';
import { Failure } from '../failure.ts';
import { authorize } from './authorize.ts';
import { preflightHeaders } from './cross-origin.ts';
import { guard } from './guard.ts';
import { type Bindings, headersOf, type RequestContext } from './incoming.ts';
import { readRequest } from './read-request.ts';
import { Replies } from './reply.ts';

/** The API over HTTP: a route for each operation of the table, and a refusal for anything else. */
export function createRoutes(app: App): Hono<{ Bindings: Bindings }> {
  const replies = new Replies(app);
  const handlers = createHandlers(app);
  const routes = new Hono<{ Bindings: Bindings }>();

  for (const [path, ofPath] of listPaths()) {
    const pattern = path.replaceAll(/\{(\w+)\}/g, ':$1');
    for (const operation of ofPath) {
      const handler = handlers[operation.id as OperationID] as Handler<OperationID>;
      routes.on(operation.method, pattern, (context) => answer(operation, handler, context));
    }
    const methods = ofPath.map(({ method }) => method).join(', ');
    routes.all(pattern, (context) => refuse(context, methodNotAllowed(methods), { allow: methods }));
  }
  routes.notFound((context) => refuse(context as RequestContext, noSuchPath(context.req.path)));
  return routes;

  async function answer(operation: Operation, handler: Handler<OperationID>, context: RequestContext) {
    const headers = headersOf(context);
    try {
      guard(headers, app.options.remoteAccess);
      const grant = authorize(app.tokens, operation, headers);
      const request = await readRequest(operation, context, headers);
      const result = await handler({ ...request, grant } as unknown as OperationRequest<OperationID>);
      return replies.success(operation, result, headers);
    } catch (error) {
      return replies.failure(error, headers);
    }
  }

  function refuse(context: RequestContext, failure: Failure, more?: Record<string, string>): Response {
    const headers = headersOf(context);
    try {
      guard(headers, app.options.remoteAccess);
    } catch (error) {
      return replies.failure(error, headers);
    }
    const { origin } = headers;
    const isPreflight = context.req.method === 'OPTIONS' && headers['access-control-request-method'] !== undefined;
    if (isPreflight && origin !== undefined)
      return new Response(null, { status: 204, headers: preflightHeaders(origin) });
    return replies.failure(failure, headers, more);
  }
}

/** The operations by their path. A path without variables comes before one with, as OpenAPI matches them. */
function listPaths(): [path: string, operations: Operation[]][] {
  const paths = new Map<string, Operation[]>();
  for (const operation of Object.values(operations) as Operation[]) {
    paths.set(operation.path, [...(paths.get(operation.path) ?? []), operation]);
  }
  const shapeOf = (path: string) => path.replaceAll(/\{\w+\}/g, '\uffff');
  return [...paths].sort(([a], [b]) => (shapeOf(a) < shapeOf(b) ? -1 : 1));
}

function methodNotAllowed(methods: string): Failure {
  return new Failure(405, 'method_not_allowed', `This path takes ${methods} only.`);
}

function noSuchPath(path: string): Failure {
  return new Failure(404, 'not_found', `The API has nothing at ${path}.`);
}
