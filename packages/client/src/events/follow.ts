import type { Message, SetupStateResponse } from '@beeper-openapi/types';
import { call } from '../api-promise.ts';
import type { BaseBeeperDesktop } from '../base-client.ts';
import { sleep } from '../clock.ts';
import { UnsupportedByAppError } from '../errors/unsupported-by-app-error.ts';
import { log } from '../log.ts';
import { connectWebSocket, retrieveSetup } from '../operations.gen.ts';
import { delayBeforeRetry, mayRepeat } from '../retry.ts';
import { isOlder } from '../version.ts';
import { catchUp, latestActivity } from './catch-up.ts';
import { connect } from './connect.ts';
import type { EventsMissed, SubscriptionEvent } from './event.ts';
import type { EventSubscribeParams } from './options.ts';
import { Recent } from './recent.ts';

/** What the app reports, over one connection after another, until the signal is aborted. */
export async function* follow(
  client: BaseBeeperDesktop,
  params: EventSubscribeParams,
  signal: AbortSignal,
): AsyncGenerator<SubscriptionEvent, void> {
  const told = new Recent();
  const isNews = (message: Message) => told.isNews(`${message.chatID} ${message.id}`, JSON.stringify(message));
  /** Until when nothing was missed, by the app's clock. */
  let complete: number | undefined;
  for (let failures = 0; !signal.aborted; failures += 1) {
    let isConnected = false;
    try {
      if (failures > 0) await pause(failures);
      // A WebSocket does not say why it was refused; a read does, be it the token or that the app does not run.
      const latest = await latestActivity(client, { signal, ...(failures > 0 && { maxRetries: 0 }) });
      requireSupport();
      complete ??= latest;
      for await (const event of connect(client, params, signal)) {
        if (signal.aborted) return;
        if (event.type === 'subscriptions.updated') {
          isConnected = true;
          yield event;
          if (failures > 0) yield* readUp(complete);
        } else if (event.type === 'events.missed') {
          yield missed(event.reason, complete);
          yield* readUp(complete);
        } else {
          failures = 0;
          complete = Math.max(complete, +new Date(event.ts) || 0);
          if (isNewsIn(event)) yield event;
        }
      }
    } catch (error) {
      if (complete === undefined || !mayRepeat(error, true)) throw error;
    }
    if (isConnected && complete !== undefined && !signal.aborted) yield missed('disconnected', complete);
  }

  async function pause(failures: number): Promise<void> {
    const delay = delayBeforeRetry(failures, undefined, client.clock.now());
    log(client, 'info', `The event stream has ended. Connecting again in ${Math.round(delay)} ms.`);
    await sleep(client.clock, delay, signal);
  }

  function requireSupport(): void {
    const { id, path, since = '' } = connectWebSocket;
    const { appVersion } = client;
    if (!appVersion || !isOlder(appVersion, since)) return;
    const message = `The app is ${appVersion}, and this needs ${since}.`;
    const called = { method: 'GET', path, operationID: id };
    throw Object.assign(new UnsupportedByAppError(undefined, undefined, message, undefined, called), {
      appVersion,
      requiredVersion: since,
    });
  }

  /** What happened after a time, by reading. */
  async function* readUp(since: number): AsyncGenerator<SubscriptionEvent, void> {
    complete = Math.max(since, yield* catchUp(client, { ...params, signal }, since, isNews));
    if (!params.app?.state) return;
    const { session } = await call<SetupStateResponse>(client, retrieveSetup, { signal });
    yield { type: 'app.state.updated', ts: new Date(client.clock.now()).toISOString(), appState: session };
  }

  /** Whether an event says something that was not told before, as far as it says what has become of it. */
  function isNewsIn(event: SubscriptionEvent): boolean {
    if (event.type === 'message.deleted') for (const id of event.ids) told.forget(`${event.chatID} ${id}`);
    if (event.type !== 'message.upserted' || !event.entries?.length) return true;
    const news = event.entries.filter(isNews);
    return news.length > 0 || event.entries.length < event.ids.length;
  }
}

function missed(reason: EventsMissed['reason'], since: number): EventsMissed {
  return { type: 'events.missed', reason, since: new Date(since).toISOString() };
}
