import type { Log } from '../log.ts';
import { after, type Layer } from './call.ts';
import { isSwitched } from './protocol-switch.ts';

/** Logs each request, by the path of its operation: the one that was asked for may name people and chats. */
export function logRequests(log: Log): Layer {
  return (next) => (call) => {
    const start = performance.now();
    return after(next(call), (response) => {
      log.info('request', {
        method: call.context.req.method,
        route: call.operation?.path ?? 'unknown',
        status: isSwitched(call.context) ? 101 : response.status,
        milliseconds: Math.round((performance.now() - start) * 10) / 10,
      });
      return response;
    });
  };
}
