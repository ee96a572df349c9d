import type { RequestContext } from './incoming.ts';
import { isSwitched } from './protocol-switch.ts';

const cuts = new WeakSet<Response>();

/** Ends the connection instead of answering. Gives back what stands for the reply that never comes. */
export function cut({ env }: RequestContext): Response {
  env?.incoming?.socket.destroy();
  // Where there is no connection, the standard has a reply for it: https://fetch.spec.whatwg.org/#concept-network-error
  const reply = env?.incoming ? new Response(null) : Response.error();
  cuts.add(reply);
  return reply;
}

/** The status that the client is answered with; undefined when it gets no answer. */
export function statusOf(context: RequestContext, reply: Response): number | undefined {
  if (cuts.has(reply)) return undefined;
  return isSwitched(context) ? 101 : reply.status;
}
