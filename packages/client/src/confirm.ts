import { call } from './api-promise.ts';
import type { BaseBeeperDesktop } from './base-client.ts';
import type { SentMessage } from './errors/delivery-unknown-error.ts';

/** Looks with reads alone whether a request took effect, and gives what it brought about. */
export type Confirm = (
  client: BaseBeeperDesktop,
  url: string,
  body: unknown,
  since: number,
) => Promise<SentMessage | undefined>;

interface ListedMessage extends SentMessage {
  isSender?: boolean;
  text?: string;
  attachments?: unknown[];
  linkedMessageID?: string;
}

interface SentBody {
  text?: string;
  attachment?: unknown;
  replyToMessageID?: string;
}

/**
 * Looks in a chat for a message that was sent to it: the person's own, not older than the sending, and like it in text,
 * attachment and what it replies to.
 *
 * @param url of the chat's messages
 * @param body the body of the lost request
 * @param since when it was sent, in milliseconds since 1970
 */
export async function findSentMessage(
  client: BaseBeeperDesktop,
  url: string,
  body: unknown,
  since: number,
): Promise<SentMessage | undefined> {
  const sent = Object(body) as SentBody;
  const { items } = await call<{ items: ListedMessage[] }>(client, {
    path: url.slice(client.baseURL.length),
    authentication: 'optional',
  });
  // Some networks keep whole seconds, so that a message may seem to be from just before it was sent.
  const earliest = since - (since % 1000);
  return items.find(
    (message) =>
      message.isSender &&
      Date.parse(message.timestamp) >= earliest &&
      essence(message.text) === essence(sent.text) &&
      Boolean(message.attachments?.length) === Boolean(sent.attachment) &&
      (sent.replyToMessageID === undefined || message.linkedMessageID === sent.replyToMessageID),
  );
}

/** What stays of a text when it goes in as Markdown and comes back as rich text: its letters, digits and emoji. */
function essence(text = ''): string {
  return text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<[^>]*>|&#?\w+;/g, '')
    .replace(/[^\p{L}\p{N}\p{So}]/gu, '');
}
