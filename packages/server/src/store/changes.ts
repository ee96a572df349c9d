/** Something that has changed in one transaction, as those who follow it are told. */
export type Change =
  | { type: 'chat.upserted' | 'chat.deleted'; chatID: string }
  | { type: 'message.upserted'; chatID: string; messages: Map<string, string> }
  | { type: 'message.deleted'; chatID: string; messages: Map<string, undefined> }
  | { type: 'app.state.updated' };

/** Gathers what a transaction changes, each chat and message once, and tells of it when it is committed. */
export class Changes {
  readonly #listeners = new Set<(changes: readonly Change[]) => void>();
  #pending = new Map<string, Change>();

  /** Calls back after each transaction that has changed something. */
  onCommit(listener: (changes: readonly Change[]) => void): void {
    this.#listeners.add(listener);
  }

  chatUpserted(chatID: string): void {
    this.#add(`chat.upserted ${chatID}`, { type: 'chat.upserted', chatID });
  }

  chatDeleted(chatID: string): void {
    this.#pending.delete(`chat.upserted ${chatID}`);
    this.#pending.delete(`message.upserted ${chatID}`);
    this.#add(`chat.deleted ${chatID}`, { type: 'chat.deleted', chatID });
  }

  /** @param document the message as JSON */
  messageUpserted(chatID: string, id: string, document: string): void {
    const change = this.#add(`message.upserted ${chatID}`, { type: 'message.upserted', chatID, messages: new Map() });
    change.messages.set(id, document);
  }

  messageDeleted(chatID: string, id: string): void {
    const upserted = this.#pending.get(`message.upserted ${chatID}`);
    if (upserted?.type === 'message.upserted') upserted.messages.delete(id);
    const change = this.#add(`message.deleted ${chatID}`, { type: 'message.deleted', chatID, messages: new Map() });
    change.messages.set(id, undefined);
  }

  appStateUpdated(): void {
    this.#add('app.state.updated', { type: 'app.state.updated' });
  }

  /** Tells of everything since the last time. */
  publish(): void {
    if (this.#pending.size === 0) return;
    const changes = [...this.#pending.values()];
    this.#pending = new Map();
    for (const listener of this.#listeners) listener(changes);
  }

  /** Forgets everything since the last time. */
  discard(): void {
    this.#pending = new Map();
  }

  #add<Kind extends Change>(key: string, change: Kind): Kind {
    const known = this.#pending.get(key);
    if (known) return known as Kind;
    this.#pending.set(key, change);
    return change;
  }
}
