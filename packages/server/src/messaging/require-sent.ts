import type { Message } from '@beeper-openapi/types';
import { unacceptable } from '../failure.ts';

/** @throws {Failure} 422 when a message is not on its network, so that the network can do nothing about it */
export function requireSent({ sendStatus }: Message): void {
  if (sendStatus?.status === 'PENDING') {
    const message = 'The message is still being sent. Wait for its final ID.';
    throw unacceptable(['path', 'messageID'], message, 'pending');
  }
  if (sendStatus?.status.startsWith('FAIL')) {
    throw unacceptable(['path', 'messageID'], 'The message has not been sent.', 'not_sent');
  }
}
