import type { Problem } from './lint-and-bundle.ts';
import { displayPath } from './repository.ts';

/** What is wrong with a description: a line for each problem, in the form that editors and terminals make clickable. */
export function printProblems(problems: readonly Problem[]): string {
  const lines = problems.map(({ file, line, column, rule, message }) => {
    return `${displayPath(file)}:${line}:${column}  ${message.replaceAll(/\s+/g, ' ')}  (${rule})`;
  });
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return `${lines.join('\n')}\n\n${count} in the spec. Nothing was bundled; the last good bundle is still in place.`;
}
