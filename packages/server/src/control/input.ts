import { unacceptable } from '../failure.ts';

/** What a request to the control plane says, looked at field by field. Each fault is a 422 that names the field. */
export class Input {
  readonly #fields: Readonly<Record<string, unknown>>;
  readonly #path: readonly string[];

  /** @param path the way to it */
  constructor(value: unknown, path: readonly string[] = ['body']) {
    this.#path = path;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw this.#refuse('Expected object.');
    this.#fields = value as Record<string, unknown>;
  }

  has(name: string): boolean {
    return this.#get(name) !== undefined;
  }

  text(name: string): string {
    const value = this.#get(name);
    if (typeof value !== 'string') throw this.#refuse('Expected string.', name);
    return value;
  }

  optionalText(name: string): string | undefined {
    return this.has(name) ? this.text(name) : undefined;
  }

  /** A whole number that is not negative. */
  count(name: string): number {
    const value = this.#get(name);
    if (!Number.isSafeInteger(value) || (value as number) < 0) throw this.#refuse('Expected a whole number.', name);
    return value as number;
  }

  flag(name: string): boolean {
    const value = this.#get(name);
    if (typeof value !== 'boolean') throw this.#refuse('Expected boolean.', name);
    return value;
  }

  oneOf<Choice extends string | number>(name: string, choices: readonly Choice[]): Choice {
    const value = this.#get(name);
    const choice = choices.find((one) => one === value);
    if (choice === undefined) throw this.#refuse(`Expected one of ${JSON.stringify(choices)}.`, name);
    return choice;
  }

  object(name: string): Input {
    return new Input(this.#get(name), [...this.#path, name]);
  }

  url(name: string): URL {
    const text = this.text(name);
    if (!URL.canParse(text)) throw this.#refuse('Expected the format uri.', name);
    return new URL(text);
  }

  /** A moment in ISO 8601. */
  moment(name: string): string {
    const text = this.text(name);
    if (Number.isNaN(Date.parse(text))) throw this.#refuse('Expected the format date-time.', name);
    return text;
  }

  #get(name: string): unknown {
    return Object.hasOwn(this.#fields, name) ? this.#fields[name] : undefined;
  }

  #refuse(message: string, ...names: string[]) {
    return unacceptable([...this.#path, ...names], message, 'invalid_value');
  }
}
