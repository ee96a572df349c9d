// `x-since` is compared with the version of a running app: it is written as the app writes it, three numbers.

import { type Async3Rule, isPlainObject, type Oas3Rule, type UserContext } from '@redocly/openapi-core';

export const since: Oas3Rule & Async3Rule = () => ({ any: check, ref: check });

function check(node: unknown, context: UserContext): void {
  // Only where an extension may stand: in a map of properties, `x-since` would be a property's name.
  if (!isPlainObject(node) || !('x-since' in node) || context.type.extensionsPrefix !== 'x-') return;
  const version = node['x-since'];
  if (typeof version === 'string' && /^\d+\.\d+\.\d+$/.test(version)) return;
  context.report({
    message: `\`x-since\` is ${JSON.stringify(version)}. Write a version of the app as three numbers, such as 4.2.808.`,
    location: context.location.child('x-since'),
  });
}
