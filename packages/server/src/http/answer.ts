import type { Operation, OperationID } from '@beeper-openapi/types';
import type { Handler, Handlers, OperationRequest } from '../api/handler.ts';
import type { App } from '../app.ts';
import { Refusal } from '../failure.ts';
import { authorize } from './authorize.ts';
import { readBody } from './body.ts';
import { after, type Call, type Respond } from './call.ts';
import { isPreflight, preflightHeaders } from './cross-origin.ts';
import { guard } from './guard.ts';
import { isSwitched, switchOf } from './protocol-switch.ts';
import { readParameters } from './read-parameters.ts';
import type { Replies } from './reply.ts';

/** Something beside the operations of the API that has paths of its own. */
export interface Extension {
  isAskedBy(method: string, path: string): boolean;
  /** @throws {Failure} what is to be answered instead */
  respond(call: Call): Response | Promise<Response>;
}

/** Answers requests: carries out the operations of the API, and turns away all else. */
export function createAnswer(
  app: App,
  handlers: Handlers,
  replies: Replies,
  extensions: readonly Extension[] = [],
): Respond {
  return function answer(call) {
    const { context, headers, operation, methods } = call;
    const { method, path } = context.req;
    let origin: string | undefined;
    try {
      origin = guard(headers, context.req, app.options.remoteAccess);
      if (origin !== undefined && isPreflight(method, headers)) {
        return new Response(null, { status: 204, headers: preflightHeaders(origin, headers) });
      }
      if (operation) return carryOut(operation, call, origin);
      const extension = extensions.find((one) => one.isAskedBy(method, path));
      if (extension) return extend(extension, call, origin);
      throw methods ? methodNotAllowed(methods) : noSuchPath(path);
    } catch (error) {
      return replies.failure(error, origin, operation);
    }
  };

  async function extend(extension: Extension, call: Call, origin: string | undefined): Promise<Response> {
    try {
      return replies.complete(await extension.respond(call), origin);
    } catch (error) {
      return replies.failure(error, origin);
    }
  }

  function carryOut(operation: Operation, call: Call, origin: string | undefined): Response | Promise<Response> {
    const { context, headers } = call;
    const grant = authorize(app.tokens, operation, headers);
    const parameters = readParameters(operation, context, headers);
    const handler = handlers[operation.id as OperationID] as Handler<OperationID>;
    const reply = after(operation.requestBody ? readBody(operation, context, headers) : undefined, (body) => {
      call.body = body;
      const { path, query } = parameters;
      const request = { path, query, headers, body, grant, raw: context.req.raw, protocolSwitch: switchOf(context) };
      const result = handler(request as unknown as OperationRequest<OperationID>);
      return after(result as unknown, (result) =>
        isSwitched(context) ? (result as Response) : replies.success(operation, result, origin),
      );
    });
    return reply instanceof Promise ? reply.catch((error) => replies.failure(error, origin, operation)) : reply;
  }
}

function methodNotAllowed(methods: readonly string[]): Refusal {
  const list = methods.join(', ');
  return new Refusal(405, 'method_not_allowed', `This path takes ${list} only.`, { headers: { allow: list } });
}

export function noSuchPath(path: string): Refusal {
  return new Refusal(404, 'not_found', `The API has nothing at ${path}.`);
}
