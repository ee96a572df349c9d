/** No quote and no list is set in further than this, however deep it lies. */
const DEEPEST = 8;

/** Text that grows line by line. */
export class Lines {
  /** How many quotes there are around what is written now. */
  quotes = 0;
  readonly #lines: string[] = [];
  #line = '';
  #owed = 0;
  #isBlank = false;
  #quotesBefore = 0;

  /** Whether nothing is on the line yet. */
  get isAtStart(): boolean {
    return this.#owed > 0 || this.#line === '' || this.#line.endsWith(' ');
  }

  /** Writes what has no line break in it. */
  write(text: string): void {
    if (text === '') return;
    if (this.#owed > 0 && this.#line !== '') this.end();
    if (this.#owed > 1 && this.#lines.length > 0 && !this.#isBlank) {
      // Between two quotes of one depth, the blank line belongs to them.
      this.#lines.push(quoteMark(Math.min(this.quotes, this.#quotesBefore)).trimEnd());
    }
    this.#owed = 0;
    this.#line ||= quoteMark(this.quotes);
    this.#quotesBefore = this.quotes;
    this.#line += text;
  }

  /** Sees to so many line breaks before whatever is written next. */
  separate(breaks: number): void {
    this.#owed = Math.max(this.#owed, breaks);
  }

  /** Ends the line. */
  end(): void {
    this.#isBlank = this.#line === '';
    this.#lines.push(this.#line.trimEnd());
    this.#line = '';
  }

  toString(): string {
    return [...this.#lines, this.#line].join('\n').trim();
  }
}

function quoteMark(depth: number): string {
  return '> '.repeat(Math.min(depth, DEEPEST));
}

/** What stands before an item of a list. */
export function bullet(depth: number, number: number | undefined): string {
  return '  '.repeat(Math.min(Math.max(depth - 1, 0), DEEPEST)) + (number === undefined ? '• ' : `${number}. `);
}
