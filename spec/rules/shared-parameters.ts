// A parameter that several paths share is written once, in components/parameters, so that it means the same in each.

import type { Oas3Parameter, Oas3Rule, UserContext } from '@redocly/openapi-core';

type Place = UserContext['location'];

interface Options {
  /** Query parameters that are part of a common way to ask, whoever uses them. */
  query?: string[];
}

export const sharedParameters: Oas3Rule = ({ query = [] }: Options) => {
  let path = '';
  const pathsOf = new Map<string, Set<string>>();
  const inline: { name: string; place: Place }[] = [];
  return {
    PathItem: {
      enter(_, { key }) {
        path = String(key);
      },
      Parameter(parameter: Oas3Parameter, { rawNode, location }: UserContext) {
        const isInline = !('$ref' in rawNode);
        const name = parameter.name ?? '';
        if (parameter.in === 'path') pathsOf.set(name, (pathsOf.get(name) ?? new Set()).add(path));
        if (isInline && (parameter.in === 'path' || query.includes(name))) inline.push({ name, place: location });
      },
    },
    Root: {
      leave(_, { report }) {
        for (const { name, place } of inline) {
          if (pathsOf.get(name)?.size === 1) continue;
          const message = `The parameter \`${name}\` is shared. Refer to it in components/parameters instead of repeating it.`;
          report({ message, location: place });
        }
      },
    },
  };
};
