import type { Comparison, Impact } from './compare-descriptions.ts';
import { describeChanges } from './describe-changes.ts';
import type { Judgement } from './judge-version.ts';

/** Why the version is too low, change by change, and what to do about it. */
export function printRefusal({ released, present, required, impact }: Judgement, comparison: Comparison): string {
  if (impact === undefined) {
    return `info.version went back from ${released} to ${present}. Set it in spec/openapi.yaml to ${required} or higher.`;
  }
  return `The spec ${meanings[impact]} ${released}, and info.version is ${present === released ? 'still' : 'only'} ${present}:

${describeChanges(impact, comparison)}
Set info.version in spec/openapi.yaml to ${required} or higher${impact === 'major' ? ', or keep what callers rely on' : ''}.`;
}

const meanings = {
  major: 'breaks callers of',
  minor: 'has news for callers of',
  patch: 'reads differently from',
} satisfies Record<Impact, string>;
