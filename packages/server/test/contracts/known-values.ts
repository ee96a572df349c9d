import { demo } from '../../src/seed/demo.gen.ts';

/** Texts that mean something to the server: with them, a request meets what is there. */
export class KnownValues {
  readonly #texts = new Map<string, Set<string>>();
  readonly #places: Record<string, string>[] = [];

  constructor() {
    this.learn(demo);
    for (const { id, chatID, reactions } of demo.messages ?? []) {
      this.learn({ replyToMessageID: id, cursor: id });
      const keys = (reactions ?? []).map(({ reactionKey }) => reactionKey);
      this.place({ chatID, messageID: id, ...(keys[0] !== undefined && { reactionKey: keys[0] }) });
    }
    for (const { id } of demo.chats ?? []) this.place({ chatID: id });
    for (const { accountID, bridge } of demo.accounts ?? []) this.place({ accountID, bridgeID: bridge.id });
    for (const { bridgeID, loginID } of demo.logins ?? []) this.place({ bridgeID, loginID });
  }

  /** Those that stand under a name such as `chatID`. */
  readonly textsFor = (name: string): readonly string[] => [...(this.#texts.get(name) ?? [])];

  /** Takes in what a value has under its names, those of lists under the name of the list. */
  learn(value: unknown, name = ''): void {
    if (typeof value === 'string' && name !== '') {
      this.#texts.set(name, (this.#texts.get(name) ?? new Set()).add(value));
    }
    if (typeof value !== 'object' || value === null) return;
    for (const [key, item] of Object.entries(value)) this.learn(item, Array.isArray(value) ? name : key);
  }

  /** Takes in path parameters that belong together. */
  place(parameters: Record<string, string>): void {
    this.#places.push(parameters);
    this.learn(parameters);
    for (const [name, value] of Object.entries(parameters)) this.learn({ [`${name}s`]: value });
  }

  /** Those that fill a path with these parameters. */
  placesWith(names: readonly string[]): readonly Record<string, string>[] {
    const places = this.#places.filter((place) => names.every((name) => name in place));
    return places.length > 0 ? places : [{}];
  }
}
