/** A value that is JSON already, as the database has it, so that it need not be parsed to be sent. */
export class JSONText<Value> {
  readonly text: string;
  /** Never there: it only tells the compiler what the text holds. */
  declare readonly value: Value;

  constructor(text: string) {
    this.text = text;
  }

  parse(): Value {
    return JSON.parse(this.text);
  }
}

/** An array of values that are JSON already. */
export function joinTexts(texts: readonly string[]): string {
  return `[${texts.join(',')}]`;
}

/** An object that is JSON already with more members, which are JSON already too. Those that are undefined stay out. */
export function withMembers(text: string, members: Readonly<Record<string, string | undefined>>): string {
  let added = '';
  for (const [name, value] of Object.entries(members)) if (value !== undefined) added += `,"${name}":${value}`;
  return text === '{}' ? `{${added.slice(1)}}` : `${text.slice(0, -1)}${added}}`;
}
