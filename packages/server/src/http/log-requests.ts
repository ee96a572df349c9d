import type { Log } from '../log.ts';
import { after, type Layer } from './call.ts';
import { statusOf } from './outcome.ts';

/** Logs each request, by the path of its operation: the one that was asked for may name people and chats. */
export function logRequests(log: Log): Layer {
  return (next) => (call) => {
    const start = performance.now();
    return after(next(call), (reply) => {
      log.info('request', {
        method: call.context.req.method,
        route: call.operation?.path ?? 'unknown',
        status: statusOf(call.context, reply),
        milliseconds: Math.round((performance.now() - start) * 10) / 10,
      });
      return reply;
    });
  };
}
