import type { OperationID } from '@beeper-openapi/types';
import type { Operation } from '@beeper-openapi/types/operations';
import type { Handler, Handlers, OperationRequest } from '../api/handler.ts';
import type { App } from '../app.ts';
import { Refusal } from '../failure.ts';
import { authorize } from './authorize.ts';
import { readBody } from './body.ts';
import { after, type Call, type Layer, type Respond, surround } from './call.ts';
import { isPreflight, preflightHeaders } from './cross-origin.ts';
import { guard } from './guard.ts';
import { bytesOf } from './incoming.ts';
import { isSwitched, switchOf } from './protocol-switch.ts';
import { readParameters } from './read-parameters.ts';
import type { Replies } from './reply.ts';

/** Something beside the operations of the API that has paths of its own. */
export interface Extension {
  isAskedBy(method: string, path: string): boolean;
  /** @throws {Failure} what is to be answered instead */
  respond(call: Call): Response | Promise<Response>;
}

export interface AnswerOptions {
  readonly replies: Replies;
  /** What is done around every operation, the outermost first. */
  readonly layers?: readonly Layer[];
  readonly extensions?: readonly Extension[];
}

/** Answers requests: carries out the operations of the API, and turns away all else. */
export function createAnswer(
  app: App,
  handlers: Handlers,
  { replies, layers = [], extensions = [] }: AnswerOptions,
): Respond {
  const answerOperation = surround(layers, carryOut);

  return function answer(call) {
    const { context, headers, operation, methods } = call;
    const { method, path } = context.req;
    try {
      call.origin = guard(headers, context.req, app.options.remoteAccess);
      if (call.origin !== undefined && isPreflight(method, headers)) {
        return new Response(null, { status: 204, headers: preflightHeaders(call.origin, headers) });
      }
      if (operation) return answerOperation(call);
      const extension = extensions.find((one) => one.isAskedBy(method, path));
      if (extension) return extend(extension, call);
      throw methods ? methodNotAllowed(methods) : noSuchPath(path);
    } catch (error) {
      return replies.failure(error, call.origin, operation);
    }
  };

  function carryOut(call: Call): Response | Promise<Response> {
    const fail = (error: unknown) => replies.failure(error, call.origin, call.operation);
    try {
      const reply = attempt(call.operation as Operation, call);
      return reply instanceof Promise ? reply.catch(fail) : reply;
    } catch (error) {
      return fail(error);
    }
  }

  function attempt(operation: Operation, call: Call): Response | Promise<Response> {
    const { context, headers, origin } = call;
    const grant = authorize(app.tokens, operation, headers);
    const { path, query } = readParameters(operation, context, headers);
    const handler = handlers[operation.id as OperationID] as Handler<OperationID>;
    return after(operation.requestBody ? readBody(operation, context, headers) : undefined, (body) => {
      call.body = body;
      const request = {
        path,
        query,
        headers,
        body,
        grant,
        url: context.req.url,
        bytes: () => bytesOf(context),
        protocolSwitch: switchOf(context),
      };
      return after(handler(request as unknown as OperationRequest<OperationID>) as unknown, (result) =>
        isSwitched(context) ? (result as Response) : replies.success(operation, result, origin),
      );
    });
  }

  async function extend(extension: Extension, call: Call): Promise<Response> {
    try {
      return replies.complete(await extension.respond(call), call.origin);
    } catch (error) {
      return replies.failure(error, call.origin);
    }
  }
}

export function methodNotAllowed(methods: readonly string[]): Refusal {
  const list = methods.join(', ');
  return new Refusal(405, 'method_not_allowed', `This path takes ${list} only.`, { headers: { allow: list } });
}

export function noSuchPath(path: string): Refusal {
  return new Refusal(404, 'not_found', `The API has nothing at ${path}.`);
}
