import type { WSAppSubscription } from '@beeper-openapi/types';
import type { WebSocketConstructor } from './web-socket.ts';

/** What `client.events.subscribe` takes. */
export interface EventSubscribeParams extends SubscriptionOptions {
  /** The chats to follow, by `id`. Default: `['*']`, which is every chat. */
  chatIDs?: string[] | undefined;
  /** Which changes to the app itself to hear of. Default: none. */
  app?: WSAppSubscription | undefined;
  /** How many events may wait to be read. Those beyond are dropped, and `events.missed` says so. Default: 1,000. */
  bufferSize?: number | undefined;
}

/** What `client.messages.watch` takes. */
export interface MessageWatchParams extends SubscriptionOptions {
  /** The `sortKey` of the last message that you have. Default: that of the latest message there is. */
  since?: string | undefined;
  /** How often to look while there is no event stream, in milliseconds. Default: 5,000. */
  pollInterval?: number | undefined;
}

interface SubscriptionOptions {
  /** Aborting it closes the subscription. The loop ends, and nothing is thrown. */
  signal?: AbortSignal | null | undefined;
  /** What to use in place of the global `WebSocket`: for Node 20, which has none, that of the package `ws`. */
  WebSocket?: WebSocketConstructor | undefined;
}
