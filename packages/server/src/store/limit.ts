/**
 * A LIMIT that is given with each run of a statement.
 *
 * SQLite plans a statement anew, which takes longer than most statements, whenever a parameter changes whose value its
 * plan has looked at; it looks at a limit that is nothing but a parameter:
 * https://www.sqlite.org/c3ref/prepare.html
 */
export function limitOf(parameter: string): string {
  return `LIMIT ${parameter} + 0`;
}
