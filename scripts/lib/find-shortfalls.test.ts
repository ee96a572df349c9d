import { expect, test } from 'vitest';
import { findShortfalls } from './find-shortfalls.ts';
import { printShortfalls } from './print-shortfalls.ts';
import type { Rating } from './score-description.ts';

function rating(parts: Partial<Rating['subscores']> = {}, agentReadiness = 88): Rating {
  const full = { documentationQuality: 1, errorClarity: 1, dependencyClarity: 1, identifierClarity: 1 };
  return { agentReadiness, subscores: { ...full, exampleCoverage: 0.99, ...parts } };
}

test('a score that is just enough in every aspect has no shortfalls', () => {
  expect(findShortfalls({ ...rating(), operationScores: { listThings: rating({ exampleCoverage: 0 }) } })).toEqual([]);
});

test.each([
  { aspect: 'Agent Readiness', score: rating({}, 87.9), found: 87.9 },
  { aspect: 'Documentation Quality', score: rating({ documentationQuality: 0.9999 }), found: 99.9 },
  { aspect: 'Error Clarity', score: rating({ errorClarity: 0.995 }), found: 99.5 },
  { aspect: 'Dependency Clarity', score: rating({ dependencyClarity: 0.8 }), found: 80 },
  { aspect: 'Identifier Clarity', score: rating({ identifierClarity: 0.9 }), found: 90 },
  { aspect: 'Example Coverage', score: rating({ exampleCoverage: 0.989 }), found: 98.9 },
])('$aspect of $found is a shortfall', ({ aspect, score, found }) => {
  expect(findShortfalls({ ...score, operationScores: {} })).toMatchObject([{ aspect, found }]);
});

test('a shortfall is told with how far it is and the operations that pull it down, the lowest first', () => {
  const shortfalls = findShortfalls({
    ...rating({ exampleCoverage: 0.5 }),
    operationScores: {
      sendMessage: rating({ exampleCoverage: 0.5 }),
      listChats: rating({ exampleCoverage: 1 }),
      archiveChat: rating({ exampleCoverage: 0 }),
    },
  });

  expect(printShortfalls(shortfalls)).toContain(
    '\nExample Coverage is 50, 49.0 below 99. Lowest: archiveChat (0), sendMessage (50).',
  );
});
