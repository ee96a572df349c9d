// What has changed, found by reading again and again: all that a page can do, since a browser cannot open the event
// stream. What is found is told as the stream would tell it, but without a number of its own.

export interface Change {
  type: 'chat.upserted' | 'message.upserted';
  chatID: string;
  chatTitle: string;
  /** The chat or the message as it is now. */
  entry: Chat | Message;
}

export interface Chat {
  id: string;
  title?: string;
  lastActivity?: string;
  preview?: Message;
}

export interface Message {
  id: string;
  timestamp: string;
  text?: string;
  senderName?: string;
}

/** Reads what is at a path below the base URL. */
export type Read = (path: string) => Promise<unknown>;

interface Known {
  chat: Chat;
  /** Messages as they were when they were last seen, by ID. */
  messages: Map<string, string>;
}

/**
 * Sees new and changed chats and messages of the chats with the latest activity, as many as a page of the list has.
 * Deletions cannot be found so.
 *
 * @example
 * const changes = new Changes(read);
 * await changes.next(); // nothing: this is how things stand
 * await changes.next(); // what has happened since
 */
export class Changes {
  readonly #read: Read;
  #known: Map<string, Known> | undefined;

  constructor(read: Read) {
    this.#read = read;
  }

  /** The changes since the call before, in the order of the list of chats. */
  async next(): Promise<Change[]> {
    const { items: chats } = (await this.#read('/v1/chats')) as { items: Chat[] };
    const known = this.#known;
    if (!known) {
      this.#known = new Map(chats.map((chat) => [chat.id, knownFrom(chat)]));
      return [];
    }
    const changes: Change[] = [];
    for (const chat of chats) {
      const before = known.get(chat.id);
      if (before && isSame(before.chat, chat)) continue;
      const after = { chat, messages: new Map(before?.messages) };
      changes.push(...(await this.#changesOf(chat, before, after)));
      // Only now: what has failed to be read is looked for again.
      known.set(chat.id, after);
    }
    return changes;
  }

  async #changesOf(chat: Chat, before: Known | undefined, after: Known): Promise<Change[]> {
    const { items } = (await this.#read(`/v1/chats/${encodeURIComponent(chat.id)}/messages`)) as { items: Message[] };
    const since = Date.parse(before?.chat.preview?.timestamp ?? before?.chat.lastActivity ?? '') || 0;
    const messages = items
      .toSorted((a, b) => Date.parse(a.timestamp) - Date.parse(b.timestamp))
      .filter((message) => {
        const seen = after.messages.get(message.id);
        const now = JSON.stringify(message);
        after.messages.set(message.id, now);
        return seen === undefined ? Date.parse(message.timestamp) >= since : seen !== now;
      });
    const of = { chatID: chat.id, chatTitle: chat.title ?? chat.id };
    return [
      { ...of, type: 'chat.upserted', entry: chat },
      ...messages.map((entry) => ({ ...of, type: 'message.upserted' as const, entry })),
    ];
  }
}

function knownFrom(chat: Chat): Known {
  return { chat, messages: new Map(chat.preview && [[chat.preview.id, JSON.stringify(chat.preview)]]) };
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
