import { expect, test } from 'vitest';
import { scoreDescription } from './score-description.ts';
import { smallDescription } from './small-description.ts';

test('what operations share is rated as if each had it to itself', async () => {
  const examples = { one: { summary: 'One', value: {} } };
  const thing = { description: 'It.', content: { 'application/json': { schema: ref('schemas/Thing'), examples } } };
  const failure = { description: 'It failed.', content: { 'application/json': { examples } } };
  const score = await scoreDescription(
    smallDescription({
      paths: {
        '/things': {
          get: { operationId: 'listThings', responses: { 200: thing, 400: ref('responses/Failure') } },
          put: { operationId: 'updateThing', responses: { 200: thing, 400: ref('responses/Failure') } },
          delete: {
            operationId: 'deleteThings',
            responses: { 204: { description: 'Gone.' }, 400: ref('responses/Failure') },
          },
        },
      },
      components: { schemas: { Thing: { type: 'object' } }, responses: { Failure: failure } },
    }),
  );

  expect(Object.keys(score.operationScores)).toEqual(['listThings', 'updateThing', 'deleteThings']);
  expect(score.subscores).toMatchObject({ dependencyClarity: 1, exampleCoverage: 1, documentationQuality: 0 });
});

function ref(name: string) {
  return { $ref: `#/components/${name}` };
}
