import { createHash } from 'node:crypto';

const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Chooses as if by chance, and yet the same each time: by a seed, and by what the choice is about. */
export class Seeded {
  readonly #seed: string;

  constructor(seed: string | number) {
    this.#seed = String(seed);
  }

  /** A whole number within bounds that belong to it. */
  within([least, most]: readonly [number, number], ...about: readonly string[]): number {
    return least + (this.#hash(about).readUIntBE(0, 6) % (most - least + 1));
  }

  pick<Choice>(choices: readonly [Choice, ...Choice[]], ...about: readonly string[]): Choice {
    return choices[this.within([0, choices.length - 1], ...about)] as Choice;
  }

  /** Up to 32 letters and digits. */
  letters(count: number, ...about: readonly string[]): string {
    return [...this.#hash(about).subarray(0, count)].map((byte) => LETTERS[byte % LETTERS.length]).join('');
  }

  /** Up to 32 digits, the first of which is not 0. */
  digits(count: number, ...about: readonly string[]): string {
    const [first = 0, ...others] = this.#hash(about).subarray(0, count);
    return [(first % 9) + 1, ...others.map((byte) => byte % 10)].join('');
  }

  #hash(about: readonly string[]): Buffer {
    return createHash('sha256')
      .update(JSON.stringify([this.#seed, ...about]))
      .digest();
  }
}
