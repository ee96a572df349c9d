import type { Message } from '@beeper-openapi/types';
import type { Clock } from '../clock.ts';
import type { Jobs } from '../jobs.ts';
import type { Log } from '../log.ts';
import { connect } from '../networks/connection.ts';
import { NetworkFailure, type OutgoingMessage, type SendFailure } from '../networks/network.ts';
import type { Networks } from '../networks/networks.ts';
import type { Accounts } from '../store/accounts.ts';
import type { MessagePlace, Messages } from '../store/messages.ts';
import { toTimestamp } from './times.ts';

const DELIVER = 'message.deliver';

export interface DeliveryParts {
  readonly clock: Clock;
  readonly jobs: Jobs;
  readonly log: Log;
  readonly accounts: Accounts;
  readonly networks: Networks;
  readonly messages: Messages;
}

/** Hands messages that wait to be sent over to their networks. */
export class Delivery {
  readonly #parts: DeliveryParts;

  constructor(parts: DeliveryParts) {
    this.#parts = parts;
    parts.jobs.handle<DeliveryPayload>(DELIVER, (payload) => this.#deliver(payload));
  }

  /** As part of a transaction, only if that is committed. */
  schedule({ chatID, sortKey }: MessagePlace, attachment: OutgoingMessage['attachment']): void {
    const { clock, jobs } = this.#parts;
    jobs.schedule(DELIVER, clock.now(), { place: { chatID, sortKey }, attachment });
  }

  /** Says of a message that it has not gone out. One of which another end is known already is let be. */
  fail(message: Message, { reason, message: text, isRetriable }: SendFailure): void {
    if (message.sendStatus?.status !== 'PENDING') return;
    this.#parts.messages.change(message, (message) => ({
      ...message,
      sendStatus: {
        status: isRetriable ? 'FAIL_RETRIABLE' : 'FAIL_PERMANENT',
        timestamp: toTimestamp(this.#parts.clock.now()),
        reason,
        message: text,
      },
    }));
  }

  async #deliver({ place, attachment }: DeliveryPayload): Promise<() => void> {
    const message = this.#parts.messages.at(place.chatID, place.sortKey);
    if (message?.sendStatus?.status !== 'PENDING') return () => {};
    try {
      await this.#hand(message, attachment);
      return () => {};
    } catch (error) {
      const failure = this.#explain(error);
      return () => {
        const current = this.#parts.messages.at(place.chatID, place.sortKey);
        if (current) this.fail(current, failure);
      };
    }
  }

  async #hand(message: Message, attachment: OutgoingMessage['attachment']): Promise<void> {
    const { accounts, messages, networks } = this.#parts;
    const { id, chatID, accountID, text, linkedMessageID } = message;
    const { account, network } = connect(accounts.get(accountID), networks);
    const replyToMessageID = linkedMessageID && messages.find([chatID], linkedMessageID)?.id;
    await network.sendMessage(account, chatID, { pendingID: id, text, replyToMessageID, attachment });
  }

  #explain(error: unknown): SendFailure {
    if (error instanceof NetworkFailure) return error.failure;
    this.#parts.log.error('A network failed to take a message', error);
    return { reason: 'internal_error', message: 'Something went wrong inside the bridge.', isRetriable: true };
  }
}

interface DeliveryPayload {
  readonly place: MessagePlace;
  readonly attachment?: OutgoingMessage['attachment'];
}
