import type { DiffRule } from './change.ts';

/** The name of a schema is the name of a public type. Redocly sees no change where the shape stays the same. */
export const schemaNameChanged: DiffRule = () => ({
  NamedSchemas: {
    Schema({ kind, property, base, revision }, { report }) {
      if (kind === 'removed') report({ message: 'The schema was removed, and with it a public type.' });
      if (property === 'key') report({ message: `The public type \`${base?.value}\` became \`${revision?.value}\`.` });
    },
  },
});
