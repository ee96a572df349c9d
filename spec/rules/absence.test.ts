import { expect, test } from 'vitest';
import { problemsOf, yaml } from './lib/problems-of.ts';

const rule = 'house/absence';

test('what may be absent says what that means: itself, its model, the model it refers to, or by a default', async () => {
  const problems = await problemsOf(rule, {
    'components/schemas/Thing.yaml': yaml`
      description: Whatever a person keeps.
      required: [id]
      properties:
        id: { type: string, description: Names the thing. }
        weight: { type: number, description: In grams. Absent when not known. }
        count: { type: integer, description: How many there are., default: 1 }
        shelf: { $ref: Shelf.yaml }
    `,
    'components/schemas/Shelf.yaml': yaml`
      description: Where things stand. What is absent is not known.
      properties:
        height: { type: number, description: In metres. }
    `,
  });

  expect(problems).toEqual([]);
});

test('a property that does not is reported', async () => {
  const problems = await problemsOf(rule, {
    'components/schemas/Thing.yaml': yaml`
      description: Whatever a person keeps.
      properties:
        weight: { type: number, description: In grams. }
    `,
  });

  expect(problems).toEqual([
    'components/schemas/Thing.yaml:3:3 `weight` may be absent, and nothing says what that means. Say so here or of `Thing`, or state a `default`.',
  ]);
});

test('a parameter that does not is reported, unless it is required or has a default', async () => {
  const problems = await problemsOf(rule, {
    'paths/things.yaml': yaml`
      get:
        parameters:
          - { name: id, in: query, required: true, description: The thing. }
          - { name: limit, in: query, description: How many to show., schema: { default: 5 } }
          - { name: color, in: query, description: Only these. Without it, all. }
          - { name: size, in: query, description: Only these. }
    `,
  });

  expect(problems).toEqual([
    'paths/things.yaml:6:45 `size` may be left out, and nothing says what that means. Say so, or state a `default`.',
  ]);
});
