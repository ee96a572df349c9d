import { type Description, namedSchemas, resolve, type SchemaObject } from './openapi.ts';

/**
 * A copy of a description without the discriminators that types do not need: where every variant has a constant of its
 * own, TypeScript narrows by that. openapi-typescript would write the constant anew, and lose what is said of it.
 */
export function dropNeedlessDiscriminators(description: Description): Description {
  const schemas = namedSchemas(description).map(([name, schema]) => {
    const { discriminator, ...rest } = schema as SchemaObject & { discriminator?: { propertyName: string } };
    const variants = variantsOf(schema);
    const needless =
      discriminator !== undefined &&
      variants.length > 0 &&
      variants.every((variant) => hasConstant(discriminator.propertyName, variant));
    return [name, needless ? rest : schema];
  });
  return { ...description, components: { ...description.components, schemas: Object.fromEntries(schemas) } };

  function hasConstant(property: string, variant: SchemaObject): boolean {
    const { properties = {} } = resolve<SchemaObject>(description, variant) as { properties?: Record<string, object> };
    return Object.hasOwn(properties, property) && 'const' in (properties[property] as object);
  }
}

function variantsOf(schema: SchemaObject): SchemaObject[] {
  const { oneOf, anyOf } = schema as { oneOf?: SchemaObject[]; anyOf?: SchemaObject[] };
  return oneOf ?? anyOf ?? [];
}
