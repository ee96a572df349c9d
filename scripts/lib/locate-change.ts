import type { Change } from './compare-descriptions.ts';
import { type Description, type ParameterObject, pointerKeys, resolve } from './openapi.ts';

/**
 * Where a change is, as a caller sees it: `GET /v1/accounts, response 200, Account.status`.
 *
 * @param document the description that has what is changed: the released one for what was removed
 */
export function locateChange(change: Change, document: Description): string {
  const { pointer = '', value } = change.revision ?? change.base ?? {};
  const keys = pointerKeys(change.path);
  const [root, path, method, part, name] = keys;
  const places = [];
  if (root === 'paths') {
    const shared = method === undefined || method === 'parameters';
    places.push(shared ? path : `${method.toUpperCase()} ${path}`, parameterOf(change.path, document));
    if (part === 'requestBody') places.push('request body');
    if (part === 'responses') places.push(`response ${name}`);
    if (keys.at(-2) === 'content') places.push(keys.at(-1));
  } else if (root !== 'components') {
    places.push(root, (value as { name?: string } | undefined)?.name);
  }
  return [...places, fieldOf(pointer)].filter(Boolean).join(', ').replace(', [', '[') || change.path;
}

function parameterOf(path: string, document: Description): string | undefined {
  const [$ref] = path.match(/^#\/paths\/[^/]+(?:\/[^/]+)?\/parameters\/[^/]+/) ?? [];
  return $ref && `parameter ${resolve<ParameterObject>(document, { $ref }).name}`;
}

/** `Account.bridge.id` in a schema that has a name, `bridge.id` in one that has none. */
function fieldOf(pointer: string): string {
  const [, name = '', trail = ''] =
    pointer.match(/^#\/components\/schemas\/([^/]+)(.*)$/) ?? pointer.match(/\/()schema(\/.*)$/) ?? [];
  const steps = [...trail.matchAll(/\/properties\/([^/]+)|\/items(?=\/|$)/g)];
  return [name, ...steps.map(([, property]) => (property ? `.${property}` : '[]'))].join('').replace(/^\./, '');
}
