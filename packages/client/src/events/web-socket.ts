import { BeeperDesktopError } from '../errors/beeper-desktop-error.ts';

/** A WebSocket that sends headers: the global one of Node from version 22 on, Bun and Deno, or that of the package `ws`. */
export interface WebSocketConstructor {
  new (url: string, options: { headers: Record<string, string> }): WebSocketLike;
}

/** What is needed of a WebSocket. */
export interface WebSocketLike {
  onmessage: unknown;
  onerror: unknown;
  onclose: unknown;
  send(data: string): void;
  close(): void;
}

/** Opens a WebSocket, or says why this runtime cannot. */
export function openWebSocket(
  url: string,
  headers: Record<string, string>,
  WebSocket = globalThis.WebSocket as unknown as WebSocketConstructor | undefined,
): WebSocketLike {
  if (!WebSocket)
    throw new BeeperDesktopError(
      'This runtime has no WebSocket. Node has one from version 22 on; before that, give the one of the package "ws" as the option WebSocket.',
    );
  try {
    return new WebSocket(url, { headers });
  } catch (cause) {
    // Browsers take the second argument for the name of a protocol, and refuse it.
    const message =
      'Events cannot be followed from here: the app wants the access token in a header, and the WebSocket of a browser sends none. Follow them from a server, or use messages.watch, which polls.';
    throw Object.assign(new BeeperDesktopError(message), { cause });
  }
}
