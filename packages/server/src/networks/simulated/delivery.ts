import type { User } from '@beeper-openapi/types';
import type { OutgoingMessage } from '../network.ts';
import type { Planned } from './planned.ts';
import type { Delays } from './profile.ts';
import type { Seeded } from './seeded.ts';

/** Of how many people in a chat a network tells that they have read a message. */
const MOST_READERS = 20;

/**
 * What becomes of a message that a network has taken: it is sent, it reaches the others, they read it.
 *
 * @param others who is in the chat beside the sender
 * @param echo the one of them who answers with the same text
 */
export function planDelivery(
  chatID: string,
  { pendingID, text, attachment }: OutgoingMessage,
  others: readonly User[],
  echo: User | undefined,
  delays: Delays,
  seeded: Seeded,
  now: number,
): Planned[] {
  const messageID = seeded.digits(15, 'sent', pendingID);
  const sent = seeded.within(delays.sent, 'time to send', pendingID);
  const plan: Planned[] = [{ after: sent, event: { type: 'message.sent', chatID, pendingID, id: messageID } }];

  if (delays.received && others.length > 0) {
    const delivered = sent + seeded.within(delays.received.delivered, 'time to deliver', pendingID);
    const userIDs = others.map(({ id }) => id);
    plan.push({ after: delivered, event: { type: 'message.delivered', chatID, messageID, userIDs } });
    for (const userID of userIDs.slice(0, MOST_READERS)) {
      const after = delivered + seeded.within(delays.received.seen, 'time to read', pendingID, userID);
      plan.push({ after, event: { type: 'message.seen', chatID, messageID, userID, at: now + after } });
    }
  }

  if (echo) {
    const after = sent + seeded.within(delays.echo, 'time to answer', pendingID);
    const message = {
      id: seeded.digits(15, 'answer', pendingID),
      senderID: echo.id,
      text: text ?? attachment?.fileName ?? '',
      timestamp: now + after,
      replyToMessageID: messageID,
    };
    plan.push({ after, event: { type: 'message.received', chatID, message } });
  }
  return plan;
}
