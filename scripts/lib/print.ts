// Printing TypeScript. Whatever stands in a description, it can break out of neither a comment nor a literal.

/** A JSDoc comment, or nothing for no text. */
export function printComment(text: string | undefined, indent = ''): string {
  const lines = (text ?? '')
    .trim()
    .replaceAll('*/', '*\\/')
    .split(/\r\n|[\n\r\u2028\u2029]/);
  if (lines.length === 1) return lines[0] ? `${indent}/** ${lines[0]} */\n` : '';
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join('\n')}\n${indent} */\n`;
}

const WIDTH = 100;

/** A literal: strings, numbers, booleans, null, arrays and plain objects; undefined values are left out. */
export function printLiteral(value: unknown, indent = ''): string {
  const onOneLine = printInline(value);
  if (typeof value !== 'object' || value === null || value instanceof Source) return onOneLine;
  if (indent.length + onOneLine.length <= WIDTH) return onOneLine;

  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    return `[\n${value.map((item) => `${inner}${printLiteral(item, inner)},\n`).join('')}${indent}]`;
  }
  const members = membersOf(value).map(([key, item]) => `${inner}${printKey(key)}: ${printLiteral(item, inner)},\n`);
  return `{\n${members.join('')}${indent}}`;
}

/** Source that stands in a literal as it is. */
export class Source {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

function printInline(value: unknown): string {
  if (value instanceof Source) return value.text;
  if (Array.isArray(value)) return `[${value.map(printInline).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const members = membersOf(value).map(([key, item]) => `${printKey(key)}: ${printInline(item)}`);
    return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
  }
  return typeof value === 'string' ? printString(value) : JSON.stringify(value);
}

function membersOf(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, item]) => item !== undefined);
}

/** A property's name, in quotes only where it needs them. */
export function printKey(name: string): string {
  // A plain `__proto__` key in an object literal would set the prototype instead of a property.
  if (name === '__proto__') return "['__proto__']";
  return isIdentifier(name) ? name : printString(name);
}

/** Whether a name can be written without quotes where nothing but a name can stand. */
export function isIdentifier(name: string): boolean {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name);
}

export function printString(text: string): string {
  const quoted = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `'${quoted.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}'`;
}
