export { BeeperDesktop, BeeperDesktop as default } from './beeper-desktop.ts';
export type { EventsMissed, SubscriptionEvent } from './event.ts';
export { Events } from './events.ts';
export { Messages } from './messages.ts';
export type { EventSubscribeParams, MessageWatchParams } from './options.ts';
export { Subscription } from './subscription.ts';
export type { WebSocketConstructor, WebSocketLike } from './web-socket.ts';
