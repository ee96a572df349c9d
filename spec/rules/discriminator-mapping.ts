// A discriminator maps every variant, by the value that the variant's own tag is fixed to. Where the mapping is missing,
// type generators take the name of a variant for its tag.

import { type Async3Rule, isRef, type Oas3_1Schema, type Oas3Rule, type UserContext } from '@redocly/openapi-core';
import { locate, propertyOf } from './lib/located-schema.ts';

export const discriminatorMapping: Oas3Rule & Async3Rule = () => ({
  Schema(schema: Oas3_1Schema, { report, location, resolve }: UserContext) {
    if (!schema.discriminator) return;
    const { propertyName, mapping = {} } = schema.discriminator;
    const union = schema.oneOf ? 'oneOf' : 'anyOf';
    const variants = schema[union] ?? [];
    const targets = new Set<unknown>(variants.map((variant) => resolve(variant).node));

    const mapped = new Set<unknown>();
    for (const [value, $ref] of Object.entries(mapping)) {
      const place = location.child(['discriminator', 'mapping', value]);
      const variant = locate({ $ref }, place, resolve);
      mapped.add(variant?.schema);
      if (!variant || !targets.has(variant.schema)) {
        const message = `${$ref} is no variant of this union. Add it to \`${union}\`, or take \`${value}\` off the mapping.`;
        report({ message, location: place });
      } else if (propertyOf(variant, propertyName, resolve)?.schema.const !== value) {
        const message = `${$ref} does not fix its tag. Make its \`${propertyName}\` a \`const\` of \`${value}\`.`;
        report({ message, location: place });
      }
    }

    for (const [index, variant] of variants.entries()) {
      if (mapped.has(resolve(variant).node)) continue;
      const message = isRef(variant)
        ? `The discriminator does not map ${variant.$ref}. Add its \`${propertyName}\` to the mapping.`
        : 'The discriminator cannot map a variant that stands inline. Give it a file of its own.';
      report({ message, location: location.child([union, index]) });
    }
  },
});
