import semver from 'semver';
import type { Comparison, Impact } from './compare-descriptions.ts';

export interface Judgement {
  released: string;
  present: string;
  /** The lowest version that the changes allow. */
  required: string;
  impact: Impact | undefined;
  passes: boolean;
}

/**
 * Whether `info.version` says what the changes mean to a caller. `redocly diff --check-version` answers that with a
 * number alone; asked of the report, it can be answered with what broke.
 */
export function judgeVersion({ released, present, impact }: Comparison): Judgement {
  const versions = { released: readVersion(released, 'released'), present: readVersion(present, 'present') };
  const required = impact ? (semver.inc(versions.released, impact) as string) : versions.released;
  return { ...versions, required, impact, passes: semver.gte(versions.present, required) };
}

function readVersion({ info }: Comparison['released'], which: string): string {
  if (semver.valid(info.version) === null) {
    throw new Error(`info.version of the ${which} description is "${info.version}". Make it a version such as 6.1.0.`);
  }
  return info.version;
}
