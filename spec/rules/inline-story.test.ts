import { expect, test } from 'vitest';
import { bundleOf, problemsOf, yaml } from './lib/problems-of.ts';

const people = yaml`
  maya: { name: Maya, home: { town: Porto } }
  traveller: { $ref: '#/maya', home: { $ref: places.yaml#/lisbon } }
  weary: { $ref: '#/traveller', name: Weary Maya }
  mirror: { name: Mirror, shows: [{ $ref: '#/mirror' }] }
`;

/** An operation that shows an example, which is composed from the story. */
function showing(example: string): Record<string, string> {
  return {
    'paths/things.yaml': `get: { responses: { '200': { content: { application/json: { examples: { one: ${example} } } } } } }`,
    'story/people.yaml': people,
    'story/places.yaml': 'lisbon: { town: Lisbon }',
  };
}

test.each([
  {
    what: 'a reference is what it refers to, wherever it stands',
    value: '[{ owner: { $ref: ../story/people.yaml#/maya } }]',
    want: [{ owner: { name: 'Maya', home: { town: 'Porto' } } }],
  },
  {
    what: 'keys beside a reference override what it brings',
    value: '{ $ref: ../story/people.yaml#/maya, name: Someone }',
    want: { name: 'Someone', home: { town: 'Porto' } },
  },
  {
    what: 'a chain of references overrides at each of its links',
    value: '{ $ref: ../story/people.yaml#/weary }',
    want: { name: 'Weary Maya', home: { town: 'Lisbon' } },
  },
])('$what', async ({ value, want }) => {
  const bundle = await bundleOf(showing(`{ value: ${value} }`));

  expect(bundle).toHaveProperty(['paths', '/v1/things', 'get', 'responses', '200', 'content'], {
    'application/json': { examples: { one: { value: want } } },
  });
});

test.each([
  {
    what: 'to nobody',
    value: '{ $ref: ../story/people.yaml#/nobody }',
    message:
      'paths/things.yaml refers to ../story/people.yaml#/nobody, and nothing is there. Correct the path or the key.',
  },
  {
    what: 'to a file that cannot be read',
    value: '{ $ref: ../story/gone.yaml#/maya }',
    message: 'paths/things.yaml refers to ../story/gone.yaml#/maya. The test has no file story/gone.yaml.',
  },
  {
    what: 'to what it is a part of',
    value: '{ $ref: ../story/people.yaml#/mirror }',
    message: 'story/people.yaml refers to #/mirror, which it is a part of. Break the circle.',
  },
])('a reference $what is reported', async ({ value, message }) => {
  const problems = await problemsOf('house/inline-story', showing(`{ value: ${value} }`));

  expect(problems).toEqual([expect.stringMatching(/^paths\/things\.yaml:1:\d+ /)]);
  expect(problems[0]).toContain(message);
});
