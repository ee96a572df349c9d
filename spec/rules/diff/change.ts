// Redocly's diff rules as far as ours need them: https://redocly.com/docs/cli/custom-plugins/custom-diff-rules.
// The types that Redocly publishes do not have them.

/** One change between two descriptions. What was added has no `base`, what was removed has no `revision`. */
export interface Change {
  kind: 'added' | 'removed' | 'modified';
  /** The key whose value changed, when `kind` is `modified`. */
  property?: string;
  base?: ChangeSide;
  revision?: ChangeSide;
}

interface ChangeSide {
  /** The whole object, or the value of `property`. */
  value: unknown;
  location: { pointer: string };
}

export interface ChangeContext {
  report(problem: { message: string }): void;
}

/** A visitor: by the type of the object that changed, or by nested types to see only what stands right below another. */
export type DiffRule = () => Record<string, Visit | Record<string, Visit>>;

type Visit = (change: Change, context: ChangeContext) => void;
