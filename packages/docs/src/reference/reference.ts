// Everything that the pages show of an API.

import { type Description, namedSchemas } from '@beeper-openapi/scripts/openapi';
import type { Operation } from '@beeper-openapi/types/operations';
import { listSharedFailures, type SharedFailure } from './failures.ts';
import { type Field, growTree } from './fields.ts';
import { operationKey } from './operation-key.ts';
import { describeOperations, type OperationDetails } from './operations.ts';
import { type Schema, simplify } from './schema.ts';
import { findUsages, type Usages } from './usages.ts';
import { listVersions, type Version } from './versions.ts';

export interface Reference {
  title: string;
  /** One sentence. */
  summary: string;
  /** Markdown. */
  introduction: string;
  server: string;
  tags: Tag[];
  models: Model[];
  failures: SharedFailure[];
  versions: Version[];
}

export interface Tag {
  name: string;
  /** Markdown. */
  description: string;
  operations: DescribedOperation[];
}

/** A row of the operations table, with what a page says beyond it. */
export type DescribedOperation = Omit<Operation, 'parameters' | 'requestBody'> & OperationDetails;

export interface Model extends Usages {
  name: string;
  root: Field;
  since?: string;
  /** The models whose fields it takes over. */
  bases: string[];
}

/** @param table the operations table made from the same description */
export function readReference(description: Description, table: readonly Operation[]): Reference {
  const details = describeOperations(description);
  const operations = table.flatMap(({ parameters: _parameters, requestBody: _requestBody, ...row }) => {
    const found = details.get(operationKey(row));
    // While the spec is edited, the table follows its bundle a moment later.
    return found ? [{ ...row, ...found }] : [];
  });
  const usages = findUsages(description);
  return {
    title: description.info.title,
    summary: description.info.summary ?? '',
    introduction: description.info.description ?? '',
    server: description.servers?.[0]?.url ?? '',
    tags: listTags(description, operations),
    models: namedSchemas(description).map(([name, schema]) =>
      describeModel(description, name, schema as Schema, usages),
    ),
    failures: listSharedFailures(operations),
    versions: listVersions(description, operations),
  };
}

/** The tags in the description's order; then what is in none, if anything is. */
function listTags(description: Description, operations: readonly DescribedOperation[]): Tag[] {
  const described = new Map((description.tags ?? []).map((tag) => [tag.name, tag.description ?? '']));
  const names = new Set([...described.keys(), ...operations.map(({ tag = 'Other' }) => tag)]);
  return [...names]
    .map((name) => ({
      name,
      description: described.get(name) ?? '',
      operations: operations.filter(({ tag = 'Other' }) => tag === name),
    }))
    .filter((tag) => tag.operations.length > 0);
}

function describeModel(description: Description, name: string, schema: Schema, usages: Map<string, Usages>): Model {
  return {
    name,
    root: growTree(description, schema, '', name),
    ...(schema['x-since'] !== undefined && { since: schema['x-since'] }),
    bases: simplify(description, schema).bases,
    ...(usages.get(name) as Usages),
  };
}
