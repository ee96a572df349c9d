import type { Message } from '@beeper-openapi/types';
import { APIConnectionError } from './api-connection-error.ts';

/**
 * A write was sent and its answer was lost, so that nobody here knows whether it took effect. It was not sent again.
 * `cause` says how the answer was lost.
 *
 * @example
 * ```ts
 * try {
 *   await client.messages.send(chatID, { text: 'Nine at the trailhead?' });
 * } catch (error) {
 *   if (!(error instanceof DeliveryUnknownError)) throw error;
 *   const message = await error.confirm?.();
 *   console.log(message ? 'It is there.' : 'It is not there, as far as the app knows now.');
 * }
 * ```
 */
export class DeliveryUnknownError extends APIConnectionError {
  override name = 'DeliveryUnknownError';
  protected static override readonly advice = 'Look whether it took effect before sending it again.';

  /**
   * Looks whether a sent message is in its chat, with reads alone. Gives the message, or undefined when it is not
   * there now; a slow network may still bring it. Absent for calls other than `messages.send`: look for their effect
   * where it would show.
   */
  confirm?: () => Promise<Message | undefined>;
}
