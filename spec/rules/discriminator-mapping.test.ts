import { expect, test } from 'vitest';
import { problemsOf, yaml } from './lib/problems-of.ts';

const rule = 'house/discriminator-mapping';

const variants = {
  'components/schemas/Cup.yaml': 'properties: { kind: { const: cup } }',
  'components/schemas/Jug.yaml': yaml`
    allOf:
      - properties: { kind: { const: jug } }
  `,
};

test('a mapping of every variant by its own tag passes', async () => {
  const problems = await problemsOf(rule, {
    ...variants,
    'components/schemas/Thing.yaml': yaml`
      oneOf:
        - $ref: Cup.yaml
        - $ref: Jug.yaml
      discriminator:
        propertyName: kind
        mapping:
          cup: Cup.yaml
          jug: Jug.yaml
    `,
  });

  expect(problems).toEqual([]);
});

test('a variant that the mapping leaves out is reported, and so is one that cannot be mapped', async () => {
  const problems = await problemsOf(rule, {
    ...variants,
    'components/schemas/Thing.yaml': yaml`
      oneOf:
        - $ref: Cup.yaml
        - $ref: Jug.yaml
        - type: object
      discriminator:
        propertyName: kind
        mapping:
          cup: Cup.yaml
    `,
  });

  expect(problems).toEqual([
    'components/schemas/Thing.yaml:3:5 The discriminator does not map Jug.yaml. Add its `kind` to the mapping.',
    'components/schemas/Thing.yaml:4:5 The discriminator cannot map a variant that stands inline. Give it a file of its own.',
  ]);
});

test('a mapping to something that is no variant, or has another tag, is reported', async () => {
  const problems = await problemsOf(rule, {
    ...variants,
    'components/schemas/Thing.yaml': yaml`
      anyOf:
        - $ref: Cup.yaml
      discriminator:
        propertyName: kind
        mapping:
          mug: Cup.yaml
          jug: Jug.yaml
    `,
  });

  expect(problems).toEqual([
    'components/schemas/Thing.yaml:6:10 Cup.yaml does not fix its tag. Make its `kind` a `const` of `mug`.',
    'components/schemas/Thing.yaml:7:10 Jug.yaml is no variant of this union. Add it to `anyOf`, or take `jug` off the mapping.',
  ]);
});
