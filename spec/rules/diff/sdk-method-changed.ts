import type { DiffRule } from './change.ts';

/** The client's methods are named by it, so that a change of it is one of their names. */
export const sdkMethodChanged: DiffRule = () => ({
  Operation(change, { report }) {
    if (change.property !== 'x-sdk-method' || change.base?.value === undefined) return;
    report({
      message: `The client's method \`${change.base.value}\` became \`${change.revision?.value ?? 'another'}\`.`,
    });
  },
});
