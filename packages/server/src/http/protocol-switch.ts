import { type IncomingMessage, ServerResponse } from 'node:http';
import type { ProtocolSwitch } from '../api/handler.ts';
import type { RequestContext } from './incoming.ts';

/** The reply to a request that asks for another protocol. It is as any other, unless the protocol is switched. */
export class SwitchableResponse extends ServerResponse {
  readonly #head: Buffer;
  #isSwitched = false;

  /** @param head what the client has already sent in the other protocol */
  constructor(request: IncomingMessage, head: Buffer) {
    super(request);
    const { socket } = request;
    this.#head = head;
    // Whatever comes after the request is in a protocol that is not spoken then.
    this.shouldKeepAlive = false;
    this.assignSocket(socket);
    this.on('finish', () => {
      this.detachSocket(socket);
      socket.destroySoon();
    });
    socket.on('error', () => socket.destroy());
  }

  get isSwitched(): boolean {
    return this.#isSwitched;
  }

  readonly switch: ProtocolSwitch = (takeOver) => {
    const { req, socket } = this;
    if (!socket) throw new Error('The connection has ended.');
    this.detachSocket(socket);
    this.#isSwitched = true;
    takeOver(req, socket, this.#head);
    // It is written to a reply without a socket, so it goes nowhere.
    return new Response(null);
  };
}

/** What switches the protocol of a request; undefined when the client has not asked for that. */
export function switchOf({ env }: RequestContext): ProtocolSwitch | undefined {
  return env?.outgoing instanceof SwitchableResponse ? env.outgoing.switch : undefined;
}

/** Whether the request has been answered in another protocol. */
export function isSwitched({ env }: RequestContext): boolean {
  return env?.outgoing instanceof SwitchableResponse && env.outgoing.isSwitched;
}
