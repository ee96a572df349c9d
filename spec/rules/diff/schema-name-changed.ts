import type { DiffRule } from './change.ts';

/** The name of a schema is the name of a public type. Redocly sees no change where the shape stays the same. */
export const schemaNameChanged: DiffRule = () => ({
  NamedSchemas: {
    Schema(change, { report }) {
      if (change.kind === 'removed') report({ message: 'The schema was removed, and with it a public type.' });
      if (change.property === 'key')
        report({ message: `The schema, a public type, became \`${change.revision?.value}\`.` });
    },
  },
});
