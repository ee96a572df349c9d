import type { ListMessagesOutput, Message, SendMessageInput } from '@beeper-openapi/types';
import { APIPromise } from './api-promise.ts';
import type { CallRequest } from './arrange.ts';

/**
 * Looks in a chat for a message that was sent to it: one of the person's own, not older than the sending, and like it
 * in text, attachment and what it replies to.
 *
 * @param request the one whose answer was lost; a read from the same address lists the chat's latest messages
 * @param sentAt in milliseconds since 1970
 */
export async function findSentMessage(request: CallRequest, sentAt: number): Promise<Message | undefined> {
  const operation = { path: request.operation.path, authentication: 'optional' } as const;
  const list = {
    ...request,
    operation,
    method: 'GET',
    path: operation.path,
    query: undefined,
    body: undefined,
    options: {},
  };
  const { items } = await new APIPromise<ListMessagesOutput>(list);
  const { text, attachment, replyToMessageID } = Object(request.body) as SendMessageInput;
  return items.find(
    (message) =>
      message.isSender &&
      // Some networks keep whole seconds, so that a message may seem to be from just before it was sent.
      Date.parse(message.timestamp) >= sentAt - (sentAt % 1000) &&
      essence(message.text) === essence(text) &&
      !message.attachments?.length === !attachment &&
      (!replyToMessageID || message.linkedMessageID === replyToMessageID),
  );
}

/** What stays of a text that goes in as Markdown and comes back as rich text: its letters, digits and emoji. */
function essence(text = ''): string {
  return text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<[^>]*>|&#?\w+;/g, '')
    .replace(/[^\p{L}\p{N}\p{So}]/gu, '');
}
