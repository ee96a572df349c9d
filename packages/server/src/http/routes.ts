import { type Operation, operations } from '@beeper-openapi/types/operations';
import { Hono } from 'hono';
import { createHandlers } from '../api/handlers.ts';
import type { App } from '../app.ts';
import { type AnswerOptions, createAnswer } from './answer.ts';
import { after, type Layer, type Respond, surround } from './call.ts';
import { consentPage } from './consent.ts';
import { type Bindings, headersOf, type RequestContext } from './incoming.ts';
import { PathRouter } from './path-router.ts';
import { Replies } from './reply.ts';

export type Routes = Hono<{ Bindings: Bindings }>;

export interface RoutesOptions extends Partial<AnswerOptions> {
  /** What is done around every answer, whatever was asked for, the outermost first. */
  readonly outerLayers?: readonly Layer[];
}

/** The API of an app over HTTP. */
export function createRoutes(
  app: App,
  { replies = new Replies(app.log), outerLayers = [], layers = [], extensions = [] }: RoutesOptions = {},
): Routes {
  const all = [consentPage(app), ...extensions];
  return routeTo(surround(outerLayers, createAnswer(app, createHandlers(app), { replies, layers, extensions: all })));
}

/** Finds out what a request asks for: a route for each path of the API, and one for all that it does not know. */
export function routeTo(respond: Respond): Routes {
  const routes: Routes = new Hono({ router: new PathRouter() });
  for (const [path, operations] of listPaths()) {
    const methods = [...operations.keys()];
    // The path decides before the method does: one that is named in full takes no other method than its own.
    routes.all(path.replaceAll(/\{(\w+)\}/g, ':$1'), (context) => {
      const operation = operations.get(context.req.method);
      const reply = respond({ context, headers: headersOf(context), operation, methods });
      return context.req.method === 'HEAD' ? after(reply, withoutBody) : reply;
    });
  }
  routes.notFound((context) => {
    const headers = headersOf(context as RequestContext);
    return respond({ context: context as RequestContext, headers, operation: undefined, methods: undefined });
  });
  return routes;
}

/** Hono leaves the body out of the reply to a HEAD. What it would be read from, such as a file, is let go of. */
async function withoutBody(reply: Response): Promise<Response> {
  await reply.body?.cancel();
  return reply;
}

/** The operations of each path by their method. */
function listPaths(): Map<string, Map<string, Operation>> {
  const paths = new Map<string, Map<string, Operation>>();
  for (const operation of Object.values(operations) as Operation[]) {
    const ofPath = paths.get(operation.path) ?? new Map<string, Operation>();
    paths.set(operation.path, ofPath.set(operation.method, operation));
    // What can be read can be asked about: https://www.rfc-editor.org/rfc/rfc9110#section-9.3.2
    if (operation.method === 'GET') ofPath.set('HEAD', operation);
  }
  return paths;
}
