import type { ListChatsOutput, ListMessagesOutput, Message } from '@beeper-openapi/types';
import type { BaseBeeperDesktop } from '../base-client.ts';
import { NotFoundError } from '../errors/not-found-error.ts';
import { listChats, listMessages } from '../operations.gen.ts';
import { callPaged } from '../pagination.ts';
import type { SubscriptionEvent } from './event.ts';
import { inOrder } from './order.ts';

/** So many milliseconds before a break are read again: networks deliver late, and some keep whole seconds only. */
const OVERLAP = 60_000;

/** When something last happened in any chat, in milliseconds since 1970, by the app's clock as far as there are chats. */
export async function latestActivity(
  client: BaseBeeperDesktop,
  options: { signal: AbortSignal; maxRetries?: number },
): Promise<number> {
  const { items } = await callPaged<ListChatsOutput, 'listChats'>(client, listChats, options);
  return Math.max(0, ...items.map(({ lastActivity = 0 }) => +new Date(lastActivity))) || client.clock.now();
}

/**
 * What has happened since a time, by reading: the chats with activity, that of the longest ago first, each with its
 * messages. Returns the time of the latest activity.
 *
 * @param since in milliseconds since 1970
 * @param isNews whether a message has to be reported
 */
export async function* catchUp(
  client: BaseBeeperDesktop,
  { chatIDs = ['*'], signal }: { chatIDs?: string[] | undefined; signal: AbortSignal },
  since: number,
  isNews: (message: Message) => boolean,
): AsyncGenerator<SubscriptionEvent, number> {
  const from = since - OVERLAP;
  const active: { chatID: string; ts: string; time: number }[] = [];
  for await (const { id, lastActivity: ts } of callPaged<ListChatsOutput, 'listChats'>(client, listChats, { signal })) {
    // Where it is not known, nothing is known to have happened.
    if (ts === undefined) continue;
    const time = Date.parse(ts);
    if (time < from) break;
    if (chatIDs.includes('*') || chatIDs.includes(id)) active.push({ chatID: id, ts, time });
  }
  for (const { chatID, ts, time } of active.reverse()) {
    const entries = (await messagesFrom(client, chatID, from, signal)).filter(isNews);
    if (time > since || entries.length > 0) yield { type: 'chat.upserted', ts, chatID, ids: [chatID] };
    if (entries.length > 0) yield { type: 'message.upserted', ts, chatID, ids: entries.map(({ id }) => id), entries };
  }
  return active.at(-1)?.time ?? since;
}

/** The messages of a chat from a time on. */
async function messagesFrom(
  client: BaseBeeperDesktop,
  chatID: string,
  from: number,
  signal: AbortSignal,
): Promise<Message[]> {
  const found: Message[] = [];
  const list = callPaged<ListMessagesOutput, 'listMessages'>(client, listMessages, { signal }, chatID);
  try {
    for await (const { items } of list.pages()) {
      const recent = items.filter(({ timestamp }) => Date.parse(timestamp) >= from);
      found.push(...recent);
      if (recent.length < items.length) break;
    }
  } catch (error) {
    // The chat may be gone since it was listed.
    if (!(error instanceof NotFoundError)) throw error;
  }
  return inOrder(found);
}
