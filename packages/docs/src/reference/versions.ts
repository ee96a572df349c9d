// What came with which version of the app.

import { type Description, namedSchemas } from '@beeper-openapi/scripts/openapi';
import { modelPage, operationPage } from './links.ts';
import type { DescribedOperation } from './reference.ts';
import type { Schema } from './schema.ts';
import { walkSchema } from './walk-schema.ts';

export interface Version {
  version: string;
  news: News[];
}

export interface News {
  kind: 'operation' | 'model' | 'parameter' | 'header' | 'field';
  name: string;
  /** What it belongs to. */
  of?: string;
  link: string;
}

/**
 * The versions that the description names, the newest first. What came together with what it belongs to is not told
 * twice: a field is news only where it is younger than its model.
 */
export function listVersions(description: Description, operations: readonly DescribedOperation[]): Version[] {
  const versions = new Map<string, News[]>();
  const tell = (version: string | undefined, ofOwner: string | undefined, news: News): void => {
    if (version === undefined || version === ofOwner) return;
    versions.set(version, [...(versions.get(version) ?? []), news]);
  };

  const headers = new Set<string>();
  for (const { id, parameters, replies, since, summary } of operations) {
    const link = operationPage(id);
    tell(since, undefined, { kind: 'operation', name: summary, link });
    for (const { anchor, name, since: own } of parameters.flatMap(({ fields }) => fields)) {
      tell(own, since, { kind: 'parameter', name, of: summary, link: `${link}#${anchor}` });
    }
    for (const { anchor, name, since: own } of replies.flatMap((reply) => reply.headers)) {
      // Operations share their headers: the first one stands for all.
      if (!headers.has(name)) tell(own, undefined, { kind: 'header', name, link: `${link}#${anchor}` });
      headers.add(name);
    }
  }
  for (const [model, schema] of namedSchemas(description) as [string, Schema][]) {
    const since = schema['x-since'];
    walkSchema(schema, (part, anchor) => {
      const link = anchor === '' ? modelPage(model) : `${modelPage(model)}#${anchor}`;
      if (part === schema) tell(since, undefined, { kind: 'model', name: model, link });
      else tell(part['x-since'], since, { kind: 'field', name: `${model}.${anchor}`, link });
    });
  }
  return [...versions]
    .map(([version, news]) => ({ version, news }))
    .sort((a, b) => compareVersions(b.version, a.version));
}

/** Negative when `a` is the older. */
function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number)) as [number[], number[]];
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
