import { APIResource } from '../api-resource.ts';
import type { SubscriptionEvent } from './event.ts';
import { follow } from './follow.ts';
import type { EventSubscribeParams } from './options.ts';
import { Subscription } from './subscription.ts';

/** `client.events`: What happens, as it happens. */
export class Events extends APIResource {
  /**
   * Follow what happens
   *
   * Reports changes to chats and messages, and to the app if wanted, as the app tells of them over a WebSocket. A
   * connection that breaks is made again, and what has happened meanwhile is read up on; what could not be is told of,
   * by `events.missed`. An event that comes twice is reported once. Messages may still come again, changed or in
   * another order than they were sent: keep them by their ID.
   *
   * The first connection must succeed: until then, errors are thrown as by any call. After that, only what no waiting
   * mends is thrown, such as an access token that has ended.
   *
   * @throws {BeeperDesktopError} when this runtime's WebSocket cannot send the access token, as in browsers
   * @throws {APIError} 401, 403, and whatever else the first look at the chats meets
   * @since 4.2.557 of the app
   * @example
   * ```ts
   * for await (const event of client.events.subscribe({ chatIDs: ['!Rd9kWq2LmVx7:beeper.local'] })) {
   *   if (event.type === 'message.upserted') console.log(event.entries?.map((message) => message.text));
   *   if (event.type === 'events.missed') console.log(`Not everything was seen since ${event.since}.`);
   * }
   * ```
   */
  subscribe(params: EventSubscribeParams = {}): Subscription<SubscriptionEvent> {
    return new Subscription((signal) => follow(this.client, params, signal), params.signal);
  }
}
