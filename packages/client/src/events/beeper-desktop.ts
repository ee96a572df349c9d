import { BeeperDesktop as ClientWithoutEvents } from '../beeper-desktop.gen.ts';
import { Events } from './events.ts';
import { Messages } from './messages.ts';

/**
 * The client, and with it what happens, as it happens: `events.subscribe` and `messages.watch`. It is one of its own, so
 * that who does without events does not load them. In all else it is the client that it extends.
 *
 * @example
 * ```ts
 * import { BeeperDesktop } from '@beeper-openapi/client/events';
 *
 * const client = new BeeperDesktop({ accessToken: process.env.BEEPER_ACCESS_TOKEN });
 * for await (const event of client.events.subscribe()) console.log(event.type);
 * ```
 */
export class BeeperDesktop extends ClientWithoutEvents {
  /** What happens, as it happens. */
  readonly events = new Events(this);
  override readonly messages = new Messages(this);
}
