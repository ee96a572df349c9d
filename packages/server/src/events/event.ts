import { joinTexts } from '../json-text.ts';
import type { Change } from '../store/changes.ts';

/** The most text of messages that goes along with an event. Those beyond it are named, and can be read. */
const ENTRIES_LIMIT = 2 ** 20;

/** A change as it is told to clients, but for the number that each connection gives it. */
export interface Event {
  /** What it is about; undefined for the app itself. */
  readonly chatID: string | undefined;
  /** The JSON before the number. */
  readonly head: Buffer;
  /** The JSON after it. */
  readonly tail: Buffer;
}

/**
 * Writes a change down.
 *
 * @param ts when it happened, as ISO 8601
 * @param appState the state of the app's setup as JSON
 */
export function toEvent(change: Change, ts: string, appState: () => string): Event {
  const { type } = change;
  const chatID = type === 'app.state.updated' ? undefined : change.chatID;
  return {
    chatID,
    head: Buffer.from(`{"type":"${type}","seq":`),
    tail: Buffer.from(`,"ts":"${ts}",${writeMembers(change, appState)}}`),
  };
}

function writeMembers(change: Change, appState: () => string): string {
  if (change.type === 'app.state.updated') return `"appState":${appState()}`;
  const { chatID } = change;
  const ids = 'messages' in change ? [...change.messages.keys()] : [chatID];
  const entries = change.type === 'message.upserted' ? `,"entries":${writeEntries(change.messages.values())}` : '';
  return `"chatID":${JSON.stringify(chatID)},"ids":${JSON.stringify(ids)}${entries}`;
}

function writeEntries(documents: Iterable<string>): string {
  const kept: string[] = [];
  let length = 0;
  for (const document of documents) {
    length += document.length;
    if (length > ENTRIES_LIMIT) break;
    kept.push(document);
  }
  return joinTexts(kept);
}
