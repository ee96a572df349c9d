import type { ServerMessage, WSError } from '@beeper-openapi/types';
import type { BaseBeeperDesktop } from '../base-client.ts';
import { BeeperDesktopError } from '../errors/beeper-desktop-error.ts';
import { addHeaders } from '../headers.ts';
import { log } from '../log.ts';
import { connectWebSocket } from '../operations.gen.ts';
import { writeURL } from '../url.ts';
import type { EventsMissed, SubscriptionEvent } from './event.ts';
import type { EventSubscribeParams } from './options.ts';
import { Queue } from './queue.ts';
import { Recent } from './recent.ts';
import { openWebSocket } from './web-socket.ts';

/** After so many milliseconds without a word, the app is asked for one: a connection can break without a sign. */
const LONGEST_SILENCE = 30_000;

/** What comes over one connection. Of what was missed, it does not know since when. */
export type ConnectionEvent = Exclude<SubscriptionEvent, EventsMissed> | Omit<EventsMissed, 'since'>;

/**
 * What one connection reports, from `subscriptions.updated` on, until it ends for whatever reason. Numbers that come
 * again are left out, and those that are skipped are told of.
 *
 * @throws {BeeperDesktopError} when the runtime cannot connect, or the app does not accept the subscription
 */
export async function* connect(
  client: BaseBeeperDesktop,
  { chatIDs = ['*'], app, bufferSize = 1_000, WebSocket }: EventSubscribeParams,
  signal: AbortSignal,
): AsyncGenerator<ConnectionEvent, void> {
  const { clock, timeout } = client;
  const token = await client.currentToken();
  const url = writeURL(client.baseURL, connectWebSocket.path, {}, { ...client.defaultQuery });
  const headers = addHeaders(token ? { authorization: `Bearer ${token}` } : {}, client.defaultHeaders);
  const command = JSON.stringify({ type: 'subscriptions.set', requestID: 'follow', chatIDs, app });
  const queue = new Queue<ConnectionEvent>(bufferSize, { type: 'events.missed', reason: 'overflow' });
  const numbers = new Recent();
  let highest = 0;
  let isSubscribed = false;
  let callOff = () => {};
  const end = () => queue.end();

  if (signal.aborted) return;
  const socket = openWebSocket(url.replace(/^http/, 'ws'), headers, WebSocket);

  /** Calls back unless something comes in time. */
  function expect(milliseconds: number, callback: () => void): void {
    callOff();
    callOff = clock.after(milliseconds, callback);
  }

  function subscribe(): void {
    socket.send(command);
    expect(timeout, end);
  }

  function take(message: ServerMessage): void {
    expect(LONGEST_SILENCE, subscribe);
    if (message.type === 'ready') subscribe();
    else if (message.type === 'error') refuse(message);
    else if (message.type === 'subscriptions.updated') {
      // Later ones are no more than the signs of life that were asked for.
      if (!isSubscribed) queue.push(message);
      isSubscribed = true;
    } else if (message.seq >= 0 && numbers.isNews(message.seq)) {
      // Whether an app counts from 0 or from 1 is not documented.
      if (message.seq > highest + 1) queue.push({ type: 'events.missed', reason: 'gap' });
      highest = Math.max(highest, message.seq);
      queue.push(message as ConnectionEvent);
    }
  }

  function refuse({ code, message }: WSError): void {
    log(client, 'warn', `The event stream reports ${code}: ${message}`);
    const isOurFault = code === 'INVALID_COMMAND' || code === 'INVALID_PAYLOAD';
    queue.end(isOurFault && new BeeperDesktopError(`The app did not accept the subscription: ${message}`));
  }

  socket.onclose = end;
  // It closes as well, but not in every runtime does it say so.
  socket.onerror = end;
  socket.onmessage = ({ data }: { data: string }) => {
    try {
      take(JSON.parse(data));
    } catch {
      // What cannot be read may have been an event, and the next connection begins with what was missed.
      end();
    }
  };
  signal.addEventListener('abort', end);
  expect(timeout, end);
  try {
    yield* queue;
  } finally {
    callOff();
    signal.removeEventListener('abort', end);
    socket.close();
  }
}
