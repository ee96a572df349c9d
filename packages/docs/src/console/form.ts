// What the console asks of a reader, as plain data that a page carries.

export interface Form {
  method: string;
  /** The path template, such as `/v1/accounts/{accountID}`. */
  path: string;
  takesToken: boolean;
  scopes: readonly string[];
  /** Whether the operation changes anything. */
  changes: boolean;
  inputs: Input[];
  body?: {
    mediaType: string;
    required: boolean;
  };
}

export interface Input {
  name: string;
  /** `body` for a field of the body, `whole` for a body that has no fields to ask for one by one. */
  in: 'path' | 'query' | 'header' | 'body' | 'whole';
  required: boolean;
  /** One sentence. */
  hint?: string;
  /** What the field begins with, as text. */
  value?: string;
  /** A value that could be sent, where the field begins empty. */
  example?: string;
  control: Control;
}

export type Control =
  | { kind: 'text'; secret?: true; pattern?: string; minLength?: number; maxLength?: number; suggestions?: string[] }
  | { kind: 'number'; whole: boolean; minimum?: number; maximum?: number }
  | { kind: 'choice'; values: string[] }
  | { kind: 'boolean' }
  /** Several texts, one on each line. */
  | { kind: 'list'; separator: '\n' | ','; values?: string[] }
  | { kind: 'json' }
  | { kind: 'file' };

/** What tells an input from the others of its form. */
export function inputKey({ in: place, name }: Input): string {
  return `${place}.${name}`;
}
