// What may be absent says what that means. A reader cannot guess it: there is none, it is not known, or the app decides.

import type { Async3Rule, Oas3_1Schema, Oas3Parameter, Oas3Rule, UserContext } from '@redocly/openapi-core';
import { fileName } from './lib/file-name.ts';
import { locate } from './lib/located-schema.ts';

export const absence: Oas3Rule & Async3Rule = () => ({
  Parameter(parameter: Oas3Parameter, { report, location, resolve }: UserContext) {
    const { name, required, description, schema } = parameter;
    if (required || speaksOfAbsence(description) || hasDefault(schema, location.child('schema'), resolve)) return;
    const message = `\`${name}\` may be left out, and nothing says what that means. Say so, or state a \`default\`.`;
    report({ message, location: location.child('description') });
  },
  Schema(schema: Oas3_1Schema, { report, location, resolve }: UserContext) {
    // One sentence about all of a model's fields will do.
    if (speaksOfAbsence(schema.description)) return;
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      const place = location.child(['properties', name]);
      if (schema.required?.includes(name) || hasDefault(property, place, resolve)) continue;
      const own = (property as { description?: string }).description;
      const description = own ?? locate(property, place, resolve)?.schema.description;
      if (speaksOfAbsence(description)) continue;
      const message = `\`${name}\` may be absent, and nothing says what that means. Say so here or of \`${fileName(location)}\`, or state a \`default\`.`;
      report({ message, location: place.key() });
    }
  },
});

function speaksOfAbsence(description: unknown): boolean {
  return (
    typeof description === 'string' &&
    /\b(absen(t|ce)|leav(es?|ing)|left out|missing|null|without)\b/i.test(description)
  );
}

function hasDefault(schema: unknown, location: UserContext['location'], resolve: UserContext['resolve']): boolean {
  return locate(schema, location, resolve)?.schema.default !== undefined;
}
