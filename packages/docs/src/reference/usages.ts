// Where each model is used: by which operations, at any depth, and by which fields of other models.

import { type Description, listLocatedOperations, namedSchemas, resolve } from '@beeper-openapi/scripts/openapi';
import { operationKey } from './operation-key.ts';
import { modelOf, type Schema } from './schema.ts';
import { isFailure } from './status.ts';
import { walkSchema } from './walk-schema.ts';

export interface Usages {
  /** The operations that send or answer it, as `GET /v1/accounts`, in the description's order. */
  operations: { key: string; sends: boolean; answers: boolean; fails: boolean }[];
  /** The models that hold it, by name. */
  models: { model: string; field?: string }[];
}

/** The usages of every named schema, by its name. */
export function findUsages(description: Description): Map<string, Usages> {
  const schemas = namedSchemas(description) as [string, Schema][];
  const usages = new Map<string, Usages>(schemas.map(([name]) => [name, { operations: [], models: [] }]));
  const held = new Map<string, Set<string>>();
  for (const [model, schema] of schemas) {
    const references = listReferences(schema);
    held.set(model, new Set(references.map(({ name }) => name)));
    for (const { name, field } of references) usages.get(name)?.models.push({ model, ...(field !== '' && { field }) });
  }
  for (const located of listLocatedOperations(description)) {
    const { operation, parameters } = located;
    const responses = Object.entries(operation.responses ?? {});
    const sent = reach(description, held, [parameters, operation.requestBody]);
    const answered = reach(
      description,
      held,
      responses.filter(([status]) => !isFailure(status)),
    );
    const failed = reach(
      description,
      held,
      responses.filter(([status]) => isFailure(status)),
    );
    for (const name of new Set([...sent, ...answered, ...failed])) {
      usages.get(name)?.operations.push({
        key: operationKey(located),
        sends: sent.has(name),
        answers: answered.has(name),
        fails: failed.has(name),
      });
    }
  }
  return usages;
}

/** The models that a schema refers to by itself, each with the field that does, each pair once. */
function listReferences(root: Schema): { name: string; field: string }[] {
  const found = new Map<string, { name: string; field: string }>();
  walkSchema(root, ({ $ref = '' }, field) => {
    const name = modelOf($ref);
    if (name !== undefined) found.set(`${name} ${field}`, { name, field });
  });
  return [...found.values()];
}

/** The models that nodes of a description refer to, at any depth. */
function reach(description: Description, held: ReadonlyMap<string, ReadonlySet<string>>, nodes: unknown): Set<string> {
  const models = new Set<string>();
  const add = (name: string): void => {
    if (models.has(name)) return;
    models.add(name);
    for (const inner of held.get(name) ?? []) add(inner);
  };
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { $ref } = node as { $ref?: unknown };
    const name = typeof $ref === 'string' ? modelOf($ref) : undefined;
    if (name !== undefined) add(name);
    else if (typeof $ref === 'string') visit(resolve(description, { $ref }));
    for (const [key, child] of Object.entries(node)) {
      // The values of examples are data, whatever keys they have.
      if (key !== 'example' && key !== 'examples') visit(child);
    }
  };
  visit(nodes);
  return models;
}
