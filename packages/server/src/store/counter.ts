import type { Database, Statement } from './database.ts';

/** Gives out numbers, each of them once, even if what had one is deleted. */
export class Counter {
  readonly #name: string;
  readonly #start: number;
  readonly #move: Statement;
  readonly #raise: Statement;
  readonly #lower: Statement;

  /** @param start the number beside which it begins */
  constructor(database: Database, name: string, start: number) {
    this.#name = name;
    this.#start = start;
    const insert = 'INSERT INTO counter (name, value) VALUES (:name, :value) ON CONFLICT (name) DO UPDATE SET';
    this.#move = database.prepare(`${insert} value = value + :step RETURNING value`);
    this.#raise = database.prepare(`${insert} value = max(value, :value)`);
    this.#lower = database.prepare(`${insert} value = min(value, :value)`);
  }

  /** The next greater number. */
  up(): number {
    return this.#step(1);
  }

  /** The next smaller number. */
  down(): number {
    return this.#step(-1);
  }

  /** Goes on above a number that somebody else has given out. */
  startAbove(value: number): void {
    this.#raise.run({ name: this.#name, value: Math.max(value, this.#start) });
  }

  /** Goes on below a number that somebody else has given out. */
  startBelow(value: number): void {
    this.#lower.run({ name: this.#name, value: Math.min(value, this.#start) });
  }

  #step(step: number): number {
    const row = this.#move.get({ name: this.#name, value: this.#start + step, step });
    return (row as { value: number }).value;
  }
}
