import type { Message } from '@beeper-openapi/types';
import { Messages as MessagesWithoutWatch } from '../resources.gen.ts';
import type { MessageWatchParams } from './options.ts';
import { Subscription } from './subscription.ts';
import { watch } from './watch.ts';

/** `client.messages`, with new messages as they come. */
export class Messages extends MessagesWithoutWatch {
  /**
   * Watch a chat for new messages
   *
   * Gives each new message of a chat once, in order. To go on in another process, keep the `sortKey` of the last one
   * that you have dealt with, and give it as `since`. The event stream tells when to look; where there is none, as in
   * browsers, the chat is looked at every few seconds. While the app cannot be reached, it is tried again.
   *
   * Only messages are reported, not what becomes of them: edits, reactions and deletions are left to
   * `events.subscribe`. A message of the owner's comes when it is sent. Those behind it wait for that, though no longer
   * than a minute; then it is passed over, as is one that could not be sent. What a network delivers late, with a place
   * before messages that you have, is not new.
   *
   * @param chatID The chat, by its `id` or by the `localChatID` that this installation has given it.
   * @throws {APIError} 401, 403, and whatever else the first look at the chat meets
   * @example
   * ```ts
   * let since: string | undefined;
   * for await (const message of client.messages.watch('!Rd9kWq2LmVx7:beeper.local', { since })) {
   *   console.log(message.senderName, message.text);
   *   since = message.sortKey;
   * }
   * ```
   */
  watch(chatID: string, params: MessageWatchParams = {}): Subscription<Message> {
    return new Subscription((signal) => watch(this.client, chatID, params, signal), params.signal);
  }
}
