import type { Comparison } from './compare-descriptions.ts';
import { describeChanges } from './describe-changes.ts';

const TITLE = '# Changes to the description\n';

/** A changelog with one more version on top. The first version has nothing to be compared with. */
export function printChangelog(older: string, version: string, comparison: Comparison | undefined): string {
  const entries = older.startsWith(TITLE) ? older.slice(TITLE.length) : older;
  return `${TITLE}\n## ${version}\n\n${comparison ? printChanges(comparison) : 'The first release.\n'}${entries}`;
}

function printChanges(comparison: Comparison): string {
  const breaking = describeChanges('major', comparison);
  const news = describeChanges('minor', comparison);
  const details = comparison.changes.filter(({ impact }) => impact === 'patch').length;
  return [
    ...(breaking ? [`### Breaking changes\n\n${breaking}`] : []),
    ...(news ? [`### News\n\n${news}`] : []),
    ...(details ? [`Wording and other details changed in ${details === 1 ? '1 place' : `${details} places`}.\n`] : []),
  ].join('\n');
}
