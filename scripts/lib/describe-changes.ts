import type { Change, Comparison, Impact } from './compare-descriptions.ts';
import { locateChange } from './locate-change.ts';
import { listLocatedOperations, pointerKeys } from './openapi.ts';

/** The changes of one impact as a Markdown list, a sentence each behind its place. Empty when there are none. */
export function describeChanges(impact: Impact, comparison: Comparison): string {
  return comparison.changes
    .filter((change) => change.impact === impact)
    .flatMap((change) => placesOf(change, comparison).map((place) => `- ${place}: ${describeChange(change)}\n`))
    .join('');
}

function placesOf(change: Change, { released, present }: Comparison): string[] {
  const document = change.revision ? present : released;
  if (change.typeName !== 'PathItem') return [locateChange(change, document)];

  // A path is nothing to a caller; its operations are.
  const [, path] = pointerKeys(change.path);
  const operations = listLocatedOperations(document).filter((located) => located.path === path);
  return operations.map(({ method }) => `${method.toUpperCase()} ${path}`);
}

function describeChange({ kind, property, impact, verdicts }: Change): string {
  const decisive = verdicts.filter((verdict) => verdict.impact === impact);
  if (decisive.length > 0) return decisive.map(({ message }) => message).join(' ');
  if (kind === 'modified') return `\`${property}\` changed.`;
  return kind === 'added' ? 'Added.' : 'Removed.';
}
