import type { Message, ServerMessage, WSError, WSMessageUpserted, WSReady } from '@beeper-openapi/types';

/**
 * What a subscription reports, told apart by `type`: what the app sends, and `events.missed`. It begins with
 * `subscriptions.updated`, which comes again after each break. Be ready for types that are not listed here.
 */
export type SubscriptionEvent = Reported<Exclude<ServerMessage, WSReady | WSError>> | EventsMissed;

/**
 * Events were missed. What can be found out by reading follows as events without `seq`: chats with activity, and their
 * messages. What leaves no such trace stays unknown: deletions, reactions, and edits of older messages. Who keeps a
 * copy of them reads them again.
 */
export interface EventsMissed {
  type: 'events.missed';
  /**
   * Why: `disconnected` when the connection has ended, and another is being made; `gap` when the app's numbers have
   * skipped some; `overflow` when more have come than the buffer holds.
   */
  reason: 'disconnected' | 'gap' | 'overflow';
  /** Until when nothing was missed, as ISO 8601. */
  since: string;
}

/** An event on its way: messages in it have their type, and one that was read up on later has no number. */
type Reported<Event> = Event extends { seq: number }
  ? Omit<Event, 'seq' | 'entries'> & { seq?: number } & (Event extends WSMessageUpserted ? Entries : unknown)
  : Event;

interface Entries {
  /** The messages, as far as the app could read them just then. Retrieve those that `ids` names and this list lacks. */
  entries?: Message[];
}
