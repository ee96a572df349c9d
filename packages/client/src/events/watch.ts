import type { Chat, ListMessagesOutput, Message } from '@beeper-openapi/types';
import { call } from '../api-promise.ts';
import type { BaseBeeperDesktop } from '../base-client.ts';
import { sleep } from '../clock.ts';
import { log } from '../log.ts';
import { listMessages, retrieveChat } from '../operations.gen.ts';
import { callPaged, type Page, type PagePromise } from '../pagination.ts';
import { mayRepeat } from '../retry.ts';
import { follow } from './follow.ts';
import type { MessageWatchParams } from './options.ts';
import { compareSortKeys, inOrder } from './order.ts';
import { Subscription } from './subscription.ts';

/** Events come at most once, so in case one was lost, there is a look after so many milliseconds anyway. */
const LONGEST_TRUST = 60_000;
/** How long a message that is being sent is waited for, in milliseconds. */
const LONGEST_SENDING = 60_000;

/**
 * The new messages of a chat. They are always read from the chat itself, after the last one that was handed out, so
 * none can come twice or out of order. Events only tell when to look.
 */
export async function* watch(
  client: BaseBeeperDesktop,
  chatID: string,
  { since, pollInterval = 5_000, WebSocket }: MessageWatchParams,
  signal: AbortSignal,
): AsyncGenerator<Message, void> {
  const { clock } = client;
  let position = since;
  let interval = pollInterval;
  /** Aborted as soon as there may be something to see. */
  let hint = new AbortController();
  const wake = () => hint.abort();
  const { id, merge } = await call<Chat>(client, retrieveChat, { signal }, chatID);
  const chatIDs = [id, ...(merge?.chatIDs ?? [])];
  const events = new Subscription((closed) => follow(client, { chatIDs, WebSocket }, closed), signal);
  signal.addEventListener('abort', wake);
  void listen();
  try {
    position ??= await latestPosition();
    while (!signal.aborted) {
      hint = new AbortController();
      yield* look();
      // There may have been a hint while it looked.
      if (!hint.signal.aborted) await sleep(clock, interval, hint.signal);
    }
  } finally {
    await events.close();
  }

  /** Wakes this up when something may have happened. Where there is no event stream, nothing does, and it polls. */
  async function listen(): Promise<void> {
    try {
      await events.forEach((event) => {
        const isBroken = event.type === 'events.missed' && event.reason === 'disconnected';
        interval = isBroken ? pollInterval : LONGEST_TRUST;
        if (event.type !== 'chat.upserted') wake();
      });
    } catch (error) {
      // If more is wrong than that there are no events, the next look meets it too.
      log(client, 'info', `Messages of ${chatID} are polled for. ${(error as Error).message}`);
    }
  }

  /** Where the chat ends now. */
  async function latestPosition(): Promise<string> {
    const page = await list({});
    return inOrder(page.items).at(-1)?.sortKey ?? '';
  }

  /** Hands out what has come after the position. */
  async function* look(): AsyncGenerator<Message, void> {
    try {
      for await (const message of messagesAfterPosition()) {
        const { status = 'SUCCESS' } = message.sendStatus ?? {};
        const age = clock.now() - Date.parse(message.timestamp);
        // It gets another ID when it is sent. What lies behind it waits, so that the position is true to the order.
        if (status === 'PENDING' && age < LONGEST_SENDING) return;
        position = message.sortKey;
        if (status === 'SUCCESS') yield message;
      }
    } catch (error) {
      if (!mayRepeat(error, true)) throw error;
      log(client, 'info', `Looking again in ${interval} ms. ${error.message}`);
    }
  }

  async function* messagesAfterPosition(): AsyncGenerator<Message, void> {
    // Back to the page that reaches the position, and from there forward, with no more than a page in memory.
    let start: Page<ListMessagesOutput> | undefined;
    let isLatest = true;
    for await (const page of list({}).pages()) {
      if (page.items.length > 0) {
        isLatest = start === undefined;
        start = page;
      }
      if (page.items.some((message) => !isAfterPosition(message))) break;
    }
    if (start === undefined) return;
    yield* inOrder(start.items).filter(isAfterPosition);
    if (isLatest) return;
    for await (const { items } of list({ cursor: start.newestCursor, direction: 'after' }).pages())
      yield* inOrder(items).filter(isAfterPosition);
  }

  function isAfterPosition({ sortKey }: Message): boolean {
    return compareSortKeys(sortKey, position ?? '') > 0;
  }

  function list(query: object): PagePromise<ListMessagesOutput, 'listMessages'> {
    return callPaged(client, listMessages, { signal }, chatID, query);
  }
}
