import type { DiffRule } from './change.ts';

/** Semver asks for a minor version where something is deprecated: https://semver.org/#spec-item-7. */
export const deprecated: DiffRule = () => ({
  any(change, { report }) {
    if (change.property === 'deprecated' && change.revision?.value === true) report({ message: 'Deprecated.' });
  },
});
