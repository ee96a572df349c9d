import { expect, test } from 'vitest';
import { problemsOf, yaml } from './lib/problems-of.ts';

const rule = 'house/sentence-style';

test.each([
  'A thing.',
  'Is it there?',
  '`id` names it.',
  'iPhone and others.',
  'Who made it (absent when unknown).',
  'One of:\n\n- this\n- that',
  'In order:\n\n1. this\n2. that',
  'Send it so:\n\n```http\nGET /\n```',
])('%j is prose', async (description) => {
  const thing = JSON.stringify({ type: 'string', description });
  expect(await problemsOf(rule, { 'components/schemas/Thing.yaml': thing })).toEqual([]);
});

test('a description without a capital or a full stop is reported where it stands', async () => {
  const problems = await problemsOf(rule, {
    'components/schemas/Thing.yaml': yaml`
      type: object
      description: A thing
      properties:
        name:
          type: string
          description: what people call it.
    `,
  });

  expect(problems).toEqual([
    'components/schemas/Thing.yaml:2:14 Write sentences here: end with a full stop.',
    'components/schemas/Thing.yaml:6:18 Write sentences here: begin with a capital letter.',
  ]);
});

test('a description beside a reference is read as well', async () => {
  const problems = await problemsOf(rule, {
    'components/schemas/Thing.yaml': yaml`
      type: object
      properties:
        whole:
          $ref: Thing.yaml
          description: The thing that it is part of
    `,
  });

  expect(problems).toEqual(['components/schemas/Thing.yaml:5:18 Write sentences here: end with a full stop.']);
});

test('the meaning of a value is a sentence too', async () => {
  const problems = await problemsOf(rule, {
    'components/schemas/Thing.yaml': yaml`
      type: string
      x-extensible-enum: [new, worn]
      x-enumDescriptions:
        new: Never used.
        worn: used often
    `,
  });

  expect(problems).toEqual(['components/schemas/Thing.yaml:5:9 Write sentences here: begin with a capital letter.']);
});

test('a field of an example that is named `description` is data, not prose', async () => {
  const problems = await problemsOf(rule, {
    'paths/things.yaml': yaml`
      get:
        responses:
          '200':
            description: The things.
            content:
              application/json:
                examples:
                  group:
                    value:
                      description: hiking
    `,
  });

  expect(problems).toEqual([]);
});
