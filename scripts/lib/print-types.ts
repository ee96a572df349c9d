// The only importer of openapi-typescript: https://openapi-ts.dev/node. Frozen upstream, so it is pinned, and its traps
// are covered here, each with a test.

import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import { annotate } from './annotate.ts';
import { dropNeedlessDiscriminators } from './discriminators.ts';
import { type Description, extension, refuseWaysOut, type SchemaObject } from './openapi.ts';

const { factory } = ts;

/** The source of `paths`, `components` and `operations` for a description. */
export async function printTypes(description: Description): Promise<string> {
  refuseWaysOut(description);
  const nodes = await openapiTS(dropNeedlessDiscriminators(annotate(description)), {
    // With the default, a parameter that has a default value becomes one that has to be sent.
    defaultNonNullable: false,
    silent: true,
    transform: (schema) => transform(schema),
  });
  return astToString(nodes);
}

function transform(schema: SchemaObject): ts.TypeNode | undefined {
  const known = extension(schema, 'x-extensible-enum');
  if (Array.isArray(known)) return openEnumeration(known);
  if ('format' in schema && schema.format === 'binary') return factory.createTypeReferenceNode('Blob');
  return undefined;
}

/** `'a' | 'b' | (string & {})`: takes any string, and still completes the known ones, unlike `'a' | 'b' | string`. */
function openEnumeration(known: readonly unknown[]): ts.TypeNode {
  const any = factory.createParenthesizedType(
    factory.createIntersectionTypeNode([
      factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
      factory.createTypeLiteralNode([]),
    ]),
  );
  const literals = known.map((value) => factory.createLiteralTypeNode(factory.createStringLiteral(String(value))));
  return factory.createUnionTypeNode([...literals, any]);
}
